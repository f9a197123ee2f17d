import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DifferenceSide } from '../../../generated/graphql.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { DifferenceLines } from './difference-lines.js';
import type { Difference } from './revision-choices.js';

interface DifferenceRowProps {
  difference: Difference;
  side: DifferenceSide | undefined;
  onChoose: (side: DifferenceSide) => void;
}

const TONES = { document: 'info', office: 'neutral', both: 'warning' } as const;

/** One difference: what was printed, what stands, what the correction says, and the choice between the last two. */
export function DifferenceRow({ difference, side, onChoose }: DifferenceRowProps) {
  const { t } = useTranslation('intake');
  const { kind, field, origin, base, ours, theirs, taskName } = difference;
  const name = field ? t(`revision.fields.${field}`) : t(`revision.kinds.${kind}`);
  const none = t(kind === 'changed' ? 'revision.nothing' : 'revision.noTask');
  return (
    <div className="difference" role="group" aria-label={[taskName, name].filter(Boolean).join(' ')}>
      <div className="difference-head">
        <strong>{name}</strong>
        <StatusTag tone={TONES[origin]}>{t(`revision.origins.${origin}`)}</StatusTag>
        <Radio.Group
          size="small"
          optionType="button"
          buttonStyle="solid"
          value={side ?? null}
          aria-label={t('revision.choose')}
          options={[
            { value: 'ours', label: t('revision.keep') },
            { value: 'theirs', label: t(kind === 'removed' ? 'revision.drop' : 'revision.follow') },
          ]}
          onChange={(event) => onChoose(event.target.value as DifferenceSide)}
        />
      </div>
      <div className="difference-sides">
        <div className="difference-base">
          <h4>{t('revision.base')}</h4>
          <DifferenceLines lines={base} empty={none} />
        </div>
        <div data-chosen={side === 'ours'}>
          <h4>{t('revision.ours')}</h4>
          <DifferenceLines lines={ours} against={theirs} empty={none} />
        </div>
        <div data-chosen={side === 'theirs'}>
          <h4>{t('revision.theirs')}</h4>
          <DifferenceLines lines={theirs} against={ours} empty={none} />
        </div>
      </div>
    </div>
  );
}
