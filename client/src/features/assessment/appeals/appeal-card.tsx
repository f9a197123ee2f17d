import type { AppealState } from '#shared/assessment/appeals/appeal.workflow.js';
import { decimalLabel } from '#shared/kernel/decimal.js';
import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppealFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { ActionButton } from '../../../ui/action-button.js';
import { ConfirmWithReason } from '../../../ui/confirm-with-reason.js';
import { FileList } from '../../../ui/file-list.js';
import { StatusTag, type Tone } from '../../../ui/status-tag.js';
import {
  confirmAppealDocument,
  returnAppealDecisionDocument,
  withdrawAppealDocument,
} from './appeals.document.js';
import { correctionText } from './correction-text.js';
import { DecideDrawer } from './decide-drawer.js';
import './appeals.css';

const TONES: Readonly<Record<AppealState, Tone>> = {
  lodged: 'info',
  upheld: 'warning',
  confirmed: 'good',
  rejected: 'neutral',
  withdrawn: 'neutral',
};

type Asking = 'decide' | 'confirm' | 'return' | 'withdraw';

/** One appeal: what the unit says, what the office answered, and the steps that are open to the reader. */
export function AppealCard({ appeal }: { appeal: AppealFieldsFragment }) {
  const { t } = useTranslation('rounds');
  const { assessment } = useLabels();
  const [asking, setAsking] = useState<Asking>();
  const options = { refetch: ['RoundAppeals'] };
  const [confirm, confirming] = useChange(confirmAppealDocument, options);
  const [sendBack, sending] = useChange(returnAppealDecisionDocument, options);
  const [withdraw, withdrawing] = useChange(withdrawAppealDocument, options);
  const input = { id: appeal.id, version: appeal.version };
  const done = (answer: object | undefined) => answer && setAsking(undefined);
  const actionOf = (wanted: string) => appeal.availableActions.find(({ key }) => key === wanted);
  const words = {
    struck: t('appeals.struck'),
    facts: t('appeals.facts'),
    notApplicable: t('appeals.notApplicable'),
  };
  const { answer, decidedAt, confirmedAt, correction } = appeal;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('appeals.reason'), appeal.reason],
    ...(appeal.files.length > 0
      ? [[t('appeals.files'), <FileList key="files" files={appeal.files} />] as const]
      : []),
    ...(appeal.returnReason
      ? [[t('appeals.returnTitle'), t('appeals.returned', { reason: appeal.returnReason })] as const]
      : []),
    ...(answer
      ? [
          [
            t('appeals.answer'),
            <span key="answer">
              {answer}{' '}
              <span className="quiet">
                {decidedAt &&
                  t('appeals.answeredBy', { name: appeal.decidedByName ?? '', at: instantLabel(decidedAt) })}
              </span>
            </span>,
          ] as const,
        ]
      : []),
    ...(correction ? [[t('appeals.correction'), correctionText(correction, words)] as const] : []),
    ...(confirmedAt
      ? [
          [
            '',
            t('appeals.confirmedBy', {
              name: appeal.confirmedByName ?? '',
              at: instantLabel(confirmedAt),
              ordinal: appeal.ordinal ?? '',
            }),
          ] as const,
        ]
      : []),
  ];

  return (
    <li className="appeal-card">
      <div className="appeal-head">
        <strong>{appeal.lineName}</strong>
        <span className="quiet">{t('appeals.was', { points: decimalLabel(appeal.linePoints) })}</span>
        <StatusTag tone={TONES[appeal.state]}>{assessment.appealStates[appeal.state]}</StatusTag>
        <span className="quiet">
          {t('appeals.lodgedAt', { unit: appeal.unitName, at: instantLabel(appeal.lodgedAt) })}
        </span>
      </div>
      <dl>
        {rows.map(([term, text], index) => [
          <dt key={`term-${index}`}>{term}</dt>,
          <dd key={`text-${index}`}>{text}</dd>,
        ])}
      </dl>
      <div className="appeal-steps">
        {actionOf('appeal.uphold') && (
          <Button type="primary" onClick={() => setAsking('decide')}>
            {t('appeals.decide')}
          </Button>
        )}
        <ActionButton
          action={actionOf('appeal.confirm')}
          type="primary"
          loading={confirming}
          onClick={() => setAsking('confirm')}
        >
          {assessment.appealTransitions['appeal.confirm']}
        </ActionButton>
        <ActionButton action={actionOf('appeal.return')} onClick={() => setAsking('return')}>
          {assessment.appealTransitions['appeal.return']}
        </ActionButton>
        <ActionButton
          action={actionOf('appeal.withdraw')}
          loading={withdrawing}
          onClick={() => setAsking('withdraw')}
        >
          {assessment.appealTransitions['appeal.withdraw']}
        </ActionButton>
      </div>
      {asking === 'decide' && <DecideDrawer appeal={appeal} onClose={() => setAsking(undefined)} />}
      <Modal
        open={asking === 'confirm'}
        title={t('appeals.confirmTitle', { unit: appeal.unitName })}
        okText={assessment.appealTransitions['appeal.confirm']}
        confirmLoading={confirming}
        onCancel={() => setAsking(undefined)}
        onOk={() => void confirm({ input }).then(done)}
      >
        {t('appeals.confirmHint')}
      </Modal>
      <Modal
        open={asking === 'withdraw'}
        title={t('appeals.withdrawTitle')}
        okText={assessment.appealTransitions['appeal.withdraw']}
        confirmLoading={withdrawing}
        onCancel={() => setAsking(undefined)}
        onOk={() => void withdraw({ input }).then(done)}
      />
      <ConfirmWithReason
        open={asking === 'return'}
        title={t('appeals.returnTitle')}
        confirmLabel={assessment.appealTransitions['appeal.return']}
        busy={sending}
        onCancel={() => setAsking(undefined)}
        onConfirm={(reason) => void sendBack({ input: { ...input, reason } }).then(done)}
      />
    </li>
  );
}
