import { OrganisationAndIdentity1764000000000 } from './1764000000000-organisation-and-identity.js';
import { PlansAndProgress1764000001000 } from './1764000001000-plans-and-progress.js';
import { AssessmentAndAudit1764000002000 } from './1764000002000-assessment-and-audit.js';
import { Cascade1764000003000 } from './1764000003000-cascade.js';
import { RevisionsAndMemory1764000004000 } from './1764000004000-revisions-and-memory.js';
import { CascadeFunctions1764000005000 } from './1764000005000-cascade-functions.js';
import { FollowingWork1764000006000 } from './1764000006000-following-work.js';
import { CalendarAndInstances1764000007000 } from './1764000007000-calendar-and-instances.js';
import { LightsAndHistory1764000008000 } from './1764000008000-lights-and-history.js';
import { ReportsAndFigures1764000009000 } from './1764000009000-reports-and-figures.js';
import { IdempotencyKeys1764000010000 } from './1764000010000-idempotency-keys.js';
import { Changes1764000011000 } from './1764000011000-changes.js';
import { Responsibilities1764000012000 } from './1764000012000-responsibilities.js';
import { Notifications1764000013000 } from './1764000013000-notifications.js';
import { RulesOfScoring1764000014000 } from './1764000014000-rules-of-scoring.js';
import { LeadersOfTasks1764000014500 } from './1764000014500-leaders-of-tasks.js';
import { RubricLibrary1764000015000 } from './1764000015000-rubric-library.js';
import { BurdenOverrides1764000016000 } from './1764000016000-burden-overrides.js';
import { RoundStages1764000017000 } from './1764000017000-round-stages.js';
import { DrawsAndMeasures1764000018000 } from './1764000018000-draws-and-measures.js';
import { ReadModels1764000019000 } from './1764000019000-read-models.js';
import { SavedViews1764000020000 } from './1764000020000-saved-views.js';
import { OverruledReports1764000021000 } from './1764000021000-overruled-reports.js';
import { UndoOffers1764000022000 } from './1764000022000-undo-offers.js';
import { LedgerExports1764000023000 } from './1764000023000-ledger-exports.js';
import { ToldReports1764000026000 } from './1764000026000-told-reports.js';

/** In the order in which they run. Named one by one: a glob would miss a file that the build left out. */
export const migrations = [
  OrganisationAndIdentity1764000000000,
  PlansAndProgress1764000001000,
  AssessmentAndAudit1764000002000,
  Cascade1764000003000,
  RevisionsAndMemory1764000004000,
  CascadeFunctions1764000005000,
  FollowingWork1764000006000,
  CalendarAndInstances1764000007000,
  LightsAndHistory1764000008000,
  ReportsAndFigures1764000009000,
  IdempotencyKeys1764000010000,
  Changes1764000011000,
  Responsibilities1764000012000,
  Notifications1764000013000,
  RulesOfScoring1764000014000,
  LeadersOfTasks1764000014500,
  RubricLibrary1764000015000,
  BurdenOverrides1764000016000,
  RoundStages1764000017000,
  DrawsAndMeasures1764000018000,
  ReadModels1764000019000,
  SavedViews1764000020000,
  OverruledReports1764000021000,
  UndoOffers1764000022000,
  LedgerExports1764000023000,
  ToldReports1764000026000,
];
