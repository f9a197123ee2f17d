import { App, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { removeDeadlineEventDocument } from './deadlines.documents.js';
import type { EventOnPage } from './duty-on-page.js';

/** What was recorded, by whom; a slip can be taken back until something was entered for it. */
export function EventList({ events }: { events: readonly EventOnPage[] }) {
  const { t } = useTranslation('deadlines');
  const { message } = App.useApp();
  const [remove, busy] = useChange(removeDeadlineEventDocument, { refetch: ['TaskDuties'] });

  async function take(id: string) {
    if (await remove({ id })) void message.success(t('removed'));
  }

  return (
    <ul className="duty-events" aria-label={t('events')}>
      {events.map(({ id, occurredOn, occurredAt, note, unitId, createdByName, removable }) => (
        <li key={id}>
          {[occurredOn, occurredAt, note].filter(Boolean).join(' ')}{' '}
          <span className="quiet">
            {unitId ? t('ownUnit') : t('everyUnit')} {createdByName}
          </span>{' '}
          {removable && (
            <Popconfirm
              title={t('removeEvent')}
              description={t('removeHint')}
              onConfirm={() => void take(id)}
            >
              <Button size="small" type="link" loading={busy}>
                {t('remove')}
              </Button>
            </Popconfirm>
          )}
        </li>
      ))}
    </ul>
  );
}
