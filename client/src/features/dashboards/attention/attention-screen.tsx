import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../../../ui/page-header.js';
import './attention.css';
import { BurdenTable } from './burden-table.js';
import { DataAlertsTable } from './data-alerts-table.js';

const TABS = ['alerts', 'burden'] as const;

/** 数据质量: what in the reports deserves a second look, and how much each unit was asked to fill in. */
export function AttentionScreen() {
  const { t } = useTranslation('dashboards');
  const [parameters, setParameters] = useSearchParams();
  const shown = TABS.find((tab) => tab === parameters.get('tab')) ?? 'alerts';
  return (
    <>
      <PageHeader title={t('attention.title')} description={t('attention.description')} />
      <div className="panel attention-tabs">
        <Tabs
          activeKey={shown}
          onChange={(tab) => setParameters(tab === 'alerts' ? {} : { tab })}
          items={TABS.map((tab) => ({ key: tab, label: t(`attention.tabs.${tab}`) }))}
        />
        {shown === 'alerts' ? <DataAlertsTable /> : <BurdenTable />}
      </div>
    </>
  );
}
