import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CASCADE_GAP_KINDS, type CascadeGapKind } from '#shared/plans/cascade/cascade-gaps.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { Icon } from '../../../ui/icon.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag, type Tone } from '../../../ui/status-tag.js';
import type { Cascade, Gap } from './cascade-parts.js';
import { gapSentence } from './gap-sentence.js';

const TONES: Readonly<Record<CascadeGapKind, Tone>> = {
  not_taken_up: 'bad',
  missing_report: 'bad',
  later_deadline: 'warning',
  no_deadline: 'warning',
  different_number: 'info',
};

const SHOWN_FIRST = 5;

/** What the office should look at, the gravest first. A gap that belongs to a point leads to it. */
export function GapsPanel({ cascade, onOpen }: { cascade: Cascade; onOpen: (pointId: string) => void }) {
  const { t } = useTranslation('cascade');
  const { gaps } = cascade;
  if (gaps.length === 0)
    return (
      <Panel title={t('gaps.title')}>
        <p className="no-gaps">
          <Icon name="check" /> <strong>{t('gaps.none')}</strong>{' '}
          <span className="quiet">{t('gaps.noneHint')}</span>
        </p>
      </Panel>
    );
  return (
    <Panel
      title={t('gaps.title')}
      extra={<span className="quiet">{t('gaps.count', { count: gaps.length })}</span>}
    >
      {CASCADE_GAP_KINDS.map((kind) => {
        const ofKind = gaps.filter((gap) => gap.kind === kind);
        return ofKind.length > 0 && <GapGroup key={kind} {...{ kind, cascade, onOpen }} gaps={ofKind} />;
      })}
    </Panel>
  );
}

interface GapGroupProps {
  kind: CascadeGapKind;
  gaps: readonly Gap[];
  cascade: Cascade;
  onOpen: (pointId: string) => void;
}

function GapGroup({ kind, gaps, cascade, onOpen }: GapGroupProps) {
  const { t } = useTranslation('cascade');
  const labels = useLabels().cascade;
  const [all, setAll] = useState(false);
  const shown = all ? gaps : gaps.slice(0, SHOWN_FIRST);
  return (
    <section className="gap-group">
      <h3>
        <StatusTag tone={TONES[kind]}>{labels.gaps[kind]}</StatusTag>
        <span className="quiet">{t('gaps.count', { count: gaps.length })}</span>
      </h3>
      <ul>
        {shown.map((gap, at) => (
          <li key={`${gap.pointId} ${gap.taskId} ${at}`}>
            {gap.pointId === null ? (
              gapSentence(t, cascade, gap)
            ) : (
              <button type="button" className="link-button gap-link" onClick={() => onOpen(gap.pointId!)}>
                {gapSentence(t, cascade, gap)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {gaps.length > SHOWN_FIRST && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('gaps.showLess') : t('gaps.showAll', { count: gaps.length })}
        </button>
      )}
    </section>
  );
}
