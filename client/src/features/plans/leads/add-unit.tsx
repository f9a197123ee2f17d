import { useLazyQuery } from '@apollo/client/react';
import { App, Button, Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanState, TaskRole, UnitChoicesQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { QueryView } from '../../../ui/query-view.js';
import { addTaskUnitDocument, unitChoicesDocument } from './leads.documents.js';
import { UnitSelect } from './unit-select.js';

interface AddUnitProps {
  task: { readonly id: string; readonly version: number; readonly title: string };
  planState: PlanState;
  /** Only a lead is to be appointed: neither part nor kind is asked for. */
  asLead?: boolean;
}

interface Values {
  kind: 'unit' | 'group';
  role: TaskRole;
  target: string;
}

/** 明确牵头单位 or 增加单位, before issue or after. */
export function AddUnit({ task, planState, asLead = false }: AddUnitProps) {
  const { t } = useTranslation(['leads', 'ui']);
  const [open, setOpen] = useState(false);
  const [load, register] = useLazyQuery(unitChoicesDocument);
  const show = () => {
    void load();
    setOpen(true);
  };
  return (
    <>
      <Button size="small" type={asLead ? 'primary' : 'default'} onClick={show}>
        {t(asLead ? 'appoint' : 'add')}
      </Button>
      <Modal
        open={open}
        destroyOnHidden
        title={t(asLead ? 'appointTitle' : 'addTitle', { title: task.title })}
        footer={null}
        onCancel={() => setOpen(false)}
      >
        <p className="form-hint">{t(planState === 'draft' ? 'appointDraftHint' : 'appointIssuedHint')}</p>
        <QueryView result={register}>
          {(choices) => (
            <AddUnitForm task={task} asLead={asLead} choices={choices} onDone={() => setOpen(false)} />
          )}
        </QueryView>
      </Modal>
    </>
  );
}

interface AddUnitFormProps {
  task: AddUnitProps['task'];
  asLead: boolean;
  choices: UnitChoicesQuery;
  onDone: () => void;
}

function AddUnitForm({ task, asLead, choices, onDone }: AddUnitFormProps) {
  const { t } = useTranslation(['leads', 'ui']);
  const { taskRoles } = useLabels().plans;
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form) ?? 'unit';
  const [add, busy] = useChange(addTaskUnitDocument, { refetch: ['Plan', 'Task'] });
  const units = choices.units.filter(({ endedOn }) => !endedOn);

  async function submit({ role, target }: Values) {
    const of = kind === 'unit' ? { unitId: target } : { groupId: target };
    const part = asLead ? ('lead' as const) : role;
    if (!(await add({ input: { taskId: task.id, taskVersion: task.version, role: part, ...of } }))) return;
    const named = [...units, ...choices.unitGroups].find(({ id }) => id === target);
    void message.success(t(asLead ? 'appointed' : 'added', { unit: named?.name ?? '' }));
    onDone();
  }

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={{ kind: 'unit', role: 'responsible' }}
      onFinish={(values) => void submit(values)}
    >
      {!asLead && (
        <>
          <Form.Item name="role" label={t('role')}>
            <Radio.Group
              options={(['lead', 'responsible'] as const).map((role) => ({
                value: role,
                label: taskRoles[role],
              }))}
            />
          </Form.Item>
          <Form.Item name="kind" label={t('kind')}>
            <Radio.Group
              onChange={() => form.resetFields(['target'])}
              options={[
                { value: 'unit', label: t('oneUnit') },
                { value: 'group', label: t('collective') },
              ]}
            />
          </Form.Item>
        </>
      )}
      <Form.Item name="target" label={t('unit')} rules={[{ required: true, message: t('needed') }]}>
        <UnitSelect choices={kind === 'unit' ? units : choices.unitGroups} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t(asLead ? 'appoint' : 'add')}
      </Button>
    </Form>
  );
}
