import { useApolloClient } from '@apollo/client/react';
import type { LedgerQuery } from '#shared/dashboards/ledger-query.js';
import { useMemo, useReducer, useSyncExternalStore } from 'react';
import type { LedgerRowFieldsFragment } from '../../../generated/graphql.js';
import { ledgerFilterInput } from './ledger-filter-input.js';
import { ledgerRowsDocument } from './ledger.document.js';
import { BLOCK_SIZE, RowBlocks } from './row-blocks.js';

export type LedgerRowBlocks = RowBlocks<LedgerRowFieldsFragment>;

/** The rows of a view, fetched as they are scrolled to. Another filter, order or day is another list. */
export function useLedgerRows(query: Pick<LedgerQuery, 'filter' | 'sort' | 'group' | 'asOf'>): {
  readonly blocks: LedgerRowBlocks;
  /** Begins again with nothing: after changes on the server. */
  readonly reload: () => void;
} {
  const client = useApolloClient();
  const [times, reload] = useReducer((n: number) => n + 1, 0);
  const { filter, sort, group, asOf } = query;
  const key = JSON.stringify({ filter, sort, group, asOf, times });
  const blocks = useMemo((): LedgerRowBlocks => {
    const view = JSON.parse(key) as Pick<LedgerQuery, 'filter' | 'sort' | 'group' | 'asOf'>;
    return new RowBlocks(async (block) => {
      const page = { page: block + 1, pageSize: BLOCK_SIZE };
      const { data } = await client.query({
        query: ledgerRowsDocument,
        variables: {
          filter: ledgerFilterInput(view.filter),
          sort: view.sort,
          group: view.group,
          asOf: view.asOf,
          page,
        },
        fetchPolicy: 'no-cache',
      });
      return data?.ledger.rows ?? [];
    });
  }, [client, key]);
  useSyncExternalStore(blocks.subscribe, blocks.version);
  return { blocks, reload };
}
