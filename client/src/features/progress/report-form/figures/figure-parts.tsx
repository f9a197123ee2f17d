import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../ui/icon.js';
import type { PartDraft } from './figure-draft.js';

interface FigurePartsProps {
  readonly name: string;
  readonly parts: readonly PartDraft[];
  readonly onChange: (parts: readonly PartDraft[]) => void;
}

/** What the figure is made of. The sum is compared with the value, never put in its place. */
export function FigureParts({ name, parts, onChange }: FigurePartsProps) {
  const { t } = useTranslation('progress');
  const change = (at: number, part: Partial<PartDraft>) =>
    onChange(parts.map((kept, index) => (index === at ? { ...kept, ...part } : kept)));
  return (
    <div className="figure-parts">
      {parts.map((part, at) => (
        <span key={at} className="figure-part">
          <Input
            size="small"
            aria-label={t('figures.partLabel', { name, number: at + 1 })}
            placeholder={t('figures.part')}
            value={part.label}
            readOnly={part.reportId !== null}
            onChange={(event) => change(at, { label: event.target.value })}
          />
          <Input
            size="small"
            aria-label={t('figures.partValue', { name, number: at + 1 })}
            placeholder={t('figures.value')}
            inputMode="decimal"
            value={part.value}
            onChange={(event) => change(at, { value: event.target.value.trim() })}
          />
          <Button
            type="text"
            size="small"
            icon={<Icon name="trash" />}
            aria-label={t('figures.removePart', { number: at + 1 })}
            onClick={() => onChange(parts.filter((_, index) => index !== at))}
          />
        </span>
      ))}
      <Button
        size="small"
        type="dashed"
        onClick={() => onChange([...parts, { label: '', value: '', reportId: null }])}
      >
        {t('figures.addPart')}
      </Button>
    </div>
  );
}
