import type { RoundAppealRow } from '#db/entities/assessment/round-appeal.entity.js';
import type { AppealTarget } from '#shared/assessment/appeals/correction.js';

/** The line that an appeal is about: the database sees to it that it names one. */
export const targetOf = ({
  indicatorId,
  adjustmentId,
}: Pick<RoundAppealRow, 'indicatorId' | 'adjustmentId'>): AppealTarget =>
  indicatorId === null
    ? { kind: 'adjustment', id: adjustmentId ?? '' }
    : { kind: 'indicator', id: indicatorId };
