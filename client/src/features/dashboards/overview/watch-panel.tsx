import { ledgerLink } from '#shared/dashboards/ledger-query.js';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { LedgerRowFieldsFragment } from '../../../generated/graphql.js';
import { AttentionList } from './attention-list.js';
import { EscalatedList } from './escalated-list.js';

const TABS = ['attention', 'escalated'] as const;
const PARAMETER = 'tab';

interface WatchPanelProps {
  rows: readonly LedgerRowFieldsFragment[];
  year: number;
}

/** What a leader should look into, one list at a time so that the page stays one screen. */
export function WatchPanel({ rows, year }: WatchPanelProps) {
  const { t } = useTranslation('dashboards');
  const [parameters, setParameters] = useSearchParams();
  const shown = TABS.find((tab) => tab === parameters.get(PARAMETER)) ?? 'attention';
  const show = (tab: string) =>
    setParameters((before) => {
      const after = new URLSearchParams(before);
      if (tab === 'attention') after.delete(PARAMETER);
      else after.set(PARAMETER, tab);
      return after;
    });
  return (
    <section className="panel panel-flush watch-panel">
      <div className="watch-head">
        <Tabs
          activeKey={shown}
          onChange={show}
          items={TABS.map((key) => ({ key, label: t(`overview.tabs.${key}`) }))}
        />
        {/* Not among the tabs: their list holds nothing but tabs. */}
        <Link to={ledgerLink({ year, lights: ['red'] })}>{t('overview.allRed')}</Link>
      </div>
      {shown === 'attention' ? <AttentionList rows={rows} /> : <EscalatedList />}
    </section>
  );
}
