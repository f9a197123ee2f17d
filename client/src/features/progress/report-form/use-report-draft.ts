import { useMutation } from '@apollo/client/react';
import type { Quarter } from '#shared/kernel/quarter.js';
import { useEffect, useRef, useState } from 'react';
import { conflictOf, type CurrentContent } from '../../../lib/errors.js';
import { isClosed, storedReportOf } from './report-conflict.js';
import {
  checkDraft,
  differingFields,
  draftOf,
  type ProgressReport,
  type ReportDraft,
} from './report-draft.js';
import { saveProgressReportDocument, submitProgressReportDocument } from './report-form.document.js';

/** Typing rests this long before the draft is saved. */
const AUTOSAVE_REST_MS = 2000;

export type SaveState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Options {
  readonly assignmentId: string;
  readonly quarter: Quarter;
  readonly report: ProgressReport | undefined;
  readonly start: ReportDraft;
}

type Step = 'save' | 'submit';

/**
 * The draft of one quarter's report: kept as typed, saved when typing rests, one request at a time. A stale save
 * leaves the text untouched and brings the other version beside it; nothing is overwritten without a choice.
 */
export function useReportDraft({ assignmentId, quarter, report, start }: Options) {
  const [saveReport] = useMutation(saveProgressReportDocument);
  const [submitReport] = useMutation(submitProgressReportDocument);
  const [draft, setDraft] = useState(start);
  const [state, setState] = useState<SaveState>({ kind: 'clean' });
  const [conflict, setConflict] = useState<CurrentContent>();

  const latest = useRef(draft);
  const saved = useRef(start);
  const version = useRef(report?.version);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));

  const isDirty = () => differingFields(latest.current, saved.current).length > 0;

  /** Somebody was faster. If both wrote the same, a lost answer among it, there is nothing to decide. */
  const meet = (current: CurrentContent): boolean => {
    const stored = storedReportOf(current);
    const same = differingFields(latest.current, draftOf(stored)).length === 0;
    if (same && !isClosed(stored)) {
      version.current = current.version;
      saved.current = latest.current;
      setState({ kind: 'saved', at: new Date() });
      return true;
    }
    setConflict(current);
    setState({ kind: 'unsaved' });
    return false;
  };

  const send = async (step: Step): Promise<boolean> => {
    const sent = latest.current;
    const { content } = checkDraft(sent);
    if (!content) {
      setState({ kind: 'invalid' });
      return false;
    }
    setState({ kind: 'saving' });
    const input = {
      ...content,
      ...quarter,
      assignmentId,
      ...(version.current && { version: version.current }),
    };
    try {
      const kept =
        step === 'save'
          ? (await saveReport({ variables: { input } })).data?.saveProgressReport
          : (await submitReport({ variables: { input } })).data?.submitProgressReport;
      version.current = kept?.version;
      saved.current = sent;
      setState(isDirty() ? { kind: 'unsaved' } : { kind: 'saved', at: new Date() });
      return true;
    } catch (error) {
      const current = conflictOf(error);
      if (current) return meet(current) && (step === 'save' || (await send(step)));
      setState({ kind: 'failed', error });
      return false;
    }
  };

  /** After what is under way, so that a version is never sent twice. */
  const inTurn = (step: Step): Promise<boolean> => {
    running.current = running.current.then(() => send(step));
    return running.current;
  };

  /** With a function for what is worked out from the newest draft, such as after an upload. */
  const change = (part: Partial<ReportDraft> | ((kept: ReportDraft) => Partial<ReportDraft>)) => {
    const kept = latest.current;
    latest.current = { ...kept, ...(typeof part === 'function' ? part(kept) : part) };
    setDraft(latest.current);
    setState({ kind: isDirty() ? 'unsaved' : 'clean' });
  };

  useEffect(() => {
    if (state.kind !== 'unsaved' || conflict) return;
    const timer = setTimeout(() => void inTurn('save'), AUTOSAVE_REST_MS);
    return () => clearTimeout(timer);
  });

  // Leaving the page sends what is not saved yet; closing the browser asks.
  const leave = useRef<() => void>(undefined);
  useEffect(() => {
    leave.current = () => {
      // Asked only when what is under way has ended: a report just submitted is not dirty any more.
      running.current = running.current.then((done) => (isDirty() && !conflict ? send('save') : done));
    };
  });
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (differingFields(latest.current, saved.current).length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      leave.current?.();
    };
  }, []);

  return {
    draft,
    state,
    conflict,
    change,
    save: () => inTurn('save'),
    submit: () => inTurn('submit'),
    /** What counts goes on top of the version that was saved meanwhile. */
    decide: (decided: ReportDraft): Promise<boolean> => {
      if (!conflict) return Promise.resolve(false);
      version.current = conflict.version;
      saved.current = draftOf(storedReportOf(conflict));
      latest.current = decided;
      setDraft(decided);
      setConflict(undefined);
      setState({ kind: isDirty() ? 'unsaved' : 'clean' });
      return isDirty() ? inTurn('save') : Promise.resolve(true);
    },
  };
}
