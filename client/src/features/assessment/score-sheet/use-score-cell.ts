import { useApolloClient, useMutation } from '@apollo/client/react';
import type { Refusal } from '#shared/kernel/refusal.js';
import { checkScoreEntry } from '#shared/assessment/score-entry.rules.js';
import { useEffect, useRef, useState } from 'react';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';
import { hasCode } from '../../../lib/errors.js';
import { replaceRow } from './replace-row.js';
import { scoreIndicatorDocument, scoreSheetDocument } from './score-sheet.document.js';

type Cell = ScoreSheetRowFieldsFragment['cells'][number];

/** Typing rests this long before a cell is saved; leaving the cell saves it at once. */
const CELL_REST_MS = 2000;

export type CellState =
  | { readonly kind: 'clean' | 'typing' | 'saving' | 'saved' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'conflict'; readonly theirs: Cell };

interface Options {
  readonly roundId: string;
  readonly unitId: string;
  readonly cell: Cell;
  readonly maxPoints: string;
}

/** One manual cell: text as typed, checked by the server's own rule, saved on top of the version that was read. */
export function useScoreCell({ roundId, unitId, cell, maxPoints }: Options) {
  const client = useApolloClient();
  const [score] = useMutation(scoreIndicatorDocument);
  const [entry, setEntry] = useState({ points: cell.points ?? '', reason: cell.reason });
  const [state, setState] = useState<CellState>({ kind: 'clean' });
  const saved = useRef(cell);
  const latest = useRef(entry);

  const isDirty = () =>
    latest.current.points.trim() !== (saved.current.points ?? '') ||
    latest.current.reason.trim() !== saved.current.reason;

  const adopt = (from: Cell) => {
    saved.current = from;
    latest.current = { points: from.points ?? '', reason: from.reason };
    setEntry(latest.current);
  };

  // Others' scores come in with a refresh; what is being typed here stays.
  useEffect(() => {
    if (cell.version > saved.current.version && !isDirty()) adopt(cell);
  }, [cell]);

  const showTheirs = async () => {
    const { data } = await client.query({
      query: scoreSheetDocument,
      variables: { roundId },
      fetchPolicy: 'network-only',
    });
    const theirs = data?.scoreSheet.rows
      .find((row) => row.unitId === unitId)
      ?.cells.find(({ indicatorId }) => indicatorId === cell.indicatorId);
    setState(theirs ? { kind: 'conflict', theirs } : { kind: 'clean' });
  };

  const send = async (version: number) => {
    const checked = checkScoreEntry(latest.current, { method: 'manual', maxPoints, participates: true });
    if (!checked.ok) {
      setState({ kind: 'refused', refusal: checked.error });
      return;
    }
    setState({ kind: 'saving' });
    try {
      const { data } = await score({
        variables: { input: { roundId, unitId, indicatorId: cell.indicatorId, ...checked.value, version } },
        update: (cache, answer) => replaceRow(cache, roundId, answer.data?.scoreIndicator),
      });
      const kept = data?.scoreIndicator.cells.find(({ indicatorId }) => indicatorId === cell.indicatorId);
      if (kept) saved.current = kept;
      setState({ kind: isDirty() ? 'typing' : 'saved' });
    } catch (error) {
      if (hasCode(error, 'CONFLICT')) await showTheirs();
      else setState({ kind: 'failed', error });
    }
  };

  const save = () => {
    const idle = state.kind !== 'saving' && state.kind !== 'conflict';
    if (idle && isDirty()) void send(saved.current.version);
  };

  useEffect(() => {
    if (state.kind !== 'typing') return;
    // A cell that is not yet complete is left alone until its officer leaves it.
    const complete = checkScoreEntry(entry, { method: 'manual', maxPoints, participates: true }).ok;
    const timer = setTimeout(() => complete && save(), CELL_REST_MS);
    return () => clearTimeout(timer);
  });

  return {
    entry,
    state,
    save,
    change: (part: Partial<typeof entry>) => {
      latest.current = { ...latest.current, ...part };
      setEntry(latest.current);
      setState({ kind: isDirty() ? 'typing' : 'clean' });
    },
    keepMine: () => {
      if (state.kind === 'conflict') void send(state.theirs.version);
    },
    takeTheirs: () => {
      if (state.kind !== 'conflict') return;
      adopt(state.theirs);
      setState({ kind: 'clean' });
    },
  };
}
