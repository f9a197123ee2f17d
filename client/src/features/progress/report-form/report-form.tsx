import { availableActions } from '#shared/kernel/workflow.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import { NARRATIVE_LIMIT } from '#shared/progress/report-limits.js';
import { progressReportWorkflow } from '#shared/progress/progress-report.workflow.js';
import { Alert, App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { ActionButton } from '../../../ui/action-button.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import type { AssignmentOnPage } from '../assignment/assignment-on-page.js';
import { EvidenceField } from './evidence-field.js';
import { useQuarterLabel } from './quarter-label.js';
import { checkDraft, draftOf, freshDraft, type DraftField, type ProgressReport } from './report-draft.js';
import { ReportConflict } from './report-conflict.js';
import { SaveStateLine } from './save-state-line.js';
import { useReportDraft } from './use-report-draft.js';
import './report-form.css';

interface ReportFormProps {
  assignment: AssignmentOnPage;
  quarter: Quarter;
  report: ProgressReport | undefined;
  previous: ProgressReport | undefined;
  onChanged: () => void;
}

/** The texts to be written, in the order of the ledger's columns. */
const TEXTS = ['narrative', 'problems', 'nextStep'] as const;

export function ReportForm({ assignment, quarter, report, previous, onChanged }: ReportFormProps) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const { today } = useViewer();
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const quarterLabel = useQuarterLabel();
  const [start] = useState(() =>
    report ? draftOf(report) : freshDraft(previous, assignment.percent, today),
  );
  const form = useReportDraft({ assignmentId: assignment.id, quarter, report, start });
  const [submitTried, setSubmitTried] = useState(false);
  const { draft, state, conflict, change } = form;

  const problems: Partial<Record<DraftField, string>> = { ...checkDraft(draft).problems };
  const narrativeGiven = draft.narrative.trim() !== '';
  if (submitTried && !narrativeGiven) problems.narrative = 'progress.narrative-missing';
  const help = (field: DraftField) => {
    const key = problems[field];
    return key && { validateStatus: 'error' as const, help: refusalSentence(labels, key) };
  };

  // What stands on the server knows nothing of the words just typed: the form asks for the narrative itself.
  const actions =
    report?.availableActions ??
    availableActions(progressReportWorkflow, 'draft', {
      assignmentState: assignment.state,
      assignmentWithdrawn: assignment.withdrawnAt !== null,
      narrativeGiven,
      returnReasonGiven: false,
    });
  const submitAction = actions.find(({ key }) => key === 'progress-report.submit');

  const submit = async () => {
    setSubmitTried(true);
    if (!narrativeGiven || !checkDraft(draft).content) {
      void message.warning(t('report.invalid'));
      return;
    }
    if (!(await form.submit())) return;
    void message.success(t('report.submitted'));
    onChanged();
  };

  return (
    <Form layout="vertical" component="div" className="report-form">
      {report?.state === 'returned' && report.returnReason && (
        <Alert type="warning" showIcon title={t('report.returned', { reason: report.returnReason })} />
      )}
      {!report && (
        <p className="quiet">
          {previous ? t('report.carriedOver', { quarter: quarterLabel(previous) }) : t('report.noPrevious')}
        </p>
      )}
      {conflict && (
        <ReportConflict mine={draft} current={conflict} onDecide={(decided) => void form.decide(decided)} />
      )}
      <div className="report-form-figures">
        <Form.Item label={t('report.percent')} htmlFor="report-percent" required {...help('percent')}>
          <Input
            id="report-percent"
            value={draft.percent}
            onChange={(event) => change({ percent: event.target.value.trim() })}
            suffix="%"
            inputMode="decimal"
            placeholder={t('report.percentHint')}
          />
        </Form.Item>
        <Form.Item label={t('report.asOf')} htmlFor="report-as-of" required {...help('asOf')}>
          <CivilDatePicker
            id="report-as-of"
            value={draft.asOf}
            onChange={(asOf) => change({ asOf: asOf ?? '' })}
          />
        </Form.Item>
      </div>
      {TEXTS.map((field) => (
        <Form.Item
          key={field}
          label={t(`report.${field}`)}
          htmlFor={`report-${field}`}
          required={field === 'narrative'}
          {...help(field)}
        >
          <Input.TextArea
            id={`report-${field}`}
            value={draft[field]}
            onChange={(event) => change({ [field]: event.target.value })}
            autoSize={{ minRows: field === 'narrative' ? 4 : 2, maxRows: 12 }}
            count={{ show: true, max: NARRATIVE_LIMIT }}
          />
        </Form.Item>
      ))}
      <Form.Item label={t('report.files')} {...help('files')}>
        <EvidenceField
          files={draft.files}
          onAdd={(file) => change((kept) => ({ files: [...kept.files, file] }))}
          onRemove={(id) => change((kept) => ({ files: kept.files.filter((file) => file.id !== id) }))}
        />
      </Form.Item>
      <div className="report-form-foot">
        <ActionButton
          action={submitAction}
          clearedByDialog={['progress.narrative-missing']}
          type="primary"
          disabled={conflict !== undefined}
          onClick={() => void submit()}
        >
          {t('report.submit')}
        </ActionButton>
        <Button disabled={conflict !== undefined} onClick={() => void form.save()}>
          {t('report.save')}
        </Button>
        <SaveStateLine state={state} errorSentence={errorSentence} />
      </div>
    </Form>
  );
}
