import { parseLedgerQuery, savedLedgerQuery, type LedgerQuery } from '#shared/dashboards/ledger-query.js';
import type { SavedViewFieldsFragment } from '../../../../generated/graphql.js';

export type View = SavedViewFieldsFragment;

/** The query that a view stands for. */
export const queryOfView = ({ id, query }: Pick<View, 'id' | 'query'>): LedgerQuery => ({
  ...parseLedgerQuery(Object.fromEntries(new URLSearchParams(query))),
  viewId: id,
});

/** The query that the ledger opens with; undefined where the address says enough, which beats every view. */
export function openingQuery(query: LedgerQuery, views: readonly View[]): LedgerQuery | undefined {
  if (savedLedgerQuery(query) !== '') return undefined;
  const wanted =
    query.viewId === null
      ? views.find((view) => view.isDefault)
      : views.find((view) => view.id === query.viewId);
  return wanted && { ...queryOfView(wanted), line: query.line };
}
