import { useMutation } from '@apollo/client/react';
import type { Quarter } from '#shared/kernel/quarter.js';
import { useEffect, useRef, useState } from 'react';
import type { ProgressReportInput } from '../../../generated/graphql.js';
import { conflictOf, type CurrentContent } from '../../../lib/errors.js';
import { isClosed, storedReportOf } from './report-conflict.js';
import {
  checkDraft,
  differingFields,
  draftOf,
  type ProgressReport,
  type ReportDraft,
} from './report-draft.js';
import { meetExtras, printedFigures, sameExtras } from './report-extras.js';
import type { ReportExtras } from './figures/figure-draft.js';
import {
  handInProgressReportDocument,
  saveProgressReportDocument,
  submitProgressReportDocument,
} from './report-form.document.js';

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
  readonly startExtras: ReportExtras;
  /** As they are stored; null before the first save. */
  readonly storedExtras: ReportExtras | null;
  /** Stored figures as the form's rows. */
  readonly rowsOf: (figures: ProgressReport['figures']) => ReportExtras['figures'];
}

type Step = 'save' | 'hand-in' | 'submit';

/**
 * The draft of one quarter's report: kept as typed, saved when typing rests, one request at a time. A stale save
 * leaves the text untouched and brings the other version beside it; nothing is overwritten without a choice.
 */
export function useReportDraft(options: Options) {
  const { assignmentId, quarter, report, start, startExtras, storedExtras, rowsOf } = options;
  const [saveReport] = useMutation(saveProgressReportDocument);
  const [handInReport] = useMutation(handInProgressReportDocument);
  const [submitReport] = useMutation(submitProgressReportDocument);
  const [draft, setDraft] = useState(start);
  const [extras, setExtras] = useState(startExtras);
  const [state, setState] = useState<SaveState>({ kind: 'clean' });
  const [conflict, setConflict] = useState<CurrentContent>();
  const [clash, setClash] = useState<{ mine: string; theirs: string } | null>(null);

  const latest = useRef(draft);
  const saved = useRef(start);
  const latestExtras = useRef(startExtras);
  const savedExtras = useRef(startExtras);
  /** What is only known here goes along with the next save; what nobody touched stays as another may have left it. */
  const knownExtras = useRef(storedExtras);
  const theirFigures = useRef<ReportExtras['figures']>([]);
  const version = useRef(report?.version);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));

  const isDirty = () =>
    differingFields(latest.current, saved.current).length > 0 ||
    !sameExtras(latestExtras.current, savedExtras.current);

  /** Somebody was faster. If both wrote the same, a lost answer among it, there is nothing to decide. */
  const meet = (current: CurrentContent): boolean => {
    const stored = storedReportOf(current);
    const same = differingFields(latest.current, draftOf(stored)).length === 0;
    const theirs = rowsOf(stored.figures);
    const met = meetExtras(latestExtras.current, knownExtras.current, theirs);
    const figures = {
      mine: printedFigures(latestExtras.current),
      theirs: printedFigures({ ...met.extras, figures: theirs }),
    };
    theirFigures.current = theirs;
    latestExtras.current = met.extras;
    savedExtras.current = { ...savedExtras.current, figures: theirs };
    knownExtras.current &&= { ...knownExtras.current, figures: theirs };
    setExtras(met.extras);
    setClash(met.clash ? figures : null);
    if (same && !met.clash && !isClosed(stored)) {
      version.current = current.version;
      saved.current = latest.current;
      setState({ kind: 'saved', at: new Date() });
      return true;
    }
    setConflict(current);
    setState({ kind: 'unsaved' });
    return false;
  };

  const sendStep = async (step: Step, input: ProgressReportInput) => {
    const variables = { input };
    if (step === 'save') return (await saveReport({ variables })).data?.saveProgressReport;
    if (step === 'hand-in') return (await handInReport({ variables })).data?.handInProgressReport;
    return (await submitReport({ variables })).data?.submitProgressReport;
  };

  const send = async (step: Step): Promise<boolean> => {
    const sent = latest.current;
    const sentExtras = latestExtras.current;
    const untouched = knownExtras.current && sameExtras(sentExtras, knownExtras.current);
    const { content } = checkDraft(sent, untouched ? undefined : sentExtras);
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
      const kept = await sendStep(step, input);
      version.current = kept?.version;
      saved.current = sent;
      savedExtras.current = sentExtras;
      knownExtras.current = sentExtras;
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

  const changeExtras = (part: (kept: ReportExtras) => Partial<ReportExtras>) => {
    latestExtras.current = { ...latestExtras.current, ...part(latestExtras.current) };
    setExtras(latestExtras.current);
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
      const typed = differingFields(latest.current, saved.current).length > 0;
      if (typed || !sameExtras(latestExtras.current, savedExtras.current)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      leave.current?.();
    };
  }, []);

  return {
    draft,
    extras,
    state,
    conflict,
    clash,
    change,
    changeExtras,
    save: () => inTurn('save'),
    handIn: () => inTurn('hand-in'),
    submit: () => inTurn('submit'),
    /** What counts goes on top of the version that was saved meanwhile. */
    decide: (decided: ReportDraft, takeTheirFigures: boolean): Promise<boolean> => {
      if (!conflict) return Promise.resolve(false);
      version.current = conflict.version;
      saved.current = draftOf(storedReportOf(conflict));
      latest.current = decided;
      setDraft(decided);
      if (takeTheirFigures) {
        latestExtras.current = { ...latestExtras.current, figures: theirFigures.current };
        setExtras(latestExtras.current);
      }
      setClash(null);
      setConflict(undefined);
      setState({ kind: isDirty() ? 'unsaved' : 'clean' });
      return isDirty() ? inTurn('save') : Promise.resolve(true);
    },
  };
}
