import { quarterKey } from '#shared/kernel/quarter.js';
import type { CarriedItem, CarriedItemState } from '#shared/progress/prefill/carried-item.js';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { useQuarterLabel } from './quarter-label.js';

interface CarriedItemsFieldProps {
  readonly items: readonly CarriedItem[];
  readonly onChange: (items: readonly CarriedItem[]) => void;
}

/** What earlier reports left open, each to be marked: what is still open goes on into the next report. */
export function CarriedItemsField({ items, onChange }: CarriedItemsFieldProps) {
  const { t } = useTranslation('progress');
  const { report: words } = useLabels().progress;
  const quarterLabel = useQuarterLabel();
  if (items.length === 0) return null;
  const mark = (at: number, state: CarriedItemState) =>
    onChange(items.map((item, index) => (index === at ? { ...item, state } : item)));
  return (
    <fieldset className="figures">
      <legend>{t('carried.title')}</legend>
      <ul className="carried-items">
        {items.map((item, at) => (
          <li key={`${item.kind} ${quarterKey(item.since)} ${item.text}`}>
            <span>
              {item.text}
              <span className="quiet">
                {`（${words.carriedItemKinds[item.kind]}，${quarterLabel(item.since)}）`}
              </span>
            </span>
            <Segmented<CarriedItemState>
              size="small"
              aria-label={t('carried.mark', { text: item.text })}
              value={item.state}
              onChange={(state) => mark(at, state)}
              options={(['open', 'solved'] as const).map((state) => ({
                value: state,
                label: words.carriedItemStates[state],
              }))}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
