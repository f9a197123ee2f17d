import { Alert, Button, Select, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UnitEndPreviewQuery } from '../../../generated/graphql.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { DataTable } from '../../../ui/data-table.js';

type Preview = UnitEndPreviewQuery['unitEndPreview'];
type Share = Preview['shares'][number];

interface EndUnitPreviewProps {
  preview: Preview;
  successors: readonly { readonly id: string; readonly name: string }[];
  /** By share: who takes it over where it is not the first successor. */
  choices: Readonly<Record<string, string>>;
  busy: boolean;
  onChoose: (assignmentId: string, unitId: string) => void;
  onCarryOut: () => void;
}

export function EndUnitPreview(props: EndUnitPreviewProps) {
  const { preview, successors, choices, busy, onChoose, onCarryOut } = props;
  const { t } = useTranslation('unit');
  const labels = useLabels();
  const columns: NonNullable<TableProps<Share>['columns']> = [
    { title: t('task'), render: (_, { taskCode, taskTitle }) => `${taskCode} ${taskTitle}` },
    { title: t('role'), width: 70, render: (_, { role }) => labels.plans.taskRoles[role] },
    { title: t('percent'), width: 80, align: 'right', render: (_, { percent }) => percentLabel(percent) },
    {
      title: t('reports'),
      width: 130,
      render: (_, { reportCount }) => (reportCount > 0 ? t('reportsStay', { count: reportCount }) : '—'),
    },
    {
      title: t('successor'),
      width: 200,
      render: (_, { assignmentId, successorId, way }) =>
        successors.length > 1 ? (
          <Select
            size="small"
            className="successor-choice"
            aria-label={t('successor')}
            value={choices[assignmentId] ?? successorId ?? undefined}
            options={successors.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(unitId: string) => onChoose(assignmentId, unitId)}
          />
        ) : (
          labels.responsibility.successionWays[way]
        ),
    },
  ];
  return (
    <div className="stack end-preview">
      {preview.refusal && (
        <Alert type="error" showIcon title={refusalSentence(labels, preview.refusal) ?? preview.refusal} />
      )}
      <h3>
        {preview.shares.length > 0 ? t('previewShares', { count: preview.shares.length }) : t('previewNone')}
      </h3>
      {preview.shares.length > 0 && (
        <DataTable<Share>
          label={t('previewTable')}
          rowKey="assignmentId"
          rows={preview.shares}
          columns={columns}
          pagination={preview.shares.length > 10 ? { defaultPageSize: 10 } : false}
        />
      )}
      {preview.groupNames.length > 0 && (
        <Alert type="info" showIcon title={t('groupsFollow', { names: preview.groupNames.join('、') })} />
      )}
      {preview.accounts.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('accountsStay', {
            count: preview.accounts.length,
            names: preview.accounts.map(({ displayName }) => displayName).join('、'),
          })}
        />
      )}
      <Button danger type="primary" disabled={Boolean(preview.refusal)} loading={busy} onClick={onCarryOut}>
        {t('carryOut')}
      </Button>
    </div>
  );
}
