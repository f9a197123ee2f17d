import { useApolloClient, useMutation } from '@apollo/client/react';
import type { Refusal } from '#shared/kernel/refusal.js';
import { checkScoreEntry } from '#shared/assessment/score-entry.rules.js';
import { useEffect, useRef, useState } from 'react';
import type { LeafIndicator } from '#shared/assessment/indicator.js';
import { hasCode } from '../../../lib/errors.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { ownEntry, type Entry } from './own-entry.js';
import { replaceRow } from './replace-row.js';
import { scoreIndicatorDocument, scoreSheetDocument } from './score-sheet.document.js';

/** Typing rests this long before a cell is saved; leaving the cell saves it at once. */
const CELL_REST_MS = 2000;

export type CellState =
  | { readonly kind: 'clean' | 'typing' | 'saving' | 'saved' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'conflict'; readonly theirs: Entry };

interface Options {
  readonly roundId: string;
  readonly unitId: string;
  readonly entry: Entry;
  readonly indicator: LeafIndicator;
}

/** The points that an entry states; empty before there are any. */
export const pointsOf = ({ input }: Entry): string => (input?.kind === 'points' ? input.points : '');

/** One cell of points: text as typed, checked by the server's own rule, saved on top of the version that was read. */
export function useScoreCell({ roundId, unitId, entry: stored, indicator }: Options) {
  const { accountId } = useViewer();
  const client = useApolloClient();
  const [score] = useMutation(scoreIndicatorDocument);
  const [entry, setEntry] = useState({ points: pointsOf(stored), reason: stored.reason });
  const [state, setState] = useState<CellState>({ kind: 'clean' });
  const saved = useRef(stored);
  const latest = useRef(entry);

  const isDirty = () =>
    latest.current.points.trim() !== pointsOf(saved.current) ||
    latest.current.reason.trim() !== saved.current.reason;

  const adopt = (from: Entry) => {
    saved.current = from;
    latest.current = { points: pointsOf(from), reason: from.reason };
    setEntry(latest.current);
  };

  // Others' scores come in with a refresh; what is being typed here stays.
  useEffect(() => {
    if (stored.version > saved.current.version && !isDirty()) adopt(stored);
  }, [stored]);

  const showTheirs = async () => {
    const { data } = await client.query({
      query: scoreSheetDocument,
      variables: { roundId },
      fetchPolicy: 'network-only',
    });
    const cell = data?.scoreSheet.rows
      .find((row) => row.unitId === unitId)
      ?.cells.find(({ indicatorId }) => indicatorId === indicator.id);
    const theirs = cell && ownEntry(cell, indicator, accountId);
    setState(theirs ? { kind: 'conflict', theirs } : { kind: 'clean' });
  };

  const check = ({ points, reason }: typeof entry) =>
    checkScoreEntry(
      { assessorId: stored.assessorId ?? null, input: { kind: 'points', points: points.trim() }, reason },
      { ...indicator, participates: true, concerned: true },
    );

  const send = async (version: number) => {
    const checked = check(latest.current);
    if (!checked.ok) {
      setState({ kind: 'refused', refusal: checked.error });
      return;
    }
    setState({ kind: 'saving' });
    try {
      const { data } = await score({
        variables: { input: { roundId, unitId, indicatorId: indicator.id, ...checked.value, version } },
        update: (cache, answer) => replaceRow(cache, roundId, answer.data?.scoreIndicator),
      });
      const cell = data?.scoreIndicator.cells.find(({ indicatorId }) => indicatorId === indicator.id);
      const kept = cell && ownEntry(cell, indicator, accountId);
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
    const complete = check(entry).ok;
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
