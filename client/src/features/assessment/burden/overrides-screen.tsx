import { useQuery } from '@apollo/client/react';
import { Select, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { BurdenOverrideFieldsFragment } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { burdenRuleLabel } from './burden-rule-label.js';
import { burdenOverridesDocument } from './burden.document.js';
import { OverrideDecision } from './override-decision.js';
import './burden.css';

type Override = BurdenOverrideFieldsFragment;

const TONES = { asked: 'warning', approved: 'good', refused: 'neutral' } as const;

/** 减负检查审批: what somebody asked to keep, and the second person's decision. */
export function OverridesScreen() {
  const { t } = useTranslation('burden');
  const { today } = useViewer();
  const thisYear = Number(today.slice(0, 4));
  const [parameters, setParameters] = useSearchParams();
  const year = Number(parameters.get('year')) || thisYear;
  const result = useQuery(burdenOverridesDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      <PageHeader
        title={t('overrides.title')}
        description={t('overrides.description')}
        actions={
          <Select
            aria-label={t('overrides.year')}
            value={year}
            onChange={(chosen) => setParameters({ year: String(chosen) })}
            options={[thisYear + 1, thisYear, thisYear - 1].map((value) => ({ value, label: value }))}
          />
        }
      />
      <div className="panel">
        <QueryView result={result}>
          {({ burdenOverrides }) => <OverridesTable overrides={burdenOverrides} />}
        </QueryView>
      </div>
    </>
  );
}

function OverridesTable({ overrides }: { overrides: readonly Override[] }) {
  const { t } = useTranslation('burden');
  const { burden } = useLabels();
  const columns: TableColumnsType<Override> = [
    {
      title: t('overrides.indicator'),
      key: 'indicator',
      width: 240,
      render: (_, { wording }) => <span className="burden-wording">{wording}</span>,
    },
    {
      title: t('overrides.rule'),
      key: 'rule',
      width: 220,
      render: (_, { ruleId }) => {
        const rule = burdenRuleLabel(burden, ruleId);
        return rule ? `${rule.name}。${rule.forbids}${t('finding.source', { source: rule.source })}` : ruleId;
      },
    },
    { title: t('overrides.reason'), dataIndex: 'reason', width: 160 },
    {
      title: t('overrides.asked'),
      key: 'asked',
      render: (_, { askedByName, askedAt }) => (
        <>
          {askedByName}
          <br />
          <span className="quiet">{instantLabel(askedAt)}</span>
        </>
      ),
    },
    {
      title: t('overrides.state'),
      key: 'state',
      render: (_, { state }) => <StatusTag tone={TONES[state]}>{burden.overrideStates[state]}</StatusTag>,
    },
    {
      title: t('overrides.decided'),
      key: 'decided',
      width: 160,
      render: (_, { decidedByName, decidedAt, note }) =>
        decidedAt && (
          <>
            {t('finding.decidedBy', { name: decidedByName ?? '', at: instantLabel(decidedAt) })}
            {note && <div className="quiet">{t('finding.note', { note })}</div>}
          </>
        ),
    },
    {
      title: t('overrides.action'),
      key: 'action',
      width: 170,
      fixed: 'right',
      render: (_, override) => <OverrideDecision override={override} />,
    },
  ];
  return (
    <DataTable<Override>
      label={t('overrides.title')}
      rows={overrides}
      rowKey="id"
      columns={columns}
      empty={<EmptyState icon="rounds" title={t('overrides.empty')} hint={t('overrides.emptyHint')} />}
    />
  );
}
