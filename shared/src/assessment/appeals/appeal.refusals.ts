/** Why an appeal is not taken. */
export const LODGING_REFUSALS = [
  'assessment.appeal-too-early',
  'assessment.appeal-too-late',
  'assessment.appeal-without-line',
  'assessment.appeal-reason-missing',
  'assessment.appeal-pending',
] as const;
export type LodgingRefusal = (typeof LODGING_REFUSALS)[number];

/** Why a decision on one is not taken. */
export const CORRECTION_REFUSALS = [
  'assessment.answer-missing',
  'assessment.correction-missing',
  'assessment.correction-of-another-kind',
  'assessment.correction-changes-nothing',
] as const;
export type CorrectionRefusal = (typeof CORRECTION_REFUSALS)[number];
