import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LightPolicySettingsQuery } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';

type Version = LightPolicySettingsQuery['lightPolicyVersions'][number];

/** Every version that was saved: days gone by are still judged under the one that stood then. */
export function PolicyVersions({ versions }: { versions: readonly Version[] }) {
  const { t } = useTranslation('progress');
  const columns: TableColumnsType<Version> = [
    { title: t('policy.number'), render: (_, { number }) => t('policy.numberOf', { number }) },
    { title: t('policy.validFrom'), dataIndex: 'validFrom', className: 'nowrap' },
    { title: t('policy.tolerance'), dataIndex: 'tolerance', align: 'right' },
    { title: t('policy.notStartedLag'), dataIndex: 'notStartedLag', align: 'right' },
    { title: t('policy.dueSoonDays'), dataIndex: 'dueSoonDays', align: 'right' },
    { title: t('policy.yellowLag'), dataIndex: 'yellowLag', align: 'right' },
    {
      title: t('policy.ladder'),
      render: (_, { ladder }) =>
        ladder.map(({ afterDays, name }) => t('policy.stepShort', { days: afterDays, name })).join('；') ||
        '—',
    },
    {
      title: t('policy.savedBy'),
      render: (_, { createdByName, createdAt }) =>
        [createdByName, createdAt && instantLabel(createdAt)].filter(Boolean).join(' '),
    },
  ];
  return (
    <Panel flush title={t('policy.versions')}>
      <DataTable<Version>
        label={t('policy.versions')}
        rowKey="number"
        rows={versions}
        columns={columns}
        pagination={versions.length > 10 ? { defaultPageSize: 10 } : false}
        empty={<EmptyState icon="clock" title={t('policy.noVersions')} hint={t('policy.noVersionsHint')} />}
      />
    </Panel>
  );
}
