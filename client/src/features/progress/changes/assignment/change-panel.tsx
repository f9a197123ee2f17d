import { useQuery } from '@apollo/client/react';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssignmentChangesQuery } from '../../../../generated/graphql.js';
import { useLabels } from '../../../../lib/labels/labels.js';
import { urls } from '../../../../lib/urls.js';
import { ActionButton } from '../../../../ui/action-button.js';
import { Panel } from '../../../../ui/panel.js';
import { QueryView } from '../../../../ui/query-view.js';
import { StatusTag } from '../../../../ui/status-tag.js';
import '../changes.css';
import { STATE_TONES } from '../tones.js';
import { assignmentChangesDocument } from './change.documents.js';
import { ChangeHistory } from './change-history.js';
import { StepDialog } from './step-dialog.js';
import { isChangeStep, type ChangeStep } from './step-forms.js';

type Changed = AssignmentChangesQuery['assignment'];

/** 变更与督办: what may be done about an assignment now, and what was done. */
export function ChangePanel({ assignmentId, onChanged }: { assignmentId: string; onChanged: () => void }) {
  const { t } = useTranslation('changes');
  const result = useQuery(assignmentChangesDocument, {
    variables: { id: assignmentId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Panel title={t('panel.title')}>
      <QueryView result={result} rows={3}>
        {({ assignment }) => <Changes assignment={assignment} onChanged={onChanged} />}
      </QueryView>
    </Panel>
  );
}

function Changes({ assignment, onChanged }: { assignment: Changed; onChanged: () => void }) {
  const { t } = useTranslation('changes');
  const { message } = App.useApp();
  const { transitions } = useLabels().progress;
  const [step, setStep] = useState<ChangeStep | null>(null);
  const offered = assignment.availableActions.flatMap(({ key, ...action }) =>
    isChangeStep(key) ? [{ key, ...action }] : [],
  );
  const asked = assignment.changes.find(({ state }) => state === 'open')?.askedDueOn ?? null;

  function done(taken: ChangeStep) {
    setStep(null);
    void message.success(t('panel.done', { step: transitions[taken] }));
    onChanged();
  }

  return (
    <>
      <Standing assignment={assignment} />
      <div className="change-actions">
        {offered.length === 0 && <span className="quiet">{t('panel.nothing')}</span>}
        {offered.map((action) => (
          <ActionButton key={action.key} action={action} onClick={() => setStep(action.key)}>
            {transitions[action.key]}
          </ActionButton>
        ))}
        <Link to={urls.followedItemsOfTask(assignment.task.id)}>{t('panel.items')}</Link>
      </div>
      <ChangeHistory changes={assignment.changes} />
      {step && (
        <StepDialog
          step={step}
          assignment={{ ...assignment, askedDueOn: asked }}
          onDone={() => done(step)}
          onCancel={() => setStep(null)}
        />
      )}
    </>
  );
}

/** 第几次延期, since when suspended or closed. */
function Standing({ assignment }: { assignment: Changed }) {
  const { t } = useTranslation('changes');
  const { assignmentStates } = useLabels().progress;
  const { state, extensionCount, originalDueOn, suspendedOn, closedOn } = assignment;
  const facts = [
    extensionCount > 0 && t('panel.extended', { count: extensionCount, date: originalDueOn ?? '—' }),
    suspendedOn && t('panel.suspendedOn', { date: suspendedOn }),
    closedOn && t('panel.closedOn', { date: closedOn }),
  ];
  return (
    <p className="change-standing">
      <span className="quiet">{t('panel.state')}</span>
      <StatusTag tone={STATE_TONES[state]}>{assignmentStates[state]}</StatusTag>
      {facts.filter(Boolean).map((fact) => (
        <span key={String(fact)}>{fact}</span>
      ))}
    </p>
  );
}
