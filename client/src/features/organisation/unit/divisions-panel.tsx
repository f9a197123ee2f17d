import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { Panel } from '../../../ui/panel.js';
import { endDivisionDocument, saveDivisionDocument } from './unit.documents.js';

type Division = StaffFieldsFragment['divisions'][number];

interface DivisionsPanelProps {
  staff: StaffFieldsFragment;
  mayManage: boolean;
}

export function DivisionsPanel({ staff, mayManage }: DivisionsPanelProps) {
  const { t } = useTranslation(['unit', 'ui']);
  const { modal } = App.useApp();
  const [editing, setEditing] = useState<Division | 'new'>();
  const [end] = useChange(endDivisionDocument, { refetch: ['UndoOffers'] });
  const current = staff.divisions.filter(({ endedOn }) => !endedOn);
  const stop = ({ id, version, name }: Division) =>
    void modal.confirm({
      title: t('stopTitle', { name }),
      content: t('stopHint'),
      onOk: () => end({ input: { id, version } }),
    });
  return (
    <Panel
      title={t('divisions')}
      extra={mayManage && <Button onClick={() => setEditing('new')}>{t('addDivision')}</Button>}
    >
      {current.length === 0 && <p className="quiet">{t('noDivisions')}</p>}
      <ul className="divisions">
        {current.map((division) => (
          <li key={division.id}>
            <span>{division.name}</span>
            {mayManage && (
              <>
                <Button
                  type="link"
                  size="small"
                  aria-label={`${t('editDivision')} ${division.name}`}
                  onClick={() => setEditing(division)}
                >
                  {t('ui:edit')}
                </Button>
                <Button
                  type="link"
                  size="small"
                  aria-label={`${t('stop')} ${division.name}`}
                  onClick={() => stop(division)}
                >
                  {t('stop')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {editing && (
        <DivisionDrawer
          unitId={staff.unitId}
          division={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Panel>
  );
}

interface DivisionDrawerProps {
  unitId: string;
  division: Division | undefined;
  onClose: () => void;
}

function DivisionDrawer({ unitId, division, onClose }: DivisionDrawerProps) {
  const { t } = useTranslation('unit');
  const { message } = App.useApp();
  const [form] = Form.useForm<{ name: string }>();
  const [save, busy] = useChange(saveDivisionDocument);
  const submit = async ({ name }: { name: string }) => {
    const known = division && { id: division.id, version: division.version };
    if (!(await save({ input: { ...known, unitId, name: name.trim() } }))) return;
    void message.success(t('saved'));
    onClose();
  };
  return (
    <FormDrawer<{ name: string }>
      open
      title={t(division ? 'editDivision' : 'addDivision')}
      busy={busy}
      form={form}
      initialValues={{ name: division?.name ?? '' }}
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      <Form.Item
        name="name"
        label={t('divisionName')}
        rules={[{ required: true, whitespace: true, message: t('needed') }]}
      >
        <Input maxLength={40} />
      </Form.Item>
    </FormDrawer>
  );
}
