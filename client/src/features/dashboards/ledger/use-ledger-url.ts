import { compactFilter, type LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import {
  ledgerQueryString,
  parseLedgerQuery,
  savedLedgerQuery,
  type LedgerQuery,
} from '#shared/dashboards/ledger-query.js';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export interface LedgerUrl {
  readonly query: LedgerQuery;
  /** Every step is a place to come back to; a new filter or order starts at the first line. */
  readonly change: (part: Partial<LedgerQuery>) => void;
  readonly narrow: (part: Partial<LedgerFilter>) => void;
  /** Keeps the place in the list without making it a step: Back leaves the list in one press. */
  readonly scrollTo: (line: number) => void;
  /** Puts another query in the place of this one, as if the address had said so from the beginning. */
  readonly replace: (query: LedgerQuery) => void;
}

/** A view of which nothing is left is left: else its address would bring it back. */
const withoutView = (query: LedgerQuery): LedgerQuery =>
  query.viewId !== null && savedLedgerQuery(query) === '' ? { ...query, viewId: 'none' } : query;

/** The address is the only state of the ledger: what can be seen can be sent, kept and gone back to. */
export function useLedgerUrl(): LedgerUrl {
  const [parameters, setParameters] = useSearchParams();
  const query = useMemo(() => parseLedgerQuery(Object.fromEntries(parameters)), [parameters]);
  const replace = useCallback(
    (next: LedgerQuery) =>
      setParameters(ledgerQueryString(next), { replace: true, preventScrollReset: true }),
    [setParameters],
  );
  const change = useCallback(
    (part: Partial<LedgerQuery>) =>
      setParameters(ledgerQueryString(withoutView({ ...query, line: 0, ...part }))),
    [query, setParameters],
  );
  const narrow = useCallback(
    (part: Partial<LedgerFilter>) => change({ filter: compactFilter({ ...query.filter, ...part }) }),
    [change, query.filter],
  );
  const scrollTo = useCallback((line: number) => replace({ ...query, line }), [query, replace]);
  return { query, change, narrow, scrollTo, replace };
}
