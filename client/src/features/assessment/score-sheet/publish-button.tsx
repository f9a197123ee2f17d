import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RoundFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { ActionButton } from '../../../ui/action-button.js';
import { publishRoundDocument } from '../rounds/rounds.document.js';

interface PublishButtonProps {
  round: RoundFieldsFragment;
  action: RoundFieldsFragment['availableActions'][number] | undefined;
}

/** 公布: asked for once more, since the result is then frozen. */
export function PublishButton({ round, action }: PublishButtonProps) {
  const { t } = useTranslation('assessment');
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const [publish, busy] = useChange(publishRoundDocument, { refetch: ['ScoreSheet'] });

  const run = async () => {
    const answer = await publish({ input: { id: round.id, version: round.version } });
    if (!answer) return;
    void message.success(t('sheet.published'));
    void navigate(`${urls.ranking}?round=${round.id}`);
  };

  const ask = () => {
    void modal.confirm({
      title: t('sheet.publishTitle', { name: round.name }),
      content: t('sheet.publishHint'),
      okText: t('sheet.publish'),
      onOk: run,
    });
  };

  return (
    <ActionButton action={action} type="primary" loading={busy} onClick={ask}>
      {t('sheet.publish')}
    </ActionButton>
  );
}
