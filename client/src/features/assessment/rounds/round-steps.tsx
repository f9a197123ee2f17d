import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { RoundFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { ActionButton } from '../../../ui/action-button.js';
import { ConfirmWithReason } from '../../../ui/confirm-with-reason.js';
import {
  announceRoundDocument,
  proposeRoundResultDocument,
  publishRoundDocument,
  sendRoundBackDocument,
} from './rounds.document.js';
import './rounds.css';

type Round = RoundFieldsFragment;
type Step = 'round.propose' | 'round.announce' | 'round.publish';

/** Of a proposed round one of the two ways is open, the other is not meant for it. */
const NOT_MEANT = ['assessment.round-without-announcement', 'assessment.announcement-first'];

/** 提请 by one person; 公示 and 公布, or back to the scoring, by another. Each is asked for once more. */
export function RoundSteps({ round }: { round: Round }) {
  const { t } = useTranslation(['rounds', 'assessment']);
  const { assessment } = useLabels();
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const [returning, setReturning] = useState(false);
  const options = { refetch: ['ScoreSheet'] };
  const [propose, proposing] = useChange(proposeRoundResultDocument, options);
  const [announce, announcing] = useChange(announceRoundDocument, options);
  const [publish, publishing] = useChange(publishRoundDocument, options);
  const [sendBack, sending] = useChange(sendRoundBackDocument, options);
  const input = { id: round.id, version: round.version };
  const run = { 'round.propose': propose, 'round.announce': announce, 'round.publish': publish };

  const ask = (step: Step) => {
    void modal.confirm({
      title: t(`steps.${step}.title`, { name: round.name }),
      content: t(`steps.${step}.hint`),
      okText: assessment.transitions[step],
      onOk: async () => {
        if (!(await run[step]({ input }))) return;
        void message.success(t(`steps.${step}.done`));
        if (step !== 'round.propose') void navigate(`${urls.ranking}?round=${round.id}`);
      },
    });
  };
  const actionOf = (step: Step | 'round.send-back') =>
    round.availableActions.find(({ key, reason }) => key === step && !NOT_MEANT.includes(reason ?? ''));
  const button = (step: Step, loading: boolean) => (
    <ActionButton action={actionOf(step)} type="primary" loading={loading} onClick={() => ask(step)}>
      {assessment.transitions[step]}
    </ActionButton>
  );
  const isShown = round.state === 'announced' || round.state === 'published';

  return (
    <div className="round-steps">
      {isShown && <Link to={`${urls.ranking}?round=${round.id}`}>{t('assessment:sheet.ranking')}</Link>}
      {isShown && (
        <Link to={urls.roundAppeals(round.id)}>
          {round.openAppeals > 0 ? t('steps.appeals', { count: round.openAppeals }) : t('appeals.title')}
        </Link>
      )}
      {button('round.propose', proposing)}
      {actionOf('round.send-back') && (
        <Button onClick={() => setReturning(true)}>{assessment.transitions['round.send-back']}</Button>
      )}
      {button('round.announce', announcing)}
      {button('round.publish', publishing)}
      <ConfirmWithReason
        open={returning}
        title={t('steps.sendBack', { name: round.name })}
        hint={t('steps.sendBackHint')}
        confirmLabel={assessment.transitions['round.send-back']}
        busy={sending}
        onCancel={() => setReturning(false)}
        onConfirm={(reason) =>
          void sendBack({ input: { ...input, reason } }).then((done) => done && setReturning(false))
        }
      />
    </div>
  );
}
