import { checkParts, growthPercent } from '#shared/progress/figures/figure-facts.js';
import { targetOfFigure } from '#shared/progress/figures/name-figures.js';
import { targetStanding } from '#shared/progress/figures/target-standing.js';
import { settledValue } from '#shared/progress/disputes/settled-value.js';
import type { FigureDispute } from '../disputes/figure-dispute.type.js';
import type { ReportContent, StoredDispute, StoredFigure } from './report-content.repository.js';
import type { ReportFigure } from './report-figure.type.js';

/** A figure with what follows from it: computed when it is read, so that no stored result can contradict its inputs. */
export function viewFigure(figure: StoredFigure, { targets, unitId }: ReportContent): ReportFigure {
  const { value, lastYear, parts, disputes } = figure;
  const check = checkParts(value, parts);
  const target = targetOfFigure(figure, targets);
  const counted = settledValue(value, disputes);
  return {
    ...figure,
    growthPercent: lastYear === null ? null : growthPercent(value, lastYear),
    partsSum: check?.sum ?? null,
    partsDifference: check?.difference ?? null,
    standing: target && targetStanding(target, counted, parts),
    disputes: disputes.map((dispute) => viewDispute(dispute, unitId)),
  };
}

const viewDispute = (dispute: StoredDispute, unitId: string): FigureDispute => ({
  ...dispute,
  unitId,
  createdAt: new Date(dispute.createdAt),
  answeredAt: dispute.answeredAt === null ? null : new Date(dispute.answeredAt),
  resolvedAt: dispute.resolvedAt === null ? null : new Date(dispute.resolvedAt),
});
