import type { TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateProblem } from '#shared/intake/template/template-problems.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { DataTable } from '../../../ui/data-table.js';

interface ProblemRow extends TemplateProblem {
  readonly place: number;
}

/** Faults or notices where the spreadsheet shows them: sheet, row, column, reason. */
export function ProblemsTable({ problems, label }: { problems: readonly TemplateProblem[]; label: string }) {
  const { t } = useTranslation('intake');
  const { problems: sentences } = useLabels().ledgerTemplate;
  const [page, setPage] = useState({ current: 1, pageSize: 10 });
  const rows = problems.map((problem, place): ProblemRow => ({ ...problem, place }));
  const severalSheets = new Set(problems.map(({ sheet }) => sheet)).size > 1;
  const columns: NonNullable<TableProps<ProblemRow>['columns']> = [
    ...(severalSheets ? [{ title: t('template.sheet'), dataIndex: 'sheet', width: 140 }] : []),
    { title: t('template.row'), dataIndex: 'row', width: 80, align: 'right' },
    {
      title: t('template.column'),
      width: 180,
      render: (_, { column, columnName }) => (
        <>
          {column && <span className="template-letter">{column}</span>} {columnName}
        </>
      ),
    },
    {
      title: t('template.reason'),
      className: 'template-reason',
      render: (_, { key, values }) => fillIn(sentences[key], values),
    },
  ];
  return (
    <DataTable<ProblemRow>
      label={label}
      rowKey="place"
      rows={rows}
      columns={columns}
      scroll={{}}
      pagination={
        rows.length > 10
          ? { ...page, total: rows.length, onChange: (current, pageSize) => setPage({ current, pageSize }) }
          : false
      }
    />
  );
}
