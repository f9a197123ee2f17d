import { FIGURES_PER_REPORT } from './figures/figure-limits.js';
import { FILES_PER_REPORT, NARRATIVE_LIMIT } from './report-limits.js';
import type { ReportLabels, ReportRefusalLabels } from './report.labels.js';

export const reportLabelsEn: ReportLabels = {
  targetStandings: { met: 'Met', not_met: 'Not met', unclear: 'To be judged', no_figure: 'No figure' },
  memberStandings: { completed: 'Completed', reported: 'Reported', missing: 'Not reported', late: 'Late' },
  disputeStates: {
    raised: 'Awaiting the unit',
    agreed: 'Unit agrees',
    insisted: 'Unit insists',
    resolved: 'Decided',
    dropped: 'Dropped',
  },
  disputeTransitions: {
    'figure-dispute.agree': 'Agree',
    'figure-dispute.insist': 'Insist',
    'figure-dispute.resolve': 'Decide',
    'figure-dispute.drop': 'Drop the dispute',
  },
  keptValues: { reported: 'The reported value counts', disputed: 'The checked value counts' },
  carriedItemKinds: { problem: 'Earlier problem', next_step: 'Earlier next step' },
  carriedItemStates: { open: 'Still open', solved: 'Solved' },
  personalDataKinds: { 'identity-number': 'Identity number', 'mobile-number': 'Mobile number' },
};

export const reportRefusalsEn: ReportRefusalLabels = {
  'progress.text-too-long': `At most ${NARRATIVE_LIMIT} characters.`,
  'progress.percent-out-of-range': 'A number from 0 to 100 with at most two decimals.',
  'progress.as-of-invalid': 'Choose the date that the figures are of.',
  'progress.too-many-files': `At most ${FILES_PER_REPORT} files.`,
  'progress.too-many-items': 'Too many items for one report.',
  'progress.signer-missing': 'Name whoever signed the report off.',
  'progress.dispute-source-missing': 'Say where the checked value comes from.',
  'progress.figure-not-a-number': 'A number with at most 12 digits and 6 decimals.',
  'progress.figure-label-missing': 'Name the figure.',
  'progress.figure-value-missing': 'Give the value.',
  'progress.figure-share-incomplete': 'A share needs both its numerator and its denominator.',
  'progress.figure-denominator-zero': 'The denominator cannot be zero.',
  'progress.figure-twice': 'The same figure is given twice.',
  'progress.too-many-figures': `At most ${FIGURES_PER_REPORT} figures.`,
  'progress.file-unknown': 'The evidence cannot be found. Please upload it again.',
  'progress.target-unknown': 'This target is not one of the task. Please reload.',
  'progress.source-unknown': 'Only submitted reports of the task’s members can be taken over.',
  'progress.figure-disputed':
    'This figure is or was disputed: its value may change, but it stays under its name.',
  'progress.not-disputable': 'The report has not been submitted; its figures cannot be disputed.',
  'progress.already-disputed': 'A dispute of this figure is still open.',
  'progress.dispute-reason-missing': 'Say why the reported value is right.',
  'progress.dispute-grounds-missing': 'Say what the decision rests on.',
  'progress.not-consolidating-lead': 'Only the unit that reports for the task sees its members’ reports.',
};
