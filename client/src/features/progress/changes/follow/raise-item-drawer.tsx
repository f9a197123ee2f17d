import { useQuery } from '@apollo/client/react';
import { App, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANGE_NAME_LIMIT, CHANGE_TEXT_LIMIT } from '#shared/progress/changes/change-limits.js';
import {
  FINDING_CATEGORIES,
  FOLLOWED_ITEM_KINDS,
  type FollowedItemKind,
} from '#shared/progress/changes/followed-item.js';
import { useChange } from '../../../../lib/apollo/use-change.js';
import { useLabels } from '../../../../lib/labels/labels.js';
import { useViewer } from '../../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../../ui/civil-date-picker.js';
import { FormDrawer } from '../../../../ui/form-drawer.js';
import { EvidenceField } from '../../report-form/evidence-field.js';
import type { EvidenceFile } from '../../report-form/report-draft.js';
import { unitsToAskDocument } from './follow.documents.js';
import { ITEM_FORMS, type ItemValues } from './item-forms.js';

interface RaiseItemDrawerProps {
  task: {
    readonly id: string;
    readonly assignments: readonly { readonly unit: { readonly id: string; readonly name: string } }[];
  };
  onClose: () => void;
}

/** Opens an item on a task: the kind decides what is asked for. */
export function RaiseItemDrawer({ task, onClose }: RaiseItemDrawerProps) {
  const { t } = useTranslation('changes');
  const { itemKinds, findingCategories } = useLabels().changes;
  const { permittedActions } = useViewer();
  const { message } = App.useApp();
  const [form] = Form.useForm<ItemValues>();
  const kinds = FOLLOWED_ITEM_KINDS.filter((kind) => permittedActions.includes(ITEM_FORMS[kind].needs));
  const [kind, setKind] = useState<FollowedItemKind>(kinds[0] ?? 'coordination');
  const [files, setFiles] = useState<readonly EvidenceFile[]>([]);
  const { document, anyUnit, unitLabel, extra } = ITEM_FORMS[kind];
  const [raise, busy] = useChange(document, { refetch: ['FollowedItems'] });
  const register = useQuery(unitsToAskDocument, { skip: !anyUnit });
  const units = anyUnit
    ? (register.data?.units ?? []).filter(({ endedOn }) => !endedOn)
    : task.assignments.map(({ unit }) => unit);

  async function finish(values: ItemValues) {
    const { title, content, unitId = null, dueOn = null } = values;
    const fileIds = files.map(({ id }) => id);
    const input = { taskId: task.id, title, content, unitId, dueOn, fileIds, ...extra(values) };
    if (!(await raise({ input }))) return;
    void message.success(t('items.added'));
    onClose();
  }

  const needed = { required: true, whitespace: true, message: t('dialog.needed') };
  const line = (name: keyof ItemValues, label: string, hint?: string) => (
    <Form.Item name={name} label={label} {...(hint && { extra: hint })}>
      <Input maxLength={CHANGE_NAME_LIMIT} />
    </Form.Item>
  );
  return (
    <FormDrawer<ItemValues>
      open
      title={t('items.add')}
      busy={busy}
      form={form}
      onClose={onClose}
      onFinish={(values) => void finish(values)}
    >
      <Form.Item label={t('items.form.kind')} htmlFor="item-kind">
        <Select
          id="item-kind"
          value={kind}
          onChange={setKind}
          options={kinds.map((one) => ({ value: one, label: itemKinds[one] }))}
        />
      </Form.Item>
      <Form.Item name="title" label={t('items.form.title')} rules={[needed]}>
        <Input maxLength={CHANGE_NAME_LIMIT} />
      </Form.Item>
      <Form.Item name="content" label={t('items.form.content')} rules={[needed]}>
        <Input.TextArea rows={4} maxLength={CHANGE_TEXT_LIMIT} showCount />
      </Form.Item>
      <Form.Item
        name="unitId"
        label={t(unitLabel)}
        rules={[{ required: kind !== 'good_practice', message: t('dialog.needed') }]}
      >
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      {kind !== 'good_practice' && (
        <Form.Item
          name="dueOn"
          label={kind === 'finding' ? t('items.form.rectifyBy') : t('items.form.dueOn')}
          rules={[{ required: kind === 'finding', message: t('dialog.needed') }]}
        >
          <CivilDatePicker />
        </Form.Item>
      )}
      {kind === 'remark' && line('leaderName', t('items.form.leaderName'), t('items.form.leaderHint'))}
      {kind === 'finding' && (
        <Form.Item
          name="category"
          label={t('items.form.category')}
          rules={[{ required: true, message: t('dialog.needed') }]}
        >
          <Select
            options={FINDING_CATEGORIES.map((one) => ({ value: one, label: findingCategories[one] }))}
          />
        </Form.Item>
      )}
      {kind === 'finding' && line('place', t('items.form.place'))}
      {kind === 'complaint' && (
        <>
          {line('channel', t('items.form.channel'))}
          {line('contactName', t('items.form.contactName'))}
          {line('contact', t('items.form.contact'), t('items.form.contactHint'))}
        </>
      )}
      {permittedActions.includes('file.upload') && (
        <Form.Item label={t('items.form.files')}>
          <EvidenceField
            files={files}
            onAdd={(file) => setFiles((known) => [...known, file])}
            onRemove={(gone) => setFiles((known) => known.filter(({ id }) => id !== gone))}
          />
        </Form.Item>
      )}
    </FormDrawer>
  );
}
