import type { UnitProposal } from '../../organisation/propose-units.js';
import type { NamedAudience } from './nodes-of-reading.js';
import type { RubricReading } from './rubric-reading.js';

/** A printed name against the register. */
export interface PrintedNameMatch {
  readonly name: string;
  /** Null where the register knows no such name. */
  readonly audience: NamedAudience | null;
  /** Units that it may stand for, likeliest first; for the office to take. */
  readonly proposals: readonly (Pick<UnitProposal, 'name' | 'confidence' | 'reason'> & {
    readonly unitId: string;
  })[];
}

/** What the office sees before anything is kept. */
export interface CheckedRubric {
  readonly fileName: string;
  readonly reading: RubricReading;
  readonly matches: readonly PrintedNameMatch[];
}
