import { sameValues, valuesOf, type GridValues } from '#shared/progress/quarter-grid/grid-values.js';
import type { EvidenceFile } from '../report-form/report-draft.js';
import type { ProgressReportInput } from '../../../generated/graphql.js';
import { conflictOf, type CurrentContent } from '../../../lib/errors.js';
import { LIMIT_MS, RETRY_MS, Saving } from './saving.js';
import type { ColumnKey } from '#shared/progress/quarter-grid/grid-columns.js';
import { problemsOf, saveInput, type CellProblems, type GridReport, type GridRow } from './grid-row.js';

export type RowState =
  /** As it stands on the server, or untouched. */
  | { readonly kind: 'clean' | 'unsaved' | 'invalid' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'conflict'; readonly current: CurrentContent };

/** One row as it is drawn. A new object with every change, the same one without. */
export interface RowView {
  readonly row: GridRow;
  readonly report: GridReport | undefined;
  readonly values: GridValues;
  /** Evidence, as it is to be kept. */
  readonly files: readonly EvidenceFile[];
  readonly problems: CellProblems;
  readonly state: RowState;
  /** Handed in, or decided on: to be read only. */
  readonly locked: boolean;
  /** Nothing typed yet: the words are last quarter's. */
  readonly untouched: boolean;
}

/** What was typed on top of which version. */
export interface RowCopy {
  readonly version: number | null;
  readonly values: GridValues;
  /** Evidence that was added or taken away since; absent: as it stood. */
  readonly files?: readonly EvidenceFile[];
  /** What was on its way to the server: if just that stands there now, it was ours. */
  readonly sent?: GridValues;
}

export interface GridStoreParts {
  readonly today: string;
  readonly save: (input: ProgressReportInput) => Promise<GridReport>;
  readonly copies: {
    keep(name: string, copy: RowCopy): void;
    read(name: string): RowCopy | undefined;
    drop(name: string): void;
  };
}

export const isWritable = (report: Pick<GridReport, 'state'> | undefined): boolean =>
  !report || report.state === 'draft' || report.state === 'returned';

/**
 * The rows of a quarter while they are entered: every key is kept in the browser at once and on the server within three
 * seconds, one request a save and one at a time for a row. Nothing that somebody else wrote is overwritten unasked.
 */
export class GridStore {
  readonly ids: readonly string[];
  private readonly views = new Map<string, RowView>();
  private readonly savings = new Map<string, Saving>();
  private readonly listeners = new Set<() => void>();

