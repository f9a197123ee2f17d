import { useQuery } from '@apollo/client/react';
import { App, Button, Drawer, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BreakdownFieldsFragment, StaffChoicesQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { QueryView } from '../../../ui/query-view.js';
import { breakDownAssignmentDocument, staffChoicesDocument } from './breakdown.documents.js';
import { StepFields, type StepValues } from './step-fields.js';

interface BreakdownEditorProps {
  share: BreakdownFieldsFragment;
  unitId: string;
  onClose: () => void;
}

interface Values {
  divisionId?: string | null;
  officerId?: string | null;
  leaderId?: string | null;
  steps?: StepValues[];
}

/** The whole breakdown in one form: saved in one step, or not at all. */
export function BreakdownEditor({ share, unitId, onClose }: BreakdownEditorProps) {
  const { t } = useTranslation(['breakdown', 'ui']);
  const [form] = Form.useForm<Values>();
  const { message } = App.useApp();
  const staff = useQuery(staffChoicesDocument, { variables: { unitId }, fetchPolicy: 'cache-and-network' });
  const [save, busy] = useChange(breakDownAssignmentDocument, { refetch: ['AssignmentPage', 'UnitList'] });

  async function submit({ divisionId, officerId, leaderId, steps = [] }: Values) {
    const inCharge = {
      divisionId: divisionId ?? null,
      officerId: officerId ?? null,
      leaderId: leaderId ?? null,
    };
    const input = {
      assignmentId: share.id,
      version: share.version,
      ...inCharge,
      steps: steps.map(stepInput),
    };
    if (!(await save({ input }))) return;
    void message.success(t('saved'));
    onClose();
  }

  return (
    <Drawer
      open
      size={720}
      title={t('edit')}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="drawer-footer">
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button type="primary" loading={busy} onClick={() => form.submit()}>
            {t('ui:save')}
          </Button>
        </div>
      }
    >
      <QueryView result={staff}>
        {({ unitStaff }) => (
          <Form<Values>
            form={form}
            layout="vertical"
            initialValues={share.breakdown}
            onFinish={(values) => void submit(values)}
          >
            <InCharge staff={unitStaff} unitId={unitId} />
            <StepFields staff={unitStaff} dueOn={share.dueOn ?? null} />
          </Form>
        )}
      </QueryView>
    </Drawer>
  );
}

function InCharge({ staff, unitId }: { staff: StaffChoicesQuery['unitStaff']; unitId: string }) {
  const { t } = useTranslation('breakdown');
  const officers = staff.officers.filter(({ endedOn }) => !endedOn);
  const named = ({ id, name, post }: (typeof officers)[number]) => ({
    value: id,
    label: post ? `${name}（${post}）` : name,
  });
  return (
    <>
      <p className="form-hint">
        {officers.length === 0 && `${t('noStaff')} `}
        <Link to={urls.unit(unitId)}>{t('register')}</Link>
      </p>
      <div className="breakdown-charge">
        <Form.Item name="divisionId" label={t('division')}>
          <Select allowClear options={divisionOptions(staff)} />
        </Form.Item>
        <Form.Item name="officerId" label={t('officer')}>
          <Select allowClear options={officers.filter(({ duty }) => duty !== 'leader').map(named)} />
        </Form.Item>
        <Form.Item name="leaderId" label={t('leader')}>
          <Select allowClear options={officers.filter(({ duty }) => duty === 'leader').map(named)} />
        </Form.Item>
      </div>
    </>
  );
}

const divisionOptions = ({ divisions }: StaffChoicesQuery['unitStaff']) =>
  divisions.filter(({ endedOn }) => !endedOn).map(({ id, name }) => ({ value: id, label: name }));

const stepInput = ({ id, title, divisionId, officerId, dueOn, doneOn }: StepValues) => ({
  id: id ?? null,
  title: title.trim(),
  divisionId: divisionId ?? null,
  officerId: officerId ?? null,
  dueOn: dueOn ?? null,
  doneOn: doneOn ?? null,
});
