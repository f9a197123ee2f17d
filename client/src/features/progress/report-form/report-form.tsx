import type { Quarter } from '#shared/kernel/quarter.js';
import { NARRATIVE_LIMIT } from '#shared/progress/report-limits.js';
import { Alert, App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import type { AssignmentOnPage } from '../assignment/assignment-on-page.js';
import { ConsolidationPanel } from '../consolidation/consolidation-panel.js';
import { CarriedItemsField } from './carried-items-field.js';
import { EvidenceField } from './evidence-field.js';
import { figuresOf, percentOfFigures } from './figures/figure-draft.js';
import { FiguresField } from './figures/figures-field.js';
import { SameFacts } from './figures/same-facts.js';
import { PersonalDataNotice } from './personal-data-notice.js';
import { useQuarterLabel } from './quarter-label.js';
import { ReportConflict } from './report-conflict.js';
import { checkDraft, draftOf, freshDraft, type DraftField, type ProgressReport } from './report-draft.js';
import { extrasOf, freshExtras } from './report-extras.js';
import { offeredSteps, ReportSteps } from './report-steps.js';
import { SaveStateLine } from './save-state-line.js';
import { SignOffField } from './sign-off-field.js';
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
  const { role, today } = useViewer();
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const quarterLabel = useQuarterLabel();
  const [start] = useState(() =>
    report ? draftOf(report) : freshDraft(previous, assignment.percent, today),
  );
  const [storedExtras] = useState(() => (report ? extrasOf(report, assignment) : null));
  const [startExtras] = useState(() => storedExtras ?? freshExtras(previous, assignment));
  const form = useReportDraft({
    assignmentId: assignment.id,
    quarter,
    report,
    start,
    startExtras,
    storedExtras,
    rowsOf: (figures) => figuresOf(assignment.task.targets, figures),
  });
  const [submitTried, setSubmitTried] = useState(false);
  const { draft, extras, state, conflict, change, changeExtras } = form;

  const check = checkDraft(draft, extras);
  const problems: Partial<Record<DraftField, string>> = { ...check.problems };
  const narrativeGiven = draft.narrative.trim() !== '';
  const signOffMissing = assignment.signOffRequired && extras.signOff.name.trim() === '';
  if (submitTried && !narrativeGiven) problems.narrative = 'progress.narrative-missing';
  const help = (field: DraftField) => {
    const key = problems[field];
    return key && { validateStatus: 'error' as const, help: refusalSentence(labels, key) };
  };
  const suggested = percentOfFigures(assignment.task.targets, extras.figures);

  const send = async (step: 'hand-in' | 'submit') => {
    setSubmitTried(true);
    if (!narrativeGiven || !check.content || (step === 'submit' && signOffMissing)) {
      void message.warning(t('report.invalid'));
      return;
    }
    if (!(await (step === 'submit' ? form.submit() : form.handIn()))) return;
    void message.success(t(step === 'submit' ? 'report.submitted' : 'report.handedIn'));
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
        <ReportConflict
          mine={draft}
          current={conflict}
          figures={form.clash}
          onDecide={(decided, takeTheirFigures) => void form.decide(decided, takeTheirFigures)}
        />
      )}
      {assignment.consolidates && (
        <ConsolidationPanel
          assignmentId={assignment.id}
          quarter={quarter}
          onTake={(texts, part) => {
            change(texts);
            changeExtras(part);
          }}
        />
      )}
      <div className="report-form-figures">
        <Form.Item
          label={t('report.percent')}
          htmlFor="report-percent"
          required
          extra={
            suggested !== null &&
            suggested !== draft.percent && (
              <Button
                type="link"
                className="percent-suggestion"
                onClick={() => change({ percent: suggested })}
              >
                {t('figures.suggestedPercent', { percent: suggested })}
              </Button>
            )
          }
          {...help('percent')}
        >
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
      <SameFacts
        assignmentId={assignment.id}
        quarter={quarter}
        figures={extras.figures}
        onTake={(take) => changeExtras((kept) => ({ figures: take(kept.figures) }))}
      />
      <FiguresField
        figures={extras.figures}
        targets={assignment.task.targets}
        problems={check.figureProblems}
        onChange={(part) => changeExtras((kept) => ({ figures: part(kept.figures) }))}
      />
      <CarriedItemsField
        items={extras.carriedItems}
        onChange={(carriedItems) => changeExtras(() => ({ carriedItems }))}
      />
      {TEXTS.map((field) => (
        <Form.Item
          key={field}
          label={t(`report.${field}`)}
          htmlFor={`report-${field}`}
          required={field === 'narrative'}
          {...(field === 'narrative' &&
            previous?.nextStep && { extra: t('carried.nextStepHint', { text: previous.nextStep }) })}
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
      <SignOffField
        signOff={extras.signOff}
        signers={assignment.signers}
        required={assignment.signOffRequired}
        today={today}
        problem={
          check.signOffProblem ?? (submitTried && signOffMissing ? 'progress.sign-off-missing' : undefined)
        }
        onChange={(signOff) => changeExtras(() => ({ signOff }))}
      />
      <PersonalDataNotice draft={draft} onMask={change} />
      <div className="report-form-foot">
        <ReportSteps
          steps={offeredSteps(assignment, report, role)}
          unitHasHead={assignment.unitHasHead}
          role={role}
          disabled={conflict !== undefined}
          onStep={(step) => void send(step)}
          onSave={() => void form.save()}
        />
        <SaveStateLine state={state} errorSentence={errorSentence} />
      </div>
    </Form>
  );
}
