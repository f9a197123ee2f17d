import type { IntakeLabels } from './intake.labels.js';

export const intakeLabelsEn: IntakeLabels = {
  states: { in_review: 'In review', confirmed: 'Confirmed', discarded: 'Discarded' },
  transitions: {
    'breakdown.save': 'Save changes',
    'breakdown.confirm': 'Confirm as a plan',
    'breakdown.discard': 'Discard',
  },
  unitSources: {
    parenthesis: 'From the parenthesis',
    cell: 'From the table cell',
    inherited: 'From the merged cell above',
    body: 'From the sentence',
  },
  refusals: {
    'intake.title-missing': 'Please give the title of the document.',
    'intake.no-task-taken': 'No task is taken into the ledger. Take at least one.',
    'intake.task-title-missing': 'Some tasks that are taken have no title. Please give one.',
    'intake.text-missing': 'Please paste the text of the document.',
    'intake.text-too-long': 'The text is longer than {most} MB. Please import it in parts.',
    'intake.kind-not-readable':
      'This kind of file cannot be broken down. Upload txt, docx or xlsx, or paste the text.',
    'intake.file-unreadable':
      'The file cannot be read; it may be damaged. Save it anew and upload it again, or paste the text.',
    'intake.reading-too-slow':
      'Not read within {seconds} seconds: the file is too complex. Split it, or paste the text.',
    'intake.reading-too-heavy': 'The file is too large once unpacked. Split it, or paste the text.',
    'intake.name-not-in-draft': 'No task names a unit “{name}”. Please refresh.',
    'intake.one-target-needed': 'Name one unit, one group, or a new unit.',
  },
};
