import { useQuery } from '@apollo/client/react';
import type { Quarter } from '#shared/kernel/quarter.js';
import { Button, Checkbox, Collapse } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsolidationQuery } from '../../../generated/graphql.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { ReportExtras } from '../report-form/figures/figure-draft.js';
import type { ReportDraft } from '../report-form/report-draft.js';
import { consolidationDocument } from './consolidation.document.js';
import type { Member } from './consolidation-member.js';
import { MEMBER_TONES } from './member-tones.js';
import { takenFigures, takenTexts } from './take-over.js';
import './consolidation.css';

interface ConsolidationPanelProps {
  readonly assignmentId: string;
  readonly quarter: Quarter;
  readonly onTake: (
    texts: (kept: ReportDraft) => Partial<ReportDraft>,
    extras: (kept: ReportExtras) => Partial<ReportExtras>,
  ) => void;
}

/** The members' reports of the quarter before the lead's own, to be read and taken over. */
export function ConsolidationPanel({ assignmentId, quarter, onTake }: ConsolidationPanelProps) {
  const result = useQuery(consolidationDocument, {
    variables: { assignmentId, ...quarter },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryView result={result} rows={3}>
      {({ consolidation }) => <Members consolidation={consolidation} onTake={onTake} />}
    </QueryView>
  );
}

function Members({ consolidation, onTake }: Pick<ConsolidationPanelProps, 'onTake'> & ConsolidationQuery) {
  const { t } = useTranslation('progress');
  const { completed, reported, total, members } = consolidation;
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = members.filter(({ report, unitId }) => report && !left.includes(unitId));
  const choose = (unitId: string, take: boolean) =>
    setLeft((kept) => (take ? kept.filter((id) => id !== unitId) : [...kept, unitId]));
  return (
    <section className="consolidation" aria-label={t('consolidation.title')}>
      <header>
        <strong>{t('consolidation.title')}</strong>
        <span>{t('consolidation.counts', { completed, reported, total })}</span>
        <Button
          size="small"
          disabled={chosen.length === 0}
          onClick={() => onTake(takenTexts(chosen), takenFigures(chosen))}
        >
          {t('consolidation.take', { count: chosen.length })}
        </Button>
      </header>
      <Collapse
        size="small"
        bordered={false}
        items={members.map((member) => ({
          key: member.unitId,
          label: <MemberLine member={member} />,
          extra: member.report && (
            <Checkbox
              checked={!left.includes(member.unitId)}
              aria-label={t('consolidation.include', { unit: member.unitName })}
              onClick={(event) => event.stopPropagation()}
              onChange={(event) => choose(member.unitId, event.target.checked)}
            />
          ),
          // Without a report there is nothing to open; the name stays as readable as the others.
          collapsible: member.report ? 'header' : 'icon',
          showArrow: member.report !== null,
          children: member.report && <MemberWords report={member.report} />,
        }))}
      />
    </section>
  );
}

function MemberLine({ member: { unitName, standing, report } }: { member: Member }) {
  const { memberStandings } = useLabels().progress.report;
  return (
    <span className="consolidation-member">
      <span>{unitName}</span>
      <StatusTag tone={MEMBER_TONES[standing]}>{memberStandings[standing]}</StatusTag>
      {report && <span>{percentLabel(report.percent)}</span>}
    </span>
  );
}

function MemberWords({ report }: { report: NonNullable<Member['report']> }) {
  const { t } = useTranslation('progress');
  const texts = (['narrative', 'problems', 'nextStep'] as const).filter((field) => report[field] !== '');
  return (
    <dl className="consolidation-words">
      {texts.map((field) => (
        <div key={field}>
          <dt>{t(`report.${field}`)}</dt>
          <dd>{report[field]}</dd>
        </div>
      ))}
      {report.figures.length > 0 && (
        <div>
          <dt>{t('figures.title')}</dt>
          <dd>{report.figures.map(({ label, value, unit }) => `${label}：${value}${unit}`).join('\n')}</dd>
        </div>
      )}
      <div>
        <dt>{t('report.asOf')}</dt>
        <dd>{report.asOf}</dd>
      </div>
    </dl>
  );
}
