import { z } from 'zod';
import { INDICATOR_LIMIT } from '../assessment.schema.js';
import { isPointsText } from '../points.js';

const INVALID = 'error.invalid-input';

/** Weights to try; none is stored. */
export const triedWeightsSchema = z
  .array(
    z.object({
      indicatorId: z.uuid(INVALID),
      maxPoints: z.string().refine(isPointsText, 'assessment.indicator-points-invalid'),
    }),
  )
  .max(INDICATOR_LIMIT, INVALID);
