import { compactFilter, type LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import {
  ledgerQueryString,
  parseLedgerQuery,
  savedLedgerQuery,
  type LedgerQuery,
} from '#shared/dashboards/ledger-query.js';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';

export interface LedgerUrl {
  readonly query: LedgerQuery;
  /** Every step is a place to come back to; a new filter or order starts at the first line. */
  readonly change: (part: Partial<LedgerQuery>) => void;
  readonly narrow: (part: Partial<LedgerFilter>) => void;
  /** Keeps the place in the list without making it a step: Back leaves the list in one press. */
  readonly scrollTo: (line: number) => void;
  /** The first line in view: newer than the query, which does not follow every move of the hand. */
  readonly place: () => number;
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
  const line = useRef(query.line);
  useEffect(() => {
    line.current = query.line;
  }, [query]);
  const place = useCallback(() => line.current, []);
  // Past the router: a step of its own would put an end to one that is under way, such as a row being opened.
  const scrollTo = useCallback(
    (next: number) => {
      line.current = next;
      const text = ledgerQueryString({ ...query, line: next });
      window.history.replaceState(window.history.state, '', window.location.pathname + (text && `?${text}`));
    },
    [query],
  );
  return { query, change, narrow, scrollTo, place, replace };
}
