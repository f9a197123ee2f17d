import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { recordDeadlineEventDocument } from './deadlines.documents.js';
import type { DutyOnPage } from './duty-on-page.js';

interface RecordEventDrawerProps {
  taskId: string;
  duties: readonly DutyOnPage[];
  onClose: () => void;
}

interface EventForm {
  name: string;
  occurredOn: string;
  occurredAt?: string;
  dueOn?: string | null;
  note?: string;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The office records for every unit, a unit for itself. */
export function RecordEventDrawer({ taskId, duties, onClose }: RecordEventDrawerProps) {
  const { t } = useTranslation('deadlines');
  const { message } = App.useApp();
  const { today } = useViewer();
  const [form] = Form.useForm<EventForm>();
  const [record, busy] = useChange(recordDeadlineEventDocument, { refetch: ['TaskDuties', 'Task'] });
  const waiting = duties.filter(({ event }) => event !== null);
  const names = [...new Set(waiting.map(({ event }) => event!))];
  const chosen = Form.useWatch('name', form) ?? names[0];
  const own = waiting.filter(({ event }) => event === chosen);
  const inHours = own.some(({ limit }) => limit?.unit === 'hours');
  const withoutNumber = own.some(({ limit }) => limit === null);

  async function submit({ name, occurredOn, occurredAt, dueOn, note }: EventForm) {
    const input = {
      taskId,
      name,
      occurredOn,
      occurredAt: occurredAt || null,
      dueOn: dueOn ?? null,
      note: note ?? '',
    };
    if (!(await record({ input }))) return;
    void message.success(t('recorded'));
    onClose();
  }

  const needed = [{ required: true, message: t('needed') }];
  return (
    <FormDrawer<EventForm>
      open
      title={t('recordTitle')}
      busy={busy}
      form={form}
      initialValues={{ name: names[0], occurredOn: today }}
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      <Form.Item name="name" label={t('eventName')} rules={needed}>
        <Select options={names.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('occurredOn')} rules={needed}>
        <CivilDatePicker />
      </Form.Item>
      {inHours && (
        <Form.Item
          name="occurredAt"
          label={t('occurredAt')}
          extra={t('occurredAtHint')}
          rules={[{ required: true, pattern: TIME, message: t('occurredAtHint') }]}
        >
          <Input maxLength={5} placeholder="08:30" />
        </Form.Item>
      )}
      {withoutNumber && (
        <Form.Item name="dueOn" label={t('dueOn')} extra={t('dueOnHint')} rules={needed}>
          <CivilDatePicker />
        </Form.Item>
      )}
      <Form.Item name="note" label={t('note')} extra={t('noteHint')}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
