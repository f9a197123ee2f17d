import { Scalar } from '@nestjs/graphql';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import { rubricContentSchema } from '#shared/assessment/rubrics/rubric.schema.js';
import { ShapedScalar } from '../rule-scalars.js';

/** Marker class, see `rule-scalars.ts`. */
export class RubricContentValue {}

@Scalar('RubricContent', () => RubricContentValue)
export class RubricContentScalar extends ShapedScalar<RubricContent> {
  readonly description = 'The terms of a rubric and its indicator tree; a draft may still have faults.';
  protected readonly shape = rubricContentSchema;
}
