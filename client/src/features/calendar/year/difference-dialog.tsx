import { useQuery } from '@apollo/client/react';
import { App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CalendarChangeInput, CalendarDifferenceQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { QueryView } from '../../../ui/query-view.js';
import { calendarDifferenceDocument, changeCalendarDocument } from './calendar.documents.js';

type Difference = CalendarDifferenceQuery['calendarDifference'];

interface DifferenceDialogProps {
  change: CalendarChangeInput;
  onClose: () => void;
  onSaved: () => void;
}

/** Before → after of every open deadline that moves; nothing is saved without it. */
export function DifferenceDialog({ change, onClose, onSaved }: DifferenceDialogProps) {
  const { t } = useTranslation('calendar');
  const { message } = App.useApp();
  const result = useQuery(calendarDifferenceDocument, {
    variables: { input: change },
    fetchPolicy: 'network-only',
  });
  const [save, busy] = useChange(changeCalendarDocument, { refetch: ['WorkYear'] });
  const fingerprint = result.data?.calendarDifference.fingerprint;

  async function confirm() {
    if (!fingerprint) return;
    if (!(await save({ input: { ...change, fingerprint } }))) {
      void result.refetch();
      return;
    }
    void message.success(t('saved'));
    onSaved();
  }

  return (
    <Modal
      open
      width={1000}
      title={t('differenceTitle')}
      okText={t('confirm')}
      okButtonProps={{ loading: busy, disabled: !fingerprint }}
      onOk={() => void confirm()}
      onCancel={onClose}
    >
      <QueryView result={result} rows={4}>
        {({ calendarDifference }) => <DifferenceView difference={calendarDifference} />}
      </QueryView>
    </Modal>
  );
}

function DifferenceView({ difference: { total, changedDays, rows } }: { difference: Difference }) {
  const { t } = useTranslation('calendar');
  return (
    <div className="stack">
      <p>
        {changedDays > 0 && t('changedDays', { count: changedDays })}{' '}
        {total === 0 ? t('noneMoved') : t('moved', { count: total })}{' '}
        {rows.length < total && t('movedMore', { count: rows.length })}
      </p>
      {rows.length > 0 && (
        <DataTable
          label={t('differenceTable')}
          rowKey="instanceId"
          rows={rows}
          pagination={rows.length > 10 ? { defaultPageSize: 10 } : false}
          columns={[
            {
              title: t('task'),
              render: (_, { taskId, taskCode, taskTitle }) => (
                <Link to={urls.task(taskId)}>
                  {taskCode} {taskTitle}
                </Link>
              ),
            },
            { title: t('unit'), dataIndex: 'unitName' },
            { title: t('duty'), dataIndex: 'dutyKey' },
            { title: t('before'), dataIndex: 'before' },
            { title: t('after'), render: (_, { after }) => <strong>{after}</strong> },
          ]}
        />
      )}
    </div>
  );
}
