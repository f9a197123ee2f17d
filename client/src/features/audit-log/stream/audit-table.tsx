import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditEntriesQuery } from '../../../generated/graphql.js';
import { exactInstantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels, type Labels } from '../../../lib/labels/labels.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';

type Entry = AuditEntriesQuery['auditEntries']['rows'][number];
type Words = Readonly<Record<string, string>>;

/** The log may be older or newer than the catalogue: a word without a label is shown as recorded. */
function wordOf(catalogues: readonly Words[], word: string): string {
  return catalogues.map((words) => words[word]).find(Boolean) ?? word;
}

const actionLabel = ({ access, auditLog }: Labels, action: string): string =>
  wordOf([access.actions, auditLog.identityEvents, auditLog.systemEvents], action);

export function AuditTable({ rows }: { rows: readonly Entry[] }) {
  const { t } = useTranslation('audit-log');
  const labels = useLabels();
  const columns: NonNullable<TableProps<Entry>['columns']> = [
    { title: t('at'), render: (_, { at }) => <span className="nowrap">{exactInstantLabel(at)}</span> },
    { title: t('actor'), dataIndex: 'actorName' },
    { title: t('unit'), render: (_, { unitName }) => unitName ?? '—' },
    { title: t('action'), render: (_, { action }) => actionLabel(labels, action) },
    { title: t('entity'), render: (_, { entityType }) => wordOf([labels.auditLog.entities], entityType) },
    { title: t('address'), render: (_, { address }) => address ?? '—' },
  ];
  return (
    <DataTable<Entry>
      label={t('table')}
      rowKey="id"
      rows={rows}
      columns={columns}
      expandable={{
        columnTitle: <span className="visually-hidden">{t('details')}</span>,
        expandedRowRender: (entry) => <AuditChange entry={entry} />,
        rowExpandable: ({ before, after }) => before !== null || after !== null,
      }}
      empty={<EmptyState icon="audit" title={t('empty')} />}
    />
  );
}

function AuditChange({ entry: { before, after } }: { entry: Entry }) {
  const { t } = useTranslation('audit-log');
  const print = (value: unknown) =>
    value === null || value === undefined ? '—' : JSON.stringify(value, null, 2);
  return (
    <div className="audit-change">
      <div>
        <h3>{t('before')}</h3>
        <pre>{print(before)}</pre>
      </div>
      <div>
        <h3>{t('after')}</h3>
        <pre>{print(after)}</pre>
      </div>
    </div>
  );
}
