import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { conflictOf, type CurrentContent } from '../../../lib/errors.js';
import { saveInput, type Draft, type ReviewEdit } from './review-edit.js';
import { saveBreakdownDocument } from './review.documents.js';

export const AUTOSAVE_DELAY_MS = 1500;

export type SaveState =
  | { readonly kind: 'saved' | 'unsaved' | 'saving' }
  | { readonly kind: 'conflict'; readonly current: CurrentContent }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What a change leads to: the version it made, and the steps that are open from there. */
type Standing = Pick<Draft, 'version' | 'availableActions'>;

export interface Autosave {
  readonly state: SaveState;
  readonly availableActions: Draft['availableActions'];
  /** Saves at once what is unsaved; the version that the server then has, or undefined where that failed. */
  readonly flush: () => Promise<number | undefined>;
  /** Saves what is unsaved and makes another change of the draft; changes asked for in one breath wait for each other. */
  readonly change: <Made extends Standing>(
    make: (version: number) => Promise<Made | undefined>,
  ) => Promise<Made | undefined>;
  /** After a conflict: saves `decided` over `version`, the one that the other's change has led to. */
  readonly overwrite: (version: number, decided: ReviewEdit) => Promise<number | undefined>;
}

/** Saves the edit when the reviewer pauses, when the page is left, and never over somebody else's change. */
export function useAutosave(draft: Draft, edit: ReviewEdit): Autosave {
  const { id } = draft;
  const enabled = draft.state === 'in_review';
  const [save] = useMutation(saveBreakdownDocument);
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const [availableActions, offer] = useState(draft.availableActions);
  const version = useRef(draft.version);
  const latest = useRef(edit);
  const saved = useRef(edit);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const blocked = useRef(false);

  const adopt = useCallback((standing: Standing) => {
    version.current = standing.version;
    offer(standing.availableActions);
  }, []);

  const saveLatest = useCallback(async (): Promise<number | undefined> => {
    const sent = latest.current;
    setState({ kind: 'saving' });
    try {
      const input = saveInput(id, version.current, sent, saved.current);
      const { data } = await save({ variables: { input } });
      if (!data) return undefined;
      adopt(data.saveBreakdown);
      saved.current = sent;
      setState({ kind: latest.current === sent ? 'saved' : 'unsaved' });
      return version.current;
    } catch (error) {
      const current = conflictOf(error);
      blocked.current = current !== undefined;
      setState(current ? { kind: 'conflict', current } : { kind: 'failed', error });
      return undefined;
    }
  }, [id, save, adopt]);

  // One after another: a save must carry the version that the one before has led to.
  const inTurn = useCallback(<Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = running.current.then(work);
    running.current = next.catch(() => undefined);
    return next;
  }, []);

  const saveUnsaved = useCallback(async (): Promise<number | undefined> => {
    if (blocked.current) return undefined;
    return latest.current === saved.current ? version.current : saveLatest();
  }, [saveLatest]);

  const flush = useCallback(() => inTurn(saveUnsaved), [inTurn, saveUnsaved]);

  const change = useCallback<Autosave['change']>(
    (make) =>
      inTurn(async () => {
        const current = await saveUnsaved();
        const made = current === undefined ? undefined : await make(current);
        if (made) adopt(made);
        return made;
      }),
    [inTurn, saveUnsaved, adopt],
  );

  useEffect(() => {
    latest.current = edit;
    if (!enabled || edit === saved.current || blocked.current) return;
    setState({ kind: 'unsaved' });
    const timer = setTimeout(() => void flush(), AUTOSAVE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [edit, enabled, flush]);

  // Leaving by a link saves on the way out; closing the tab asks, and only when something is unsaved.
  useEffect(() => {
    if (!enabled) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (latest.current !== saved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      void flush();
    };
  }, [enabled, flush]);

  const overwrite = useCallback(
    (next: number, decided: ReviewEdit) => {
      version.current = next;
      blocked.current = false;
      latest.current = decided;
      // The other's tasks are not those that were saved here: all of them are sent.
      saved.current = { ...decided, tasks: [] };
      return inTurn(saveLatest);
    },
    [inTurn, saveLatest],
  );

  return { state, availableActions, flush, change, overwrite };
}
