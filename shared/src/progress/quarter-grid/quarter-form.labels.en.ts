import type { QuarterFormLabels } from './quarter-form.labels.js';

export const quarterFormLabelsEn: QuarterFormLabels = {
  title: 'Reports of {quarter} ({unit})',
  fileName: 'reports-{quarter}',
  sheet: 'Quarter',
  notes:
    'Fill in the white cells only. Done: a number from 0 to 100. Value of a target: a number, for a share numerator/denominator. As of: 2026-09-30. Rows that are not needed may be deleted; leave the last column “Row key” alone. Upload the form on the page “Quarterly entry”, look at the differences and take them over.',
  code: 'Task number',
  task: 'Task',
  targets: 'Targets',
  columns: {
    percent: 'Done (%)',
    narrative: 'Progress',
    problems: 'Problems',
    nextStep: 'Next steps',
    asOf: 'As of',
  },
  figure: 'Value of target {number}',
  rowKey: 'Row key (do not change)',
  reasonColumn: 'What is wrong',
  reasonSeparator: '; ',
};
