import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CleaningKind } from '#shared/intake/cleaning/cleaning-kinds.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import type { Draft } from './review-edit.js';
import { rereadBreakdownDocument } from './review.documents.js';
import type { Autosave } from './use-autosave.js';

/** Reads the document again without the kinds in `keep`, after asking: the proposal starts afresh. */
export function useReread(
  draft: Draft,
  autosave: Autosave,
  onReread: () => void,
): readonly [reread: (keep: readonly CleaningKind[]) => void, busy: boolean] {
  const { t } = useTranslation('intake');
  const { modal } = App.useApp();
  const [change, busy] = useChange(rereadBreakdownDocument);
  const reread = (keep: readonly CleaningKind[]) =>
    void modal.confirm({
      title: t('cleaning.rereadTitle'),
      content: t('cleaning.rereadHint'),
      onOk: async () => {
        const version = await autosave.flush();
        if (version === undefined) return;
        const data = await change({ input: { id: draft.id, version, keep: [...keep] } });
        if (data) onReread();
      },
    });
  return [reread, busy];
}
