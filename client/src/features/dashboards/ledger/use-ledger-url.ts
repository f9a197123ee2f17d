import {
  ledgerQueryString,
  parseLedgerQuery,
  type LedgerFilter,
  type LedgerQuery,
} from '#shared/dashboards/ledger-query.js';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export interface LedgerUrl {
  readonly query: LedgerQuery;
  /** Every step is a place to come back to; a new filter or order starts at the first page. */
  readonly change: (part: Partial<LedgerQuery>) => void;
  readonly narrow: (part: Partial<LedgerFilter>) => void;
}

/** The address is the only state of the ledger: what can be seen can be sent, kept and gone back to. */
export function useLedgerUrl(): LedgerUrl {
  const [parameters, setParameters] = useSearchParams();
  const query = useMemo(() => parseLedgerQuery(Object.fromEntries(parameters)), [parameters]);
  const change = useCallback(
    (part: Partial<LedgerQuery>) => setParameters(ledgerQueryString({ ...query, page: 1, ...part })),
    [query, setParameters],
  );
  const narrow = useCallback(
    (part: Partial<LedgerFilter>) => change({ filter: { ...query.filter, ...part } }),
    [change, query.filter],
  );
  return { query, change, narrow };
}
