import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BulkOutcomeFieldsFragment } from '../../../../generated/graphql.js';
import { useChange } from '../../../../lib/apollo/use-change.js';
import { resumeRowsDocument } from './bulk.document.js';

/** Seconds for which a step on many rows can be taken back by one click. */
const UNDO_SECONDS = 30;
const KEY = 'undo-suspension';

/** Offers to take the suspension back from every row that nobody has changed since. */
export function useUndoSuspension(
  onDone: () => void,
): (outcomes: readonly BulkOutcomeFieldsFragment[]) => void {
  const { t } = useTranslation('dashboards');
  const { notification, message } = App.useApp();
  const [resume] = useChange(resumeRowsDocument);
  return (outcomes) => {
    const rows = outcomes
      .filter(({ refusal }) => refusal === null)
      .map(({ assignmentId, version }) => ({ id: assignmentId, version }));
    if (rows.length === 0) return;
    const undo = async () => {
      notification.destroy(KEY);
      const back = await resume({ input: { rows, reason: t('bulk.undoReason') } });
      if (!back) return;
      const done = back.resumeRows.filter(({ refusal }) => refusal === null).length;
      void message.info(t('bulk.outcome', { done, refused: back.resumeRows.length - done }), 6);
      onDone();
    };
    notification.info({
      key: KEY,
      duration: UNDO_SECONDS,
      title: t('bulk.suspended', { count: rows.length }),
      actions: (
        <Button size="small" onClick={() => void undo()}>
          {t('bulk.undo')}
        </Button>
      ),
    });
  };
}
