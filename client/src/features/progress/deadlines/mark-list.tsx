import { App, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { takeBackInstanceMarkDocument } from './deadlines.documents.js';
import type { OwnInstance } from './own-instance.js';

/** What was entered, with its evidence; a slip can be taken back. */
export function MarkList({ instance: { marks, availableActions } }: { instance: OwnInstance }) {
  const { t } = useTranslation('unitDeadlines');
  const { message } = App.useApp();
  const [takeBack] = useChange(takeBackInstanceMarkDocument, { refetch: ['OwnDeadlines', 'Assignment'] });
  const mayTakeBack = availableActions.some(({ key, enabled }) => key === 'deadline.mark' && enabled);

  async function take(id: string) {
    if (await takeBack({ id })) void message.success(t('takenBack'));
  }

  return (
    <>
      {marks.map(({ id, doneOn, count, note, fileId, fileName, byReport }) => (
        <div key={id}>
          {t('markLine', { date: doneOn, count, note: byReport ? t('byReport') : note })}{' '}
          {fileId && (
            <a href={urls.file(fileId)} download>
              {fileName}
            </a>
          )}
          {mayTakeBack && !byReport && (
            <Popconfirm title={t('takeBackTitle')} onConfirm={() => void take(id)}>
              <Button size="small" type="link">
                {t('takeBack')}
              </Button>
            </Popconfirm>
          )}
        </div>
      ))}
    </>
  );
}
