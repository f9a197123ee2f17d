import type { CarriedItem } from '#shared/progress/prefill/carried-item.js';
import { figureValue } from '#shared/progress/figures/figure-facts.js';
import { isPercentUnit } from '#shared/progress/figures/target-total.js';
import { suggestedPercent } from '#shared/progress/figures/suggested-percent.js';
import type { AssignmentOnPage } from '../../assignment/assignment-on-page.js';
import type { ProgressReportFieldsFragment } from '../../../../generated/graphql.js';

export type ReportTarget = AssignmentOnPage['task']['targets'][number];

export interface PartDraft {
  readonly label: string;
  readonly value: string;
  readonly reportId: string | null;
}

/** A figure as typed. `key` names its row while the form is open. */
export interface FigureDraft {
  readonly key: string;
  readonly targetId: string | null;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly lastYear: string;
  readonly asOf: string;
  readonly parts: readonly PartDraft[];
}

/** What a report carries besides its words. */
export interface ReportExtras {
  readonly figures: readonly FigureDraft[];
  readonly signOff: { readonly name: string; readonly on: string };
  readonly carriedItems: readonly CarriedItem[];
  readonly sourceReportIds: readonly string[];
}

type Amounts = Pick<FigureDraft, 'value' | 'numerator' | 'denominator'>;

export const blankFigure = (key: string): FigureDraft => ({
  key,
  targetId: null,
  label: '',
  unit: '',
  value: '',
  numerator: '',
  denominator: '',
  lastYear: '',
  asOf: '',
  parts: [],
});

type StoredFigure = ProgressReportFieldsFragment['figures'][number];

const figureOf = (figure: StoredFigure, targetId: string | null): FigureDraft => ({
  key: targetId ?? figure.id,
  targetId,
  label: figure.label,
  unit: figure.unit,
  value: figure.value,
  numerator: figure.numerator ?? '',
  denominator: figure.denominator ?? '',
  lastYear: figure.lastYear ?? '',
  asOf: figure.asOf ?? '',
  parts: figure.parts.map(({ label, value, reportId }) => ({ label, value, reportId })),
});

/** A row for every target of the task, filled where the report has its figure, then the free figures. */
export function figuresOf(targets: readonly ReportTarget[], figures: readonly StoredFigure[]): FigureDraft[] {
  const against = targets.map(({ id, text, unit }) => {
    const known = figures.find(({ targetId }) => targetId === id);
    return known ? figureOf(known, id) : { ...blankFigure(id), targetId: id, label: text, unit };
  });
  const ids = new Set(targets.map(({ id }) => id));
  const free = figures.filter(({ targetId }) => targetId === null || !ids.has(targetId));
  return [...against, ...free.map((figure) => figureOf(figure, null))];
}

/** The same questions anew: last period's free figures without their values, and its parts by name. */
export const askAgain = (figures: readonly FigureDraft[]): FigureDraft[] =>
  figures.map((figure) => ({
    ...figure,
    value: '',
    numerator: '',
    denominator: '',
    lastYear: '',
    asOf: '',
    parts: figure.parts
      .filter(({ reportId }) => reportId === null)
      .map(({ label }) => ({ label, value: '', reportId: null })),
  }));

export const isShare = ({ numerator, denominator }: Amounts): boolean =>
  numerator !== '' || denominator !== '';

/** A row that nobody has filled is no figure. */
const isFilled = (figure: FigureDraft): boolean =>
  figure.value !== '' || isShare(figure) || (figure.targetId === null && figure.label.trim() !== '');

const orNull = (text: string): string | null => (text === '' ? null : text);

export const inputOf = ({ figures, signOff, carriedItems, sourceReportIds }: ReportExtras) => ({
  figures: figures.filter(isFilled).map(({ key: _, value, ...figure }) => ({
    ...figure,
    value: isShare(figure as FigureDraft) ? null : orNull(value),
    numerator: orNull(figure.numerator),
    denominator: orNull(figure.denominator),
    lastYear: orNull(figure.lastYear),
    asOf: orNull(figure.asOf),
    parts: figure.parts.filter((part) => part.value !== '').map((part) => ({ ...part })),
  })),
  signOff: signOff.name.trim() === '' && signOff.on === '' ? null : signOff,
  carriedItems: carriedItems.map(({ kind, text, state, since }) => ({ kind, text, state, since })),
  sourceReportIds: [...sourceReportIds],
});

/** The keys of the rows that `inputOf` sends, in its order: what is wrong there is shown at their rows. */
export const sentKeys = ({ figures }: ReportExtras): string[] =>
  figures.filter(isFilled).map(({ key }) => key);

const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/;

/** The value that is worked out with while typing; null for what is no number yet. */
export function typedValue({ value, numerator, denominator }: Amounts): string | null {
  if (isShare({ value, numerator, denominator })) {
    return NUMBER.test(numerator) && NUMBER.test(denominator)
      ? figureValue({ value: null, numerator, denominator })
      : null;
  }
  return NUMBER.test(value) ? value : null;
}

export const isNumber = (text: string): boolean => NUMBER.test(text);

/** The percent that the counted targets amount to, as the figures are typed. */
export const percentOfFigures = (
  targets: readonly ReportTarget[],
  figures: readonly FigureDraft[],
): string | null =>
  suggestedPercent(
    targets.map(({ id, comparator, value, unit }) => {
      const figure = figures.find(({ targetId }) => targetId === id);
      return { comparator, value, unit, actual: figure ? typedValue(figure) : null };
    }),
  );

export const asksForShare = (unit: string): boolean => isPercentUnit(unit);
