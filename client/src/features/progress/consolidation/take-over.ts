import { joinTexts } from '#shared/progress/consolidation/join-texts.js';
import { sumFigures, type FigureOfUnit } from '#shared/progress/consolidation/sum-figures.js';
import { blankFigure, type FigureDraft, type ReportExtras } from '../report-form/figures/figure-draft.js';
import type { ReportDraft } from '../report-form/report-draft.js';
import type { Member } from './consolidation-member.js';

const TEXTS = ['narrative', 'problems', 'nextStep'] as const;

type Summed = ReturnType<typeof sumFigures>[number];

/** The members' words under what the lead has written itself; words that stand there already are not repeated. */
export const takenTexts =
  (members: readonly Member[]) =>
  (kept: ReportDraft): Partial<ReportDraft> =>
    Object.fromEntries(
      TEXTS.map((field) => {
        const pieces = members.flatMap(({ unitName, report }) =>
          report ? [{ unitName, text: report[field] }] : [],
        );
        const fresh = pieces.filter((piece) => !kept[field].includes(joinTexts([piece])));
        return [field, [kept[field].trim(), joinTexts(fresh)].filter(Boolean).join('\n')];
      }),
    );

/** Sums with a part for each member in the rows of the same figures; the rest in rows of their own. */
export const takenFigures =
  (members: readonly Member[]) =>
  (kept: ReportExtras): Partial<ReportExtras> => {
    const given = members.flatMap(({ unitName, report }) =>
      (report?.figures ?? []).map((figure): FigureOfUnit => ({
        ...figure,
        unitName,
        reportId: report!.reportId,
      })),
    );
    const ids = members.flatMap(({ report }) => report?.reportId ?? []);
    return {
      figures: sumFigures(given).reduce(placed, kept.figures),
      sourceReportIds: [...new Set([...kept.sourceReportIds, ...ids])],
    };
  };

function placed(figures: readonly FigureDraft[], summed: Summed): readonly FigureDraft[] {
  const { targetId, label, unit, parts } = summed;
  const amounts = {
    value: summed.value ?? '',
    numerator: summed.numerator ?? '',
    denominator: summed.denominator ?? '',
    lastYear: summed.lastYear ?? '',
    parts,
  };
  const isRow = (figure: FigureDraft) =>
    targetId === null ? figure.targetId === null && figure.label === label : figure.targetId === targetId;
  if (figures.some(isRow))
    return figures.map((figure) => (isRow(figure) ? { ...figure, ...amounts } : figure));
  return [...figures, { ...blankFigure(`member-${figures.length}`), label, unit, ...amounts }];
}
