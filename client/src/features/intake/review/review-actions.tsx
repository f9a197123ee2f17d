import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { ActionButton } from '../../../ui/action-button.js';
import { incompleteRows, type Draft, type ReviewEdit } from './review-edit.js';
import { openNames } from './review-summary.js';
import { confirmBreakdownDocument, discardBreakdownDocument } from './review.documents.js';
import type { Autosave } from './use-autosave.js';

interface ReviewActionsProps {
  draft: Draft;
  edit: ReviewEdit;
  autosave: Autosave;
}

/** The two ways out of a review. Both first save what is still unsaved, so that what is confirmed is what was seen. */
export function ReviewActions({ draft, edit, autosave }: ReviewActionsProps) {
  const { t } = useTranslation('intake');
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const [confirm, confirming] = useChange(confirmBreakdownDocument, { refetch: [] });
  const [discard, discarding] = useChange(discardBreakdownDocument, { refetch: ['UndoOffers'] });
  const offered = (key: string) => autosave.availableActions.find((action) => action.key === key);

  function askConfirm() {
    const taken = edit.tasks.filter((task) => task.taken).length;
    const open = openNames(edit).length;
    const incomplete = incompleteRows(edit);
    void modal.confirm({
      title: t('review.confirmTitle'),
      content: (
        <>
          <p>{t('review.confirmHint', { taken })}</p>
          {draft.cleaning.length > 0 && (
            <p>{t('review.confirmCleaning', { count: draft.cleaning.length })}</p>
          )}
          {incomplete > 0 && <p>{t('review.confirmIncomplete', { count: incomplete })}</p>}
          {open > 0 && <p>{t('review.confirmOpen', { count: open })}</p>}
        </>
      ),
      onOk: async () => {
        const version = await autosave.flush();
        const data = version === undefined ? undefined : await confirm({ input: { id: draft.id, version } });
        if (data) void navigate(urls.plan(data.confirmBreakdown.id));
      },
    });
  }

  const askDiscard = () =>
    void modal.confirm({
      title: t('review.discardTitle'),
      content: t('review.discardHint'),
      okButtonProps: { danger: true },
      onOk: async () => {
        const version = await autosave.flush();
        const data = version === undefined ? undefined : await discard({ input: { id: draft.id, version } });
        if (data) void navigate(urls.intake);
      },
    });

  async function compare() {
    if ((await autosave.flush()) !== undefined) void navigate(urls.revision(draft.id));
  }

  return (
    <>
      <ActionButton action={offered('breakdown.discard')} loading={discarding} onClick={askDiscard}>
        {t('review.discard')}
      </ActionButton>
      <ActionButton
        type="primary"
        data-key="Ctrl+Enter"
        action={offered('breakdown.confirm')}
        loading={confirming}
        onClick={askConfirm}
      >
        {t('review.confirm')}
      </ActionButton>
      <ActionButton
        type="primary"
        data-key="Ctrl+Enter"
        action={offered('breakdown.apply-revision')}
        onClick={() => void compare()}
      >
        {t('revision.compare')}
      </ActionButton>
    </>
  );
}
