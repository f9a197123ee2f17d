import { z } from 'zod';
import { parseCivilDate } from '../../kernel/civil-date.js';
import { MOST_STEPS } from './step.rules.js';

const id = z.uuid('officer.division-unknown').nullable();
const day = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined, 'error.invalid-input')
  .nullable();

/** 科室、责任人、分管领导 of a share, and its steps in their order. */
export const breakdownSchema = z.object({
  divisionId: id,
  officerId: id,
  leaderId: id,
  steps: z
    .array(
      z.object({
        id: z.uuid('error.invalid-input').nullable(),
        title: z.string().trim().min(1, 'step.title-missing').max(200, 'error.invalid-input'),
        divisionId: id,
        officerId: id,
        dueOn: day,
        doneOn: day,
      }),
    )
    .max(MOST_STEPS, 'step.too-many'),
});
export type Breakdown = z.infer<typeof breakdownSchema>;
