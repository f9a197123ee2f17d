import { useCallback, useMemo, useState } from 'react';
import type { Draft, DraftTask } from './review-edit.js';
import { doubtsOf, type OpenDoubt } from './review-summary.js';

interface Doubts {
  readonly doubts: readonly OpenDoubt[];
  /** Ids of those that the reviewer has looked at and left as they are: a mark in the margin, not kept. */
  readonly settled: ReadonlySet<string>;
  readonly settle: (id: string) => void;
}

export function useDoubts(draft: Draft, tasks: readonly DraftTask[]): Doubts {
  const [marked, mark] = useState<ReadonlySet<string>>(new Set());
  const doubts = useMemo(() => doubtsOf(draft, tasks), [draft, tasks]);
  const settled = useMemo(
    () => new Set(doubts.filter(({ id }) => marked.has(id)).map(({ id }) => id)),
    [doubts, marked],
  );
  const settle = useCallback((id: string) => mark((before) => new Set(before).add(id)), []);
  return { doubts, settled, settle };
}
