import type { ResponsibilityLabels } from './responsibility.labels.js';
import { MOST_STEPS } from './steps/step.rules.js';

export const responsibilityLabelsEn: ResponsibilityLabels = {
  leadlessRules: {
    office_appoints: 'The office appoints the lead',
    responsible_units_lead: 'Without a lead, the responsible units lead',
  },
  stepStandings: {
    done: 'Done',
    overdue: 'Overdue',
    after_due: 'Later than the task is due',
    open: 'Open',
  },
  successionWays: {
    moved: 'Moves to the successor',
    joined: 'Joins the share that the successor has',
    ended: 'Ends',
  },
  refusals: {
    'lead.unit-ended': 'The unit has ended; choose one that is in being.',
    'lead.already-leads': 'The unit already leads this task.',
    'lead.already-acts': 'The unit already acts on this task.',
    'lead.not-a-lead': 'Only a lead can report for the task.',
    'lead.already-reports': 'The unit already reports for the task.',
    'lead.rule-after-issue': 'The plan is issued; appoint the leads one by one.',
    'lead.task-withdrawn': 'The task was withdrawn; its units cannot change any more.',
    'lead.one-target-needed': 'Choose one unit or one collective.',
    'lead.not-appointed': 'A unit that the document names cannot be removed; import a revision instead.',
    'lead.has-reports': 'The unit has reported; it cannot be removed.',
    'lead.nothing-to-apply': 'Somebody else has dealt with these changes; reload and check.',
    'step.title-missing': 'Please say what is to be done.',
    'step.too-many': `At most ${MOST_STEPS} steps.`,
    'step.done-in-future': 'The day of completion must not lie in the future.',
    'step.done-before-start': 'The day of completion must not be before the issue.',
    'step.share-closed': 'The share was withdrawn or closed; it cannot be broken down any more.',
  },
};
