import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { LedgerUrl } from '../use-ledger-url.js';
import { savedViewsDocument } from './saved-views.document.js';
import { openingQuery, type View } from './view-query.js';

/**
 * The views there are. `settled` is false while an address that says nothing waits to know which of them it opens
 * with: nothing is loaded meanwhile that would be thrown away.
 */
export function useViews(url: LedgerUrl): { readonly views: readonly View[]; readonly settled: boolean } {
  const { data, error } = useQuery(savedViewsDocument, { fetchPolicy: 'cache-and-network' });
  const views = data?.savedViews;
  // Only the address with which the reader arrived is opened with a view, none that was made here.
  const { key } = useLocation();
  const [arrivedWith] = useState(key);
  const opening = views && key === arrivedWith ? openingQuery(url.query, views) : undefined;
  useEffect(() => {
    if (opening) url.replace(opening);
  });
  const known = views !== undefined || error !== undefined;
  return { views: views ?? [], settled: known && opening === undefined };
}
