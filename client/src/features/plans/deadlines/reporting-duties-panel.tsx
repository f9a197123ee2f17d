import { useQuery } from '@apollo/client/react';
import { App, Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportingDutiesQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { InstanceStrip } from '../../../ui/deadlines/instance-strip.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { Panel } from '../../../ui/panel.js';
import './deadlines.css';
import {
  addReportingDutyDocument,
  removeReportingDutyDocument,
  reportingDutiesDocument,
} from './deadlines.documents.js';

type Duty = ReportingDutiesQuery['reportingDuties'][number];

/** 全文报送要求: what the document asks every unit to report, and who has. @source R87 */
export function ReportingDutiesPanel({ planId, issued }: { planId: string; issued: boolean }) {
  const { t } = useTranslation('deadlines');
  const mayDecide = useMayDo('deadline.decide') && issued;
  const [adding, setAdding] = useState(false);
  const { data } = useQuery(reportingDutiesDocument, {
    variables: { planId },
    fetchPolicy: 'cache-and-network',
  });
  const duties = data?.reportingDuties ?? [];
  if (!data || (duties.length === 0 && !mayDecide)) return null;
  return (
    <Panel
      title={t('reporting')}
      extra={mayDecide && <Button onClick={() => setAdding(true)}>{t('addReporting')}</Button>}
    >
      <p className="quiet">{duties.length > 0 ? t('reportingHint') : t('reportingNone')}</p>
      {duties.map((duty) => (
        <ReportingDutyBlock key={duty.id} duty={duty} />
      ))}
      {adding && <AddReportingDuty planId={planId} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function ReportingDutyBlock({ duty }: { duty: Duty }) {
  const { t } = useTranslation('deadlines');
  const { message } = App.useApp();
  const [remove] = useChange(removeReportingDutyDocument, { refetch: ['ReportingDuties'] });
  const { id, text, recipient, instances, removable } = duty;

  async function take() {
    if (await remove({ id })) void message.success(t('removed'));
  }

  return (
    <section className="duty">
      <div className="duty-head">
        <h3>{text}</h3>
        {recipient && <span className="quiet">{t('recipient', { recipient })}</span>}
        {removable && (
          <Popconfirm title={t('removeReporting')} onConfirm={() => void take()}>
            <Button size="small" type="link">
              {t('remove')}
            </Button>
          </Popconfirm>
        )}
      </div>
      <InstanceStrip
        label={t('strip', { text })}
        unitHead={t('unit')}
        dueHead={t('due')}
        instances={instances}
        columnOf={() => t('once')}
      />
    </section>
  );
}

interface DutyForm {
  text: string;
  dueOn: string;
  recipient?: string;
}

function AddReportingDuty({ planId, onClose }: { planId: string; onClose: () => void }) {
  const { t } = useTranslation('deadlines');
  const { message } = App.useApp();
  const [form] = Form.useForm<DutyForm>();
  const [add, busy] = useChange(addReportingDutyDocument, { refetch: ['ReportingDuties'] });

  async function submit({ text, dueOn, recipient = '' }: DutyForm) {
    if (!(await add({ input: { planId, text, dueOn, recipient } }))) return;
    void message.success(t('added'));
    onClose();
  }

  const needed = [{ required: true, message: t('needed') }];
  return (
    <FormDrawer<DutyForm>
      open
      title={t('addReporting')}
      busy={busy}
      form={form}
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      <Form.Item name="text" label={t('reportingText')} rules={needed}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
      <Form.Item name="dueOn" label={t('reportingDueOn')} rules={needed}>
        <CivilDatePicker />
      </Form.Item>
      <Form.Item name="recipient" label={t('reportingRecipient')}>
        <Input maxLength={100} />
      </Form.Item>
    </FormDrawer>
  );
}
