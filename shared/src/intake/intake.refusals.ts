import type { BreakdownDraftRefusal } from './breakdown-draft.workflow.js';

/**
 * Why a document was not taken into review, or a name not resolved. What the file reader refuses is in
 * `reading-refusals.ts`, the guards of the review in `breakdown-draft.workflow.ts`.
 */
export const INTAKE_REFUSALS = [
  'intake.text-missing',
  /** most: MB */
  'intake.text-too-long',
  /** seconds: the limit */
  'intake.reading-too-slow',
  /** More memory than a document may take. */
  'intake.reading-too-heavy',
  /** name: as the caller wrote it */
  'intake.name-not-in-draft',
  /** A ledger, or a draft of an older version: nothing to read again. */
  'intake.source-missing',
  /** Exactly one of unit, collective and new unit must be named. */
  'intake.one-target-needed',
  /** name: does not read like a unit, and nobody has said that it is one (R64) */
  'intake.suspicious-name',
  'intake.nothing-to-lead',
  /** count: faults of a ledger of which all rows were wanted */
  'intake.template-has-errors',
  'intake.no-good-row',
  /** code: of the task; most: characters of a spreadsheet's cell */
  'intake.cell-too-long',
] as const;
export type IntakeRefusal = (typeof INTAKE_REFUSALS)[number] | BreakdownDraftRefusal;

/** Longest pasted text, in bytes of UTF-8. */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024;
