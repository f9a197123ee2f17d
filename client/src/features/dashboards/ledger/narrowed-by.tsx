import {
  isDateColumn,
  isTextColumn,
  LEDGER_COLUMNS,
  type LedgerColumn,
} from '#shared/dashboards/ledger-columns.js';
import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { SPANS } from './column-filter/filter-fields.js';
import { withoutColumn } from './column-filter/narrowing.js';
import type { LedgerUrl } from './use-ledger-url.js';

/** What narrows the list from the heads of columns, which may not be in view: each can be taken away. */
export function NarrowedBy({ url }: { url: LedgerUrl }) {
  const { t } = useTranslation('dashboards');
  const { dashboards, progress } = useLabels();
  const { ledgerColumns, ledgerReviews } = dashboards;
  const { filter } = url.query;
  const said = LEDGER_COLUMNS.flatMap((column) => {
    const words = wordsOf(column, filter, { reviews: ledgerReviews, timeliness: progress.timeliness });
    return words ? [{ column, words }] : [];
  });
  if (said.length === 0) return null;
  return (
    <div className="narrowed-by" role="group" aria-label={t('ledger.narrowedBy')}>
      {said.map(({ column, words }) => (
        <Tag
          key={column}
          closable={{ 'aria-label': t('ledger.clearFilterOf', { column: ledgerColumns[column] }) }}
          onClose={(event) => {
            event.preventDefault();
            url.change({ filter: withoutColumn(filter, column) });
          }}
        >
          {ledgerColumns[column]}
          {t('ledger.colon')}
          {words}
        </Tag>
      ))}
    </div>
  );
}

/** Of the filters that stand in no field above the table. */
function wordsOf(
  column: LedgerColumn,
  filter: LedgerFilter,
  labels: Readonly<Record<'reviews' | 'timeliness', Readonly<Record<string, string>>>>,
): string | undefined {
  const span = (from?: string | number, to?: string | number, unit = '') =>
    from === undefined && to === undefined
      ? undefined
      : `${from === undefined ? '' : `${from}${unit}`} — ${to === undefined ? '' : `${to}${unit}`}`;
  if (isTextColumn(column)) return filter.matches?.find((match) => match.column === column)?.text;
  if (column === 'percent') return span(filter.percentFrom, filter.percentTo, '%');
  if (column === 'review') return filter.reviews?.map((review) => labels.reviews[review]).join(' / ');
  // The days of the deadline have a field above the table.
  if (column === 'due_on') return filter.timeliness?.map((word) => labels.timeliness[word]).join(' / ');
  if (!isDateColumn(column)) return undefined;
  const [from, to] = SPANS[column];
  return span(filter[from], filter[to]);
}
