import type { ReactNode } from 'react';
import { ErrorState } from './error-state.js';
import { Loading } from './loading.js';

/** The part of a `useQuery` result that decides what stands on the page. */
interface QueryResult<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly refetch?: () => unknown;
}

interface QueryViewProps<Data> {
  result: QueryResult<Data>;
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** What was loaded, the reason why not, or the skeleton; data that is being refreshed stays in view. */
export function QueryView<Data>({ result, rows, children }: QueryViewProps<Data>) {
  const { data, error, refetch } = result;
  if (data !== undefined) return <>{children(data)}</>;
  if (error) return <ErrorState error={error} {...(refetch && { onRetry: () => void refetch() })} />;
  return <Loading {...(rows !== undefined && { rows })} />;
}
