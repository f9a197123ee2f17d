import { useApolloClient } from '@apollo/client/react';
import type { LedgerQuery } from '#shared/dashboards/ledger-query.js';
import { useMemo, useSyncExternalStore } from 'react';
import type { LedgerRowsQuery } from '../../../generated/graphql.js';
import { ledgerFilterInput } from './ledger-filter-input.js';
import { ledgerRowsDocument } from './ledger.document.js';
import { BLOCK_SIZE, RowBlocks } from './row-blocks.js';

/** A row with what its reader may change in it. */
export type LedgerListRow = LedgerRowsQuery['ledger']['rows'][number];

export type LedgerRowBlocks = RowBlocks<LedgerListRow>;

/** The rows of a view, fetched as they are scrolled to. Another filter, order or day is another list. */
export function useLedgerRows(
  query: Pick<LedgerQuery, 'filter' | 'sort' | 'group' | 'asOf'>,
  editing: boolean,
): {
  readonly blocks: LedgerRowBlocks;
  /** Fetches all again after changes on the server; what is shown stays until then. */
  readonly reload: () => void;
} {
  const client = useApolloClient();
  const { filter, sort, group, asOf } = query;
  const key = JSON.stringify({ filter, sort, group, asOf });
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
          editing,
        },
        fetchPolicy: 'no-cache',
        // What is on its way may be from before the change that a refresh is about.
        context: { queryDeduplication: false },
      });
      return data?.ledger.rows ?? [];
    });
  }, [client, key, editing]);
  useSyncExternalStore(blocks.subscribe, blocks.version);
  return { blocks, reload: blocks.refresh };
}
