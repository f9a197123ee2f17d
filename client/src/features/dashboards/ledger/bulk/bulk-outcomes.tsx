import { useTranslation } from 'react-i18next';
import type { BulkOutcomeFieldsFragment } from '../../../../generated/graphql.js';
import { refusalSentence, useLabels } from '../../../../lib/labels/labels.js';
import { DataTable } from '../../../../ui/data-table.js';

/** Row by row: done, or why not. What was refused stands first. */
export function BulkOutcomes({ outcomes }: { outcomes: readonly BulkOutcomeFieldsFragment[] }) {
  const { t } = useTranslation('dashboards');
  const labels = useLabels();
  const refused = outcomes.filter(({ refusal }) => refusal !== null);
  const done = outcomes.filter(({ refusal }) => refusal === null);
  return (
    <>
      <p role="status">{t('bulk.outcome', { done: done.length, refused: refused.length })}</p>
      <DataTable<BulkOutcomeFieldsFragment>
        label={t('bulk.outcomes')}
        rows={[...refused, ...done]}
        rowKey="assignmentId"
        scroll={{ y: 320 }}
        pagination={outcomes.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        columns={[
          { title: labels.dashboards.ledgerColumns.code, dataIndex: 'code', width: 140 },
          { title: labels.dashboards.ledgerColumns.unit, dataIndex: 'unitName', width: 140 },
          {
            title: t('bulk.result'),
            dataIndex: 'refusal',
            render: (refusal: string | null) =>
              refusal === null ? t('bulk.done') : (refusalSentence(labels, refusal) ?? refusal),
          },
        ]}
      />
    </>
  );
}