  constructor(
    rows: readonly { readonly row: GridRow; readonly report: GridReport | undefined }[],
    private readonly parts: GridStoreParts,
  ) {
    this.ids = rows.map(({ row }) => row.id);
    for (const { row, report } of rows) this.take(row, report);
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  view(id: string): RowView {
    return this.views.get(id)!;
  }

  all(): RowView[] {
    return this.ids.map((id) => this.view(id));
  }

  edit(id: string, column: ColumnKey, text: string): void {
    const { values, locked } = this.view(id);
    if (locked || (values[column] ?? '') === text) return;
    this.typed(id, { values: { ...values, [column]: text } });
  }

  /** Evidence that was uploaded, or taken away; saved with the row as what is typed is. */
  attach(id: string, files: readonly EvidenceFile[]): void {
    if (!this.view(id).locked) this.typed(id, { files });
  }

  private typed(id: string, part: Partial<Pick<RowView, 'values' | 'files'>>): void {
    const { row, report, values, state, files } = { ...this.view(id), ...part };
    // Typed on while a save is under way: should the tab die, what was sent is known as ours.
    const sent =
      state.kind === 'saving' ? { sent: this.view(id).values } : this.parts.copies.read(copyName(row));
    this.parts.copies.keep(copyName(row), {
      version: report?.version ?? null,
      values,
      files,
      ...(sent?.sent && { sent: sent.sent }),
    });
    this.change(id, { values, files, untouched: false, ...this.judged(row, values) });
    this.savings.get(id)!.touched();
  }

  /** Takes an untouched row over as it stands, and saves what is unsaved. */
  async keep(id: string): Promise<void> {
    const { row, report, values, untouched, locked } = this.view(id);
    if (locked) return;
    if (untouched && !report) this.change(id, { untouched: false, ...this.judged(row, values) });
    await this.savings.get(id)!.flush();
  }

  /** Everything that can be saved is, when the promise resolves. */
  async flush(): Promise<void> {
    await Promise.all([...this.savings.values()].map((saving) => saving.flush()));
  }

  /** What counts after a conflict goes on top of the other's version. */
  async decide(id: string, values: GridValues): Promise<void> {
    const { row, state, report } = this.view(id);
    if (state.kind !== 'conflict') return;
    const theirs = storedReport(state.current, report, row);
    const files = bothOf(theirs.files, this.view(id).files);
    this.change(id, { report: theirs, files, locked: !isWritable(theirs) });
    if (!isWritable(theirs) || isStored(theirs, { row, values, files })) return this.settle(id, theirs);
    this.change(id, { values, ...this.judged(row, values) });
    await this.savings.get(id)!.flush();
  }

  /** Tells what another step has made of a row. */
  adopt(id: string, report: GridReport): void {
    this.settle(id, report);
  }

  get unsaved(): number {
    return this.all().filter(({ state }) => state.kind !== 'clean' && state.kind !== 'saved').length;
  }

  dispose(): void {
    for (const saving of this.savings.values()) saving.leave();
  }

  private take(row: GridRow, report: GridReport | undefined): void {
    const stored = report ? valuesOf(report, row.targets) : row.prefill;
    this.savings.set(row.id, new Saving(() => this.saveRow(row.id), { limit: LIMIT_MS, retry: RETRY_MS }));
    this.views.set(row.id, {
      row,
      report,
      values: stored,
      files: report?.files ?? [],
      problems: {},
      state: { kind: 'clean' },
      locked: !isWritable(report),
      untouched: !report,
    });
    const copy = this.parts.copies.read(copyName(row));
    if (!copy) return;
    const files = copy.files ?? report?.files ?? [];
    if (report && isStored(report, { row, values: copy.values, files }))
      return this.parts.copies.drop(copyName(row));
    const seen = { values: copy.values, files, untouched: false };
    const ours = copy.sent !== undefined && sameValues(copy.sent, stored);
    if (report && copy.version !== report.version && !ours) {
      this.change(row.id, { ...seen, state: { kind: 'conflict', current: currentOf(report) } });
      return;
    }
    this.change(row.id, { ...seen, ...this.judged(row, copy.values) });
    this.savings.get(row.id)!.touched();
  }

  /** Whether the saving of the row is at an end; false asks to come again. */
  private async saveRow(id: string): Promise<boolean> {
    const { row, report, values, files, untouched, locked, state } = this.view(id);
    if (locked || untouched || state.kind === 'conflict') return true;
    if (report && isStored(report, { row, values, files })) return true;
    if (Object.keys(problemsOf(row, values, this.parts.today)).length > 0) return true;
    this.parts.copies.keep(copyName(row), {
      version: report?.version ?? null,
      values,
      files,
      sent: values,
    });
    this.change(id, { state: { kind: 'saving' } });
    try {
      const saved = await this.parts.save(saveInput(row, report, values, files));
      this.saved(id, saved, { values, files });
      return true;
    } catch (error) {
      const current = conflictOf(error);
      if (current) return this.meet(id, current);
      this.change(id, { state: { kind: 'failed', error } });
      return false;
    }
  }

  private saved(id: string, report: GridReport, sent: Pick<RowView, 'values' | 'files'>): void {
    const { row, values, files } = this.view(id);
    if (values === sent.values && files === sent.files) return this.settle(id, report);
    // Typed on while it was under way: what is newer waits for the next save, on top of the version just made.
    this.parts.copies.keep(copyName(row), { version: report.version, values, files });
    this.change(id, { report, ...this.judged(row, values) });
  }

  /** Somebody was faster. If both wrote the same, a lost answer among it, there is nothing to decide. */
  private meet(id: string, current: CurrentContent): boolean {
    const { row, report, values, files } = this.view(id);
    const theirs = storedReport(current, report, row);
    if (isStored(theirs, { row, values, files })) this.settle(id, theirs);
    else this.change(id, { state: { kind: 'conflict', current } });
    return true;
  }

  private settle(id: string, report: GridReport): void {
    const { row } = this.view(id);
    this.parts.copies.drop(copyName(row));
    this.change(id, {
      report,
      values: valuesOf(report, row.targets),
      files: report.files,
      problems: {},
      locked: !isWritable(report),
      untouched: false,
      state: { kind: 'saved' },
    });
  }

  private judged(row: GridRow, values: GridValues): Pick<RowView, 'problems' | 'state'> {
    const problems = problemsOf(row, values, this.parts.today);
    return { problems, state: { kind: Object.keys(problems).length > 0 ? 'invalid' : 'unsaved' } };
  }

  private change(id: string, part: Partial<RowView>): void {
    this.views.set(id, { ...this.view(id), ...part });
    for (const listener of this.listeners) listener();
  }
}

/** Whether the report says what stands in the row. */
const isStored = (
  report: GridReport,
  { row, values, files }: Pick<RowView, 'row' | 'values' | 'files'>,
): boolean =>
  sameValues(valuesOf(report, row.targets), values) &&
  report.files.length === files.length &&
  report.files.every(({ id }, at) => files[at]?.id === id);

/** Evidence is never lost to a conflict: what either side has is kept. */
const bothOf = (theirs: readonly EvidenceFile[], mine: readonly EvidenceFile[]): EvidenceFile[] => [
  ...theirs,
  ...mine.filter(({ id }) => !theirs.some((file) => file.id === id)),
];

const copyName = ({ id, quarter }: GridRow): string => `${quarter.year}Q${quarter.quarter}.${id}`;

/** A report as a refused save carries it, in the shape of the list. */
export function storedReport(
  { version, content }: CurrentContent,
  known: GridReport | undefined,
  { quarter }: GridRow,
): GridReport {
  const base = {
    __typename: 'ProgressReport' as const,
    id: '',
    returnReason: null,
    overruledAt: null,
    files: [],
    figures: [],
  };
  return { ...base, ...quarter, ...known, ...content, version } as GridReport;
}

/** What the list itself says of a row that was typed on elsewhere. */
const currentOf = (report: GridReport): CurrentContent => ({
  version: report.version,
  changedAt: '',
  changedByName: null,
  content: report,
});
