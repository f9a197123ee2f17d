import { availableActions, type AvailableAction } from '#shared/kernel/workflow.js';
import { progressReportWorkflow } from '#shared/progress/progress-report.workflow.js';
import { speaksForUnit } from '#shared/progress/report-author.js';
import type { Role } from '#shared/access/roles.js';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/action-button.js';
import type { AssignmentOnPage } from '../assignment/assignment-on-page.js';
import type { ProgressReport } from './report-draft.js';

/** What the form itself asks for before it sends. */
const ASKED_HERE = ['progress.narrative-missing', 'progress.sign-off-missing'];

type Step = 'hand-in' | 'submit';
type OfferedSteps = readonly { key: string; enabled: boolean; reason?: string | null }[];

/** The steps that the server offers for a saved report; before the first save, those that the same table would. */
export function offeredSteps(
  assignment: AssignmentOnPage,
  report: ProgressReport | undefined,
  role: Role,
): OfferedSteps {
  if (report) return report.availableActions;
  const { state, withdrawnAt, unitHasHead } = assignment;
  const actions: readonly AvailableAction[] = availableActions(progressReportWorkflow, 'draft', {
    assignmentState: state,
    assignmentWithdrawn: withdrawnAt !== null,
    narrativeGiven: true,
    returnReasonGiven: false,
    speaksForUnit: speaksForUnit(role, unitHasHead),
    unitHasHead,
    signOffMissing: false,
  });
  return actions;
}

interface ReportStepsProps {
  readonly steps: OfferedSteps;
  readonly unitHasHead: boolean;
  readonly role: Role;
  readonly disabled: boolean;
  readonly onStep: (step: Step) => void;
  readonly onSave: () => void;
}

/** One way out of the unit: a reporter hands in to the head, a head submits; without a head the reporter submits. */
export function ReportSteps({ steps, unitHasHead, role, disabled, onStep, onSave }: ReportStepsProps) {
  const { t } = useTranslation('progress');
  const step: Step = speaksForUnit(role, unitHasHead) ? 'submit' : 'hand-in';
  return (
    <>
      <ActionButton
        action={steps.find(({ key }) => key === `progress-report.${step}`)}
        clearedByDialog={ASKED_HERE}
        type="primary"
        disabled={disabled}
        onClick={() => onStep(step)}
      >
        {t(step === 'submit' ? 'report.submit' : 'report.handIn')}
      </ActionButton>
      <Button disabled={disabled} onClick={onSave}>
        {t('report.save')}
      </Button>
    </>
  );
}
