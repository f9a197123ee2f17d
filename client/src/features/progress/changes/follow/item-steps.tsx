import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { App, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANGE_NAME_LIMIT, CHANGE_TEXT_LIMIT } from '#shared/progress/changes/change-limits.js';
import type { FollowedItemTransition } from '#shared/progress/changes/followed-item.workflow.js';
import type { FollowedItemFieldsFragment } from '../../../../generated/graphql.js';
import { useErrorSentence } from '../../../../lib/errors.js';
import { useLabels } from '../../../../lib/labels/labels.js';
import { useMayDo } from '../../../../lib/viewer/viewer-context.js';
import { ActionButton } from '../../../../ui/action-button.js';
import { CivilDatePicker } from '../../../../ui/civil-date-picker.js';
import { EvidenceField } from '../../report-form/evidence-field.js';
import type { EvidenceFile } from '../../report-form/report-draft.js';
import {
  answerDocument,
  commentDocument,
  failRecheckDocument,
  passRecheckDocument,
  returnDocument,
  settleDocument,
  signOffDocument,
} from './follow.documents.js';

type StepDocument = TypedDocumentNode<unknown, { input: Record<string, unknown> }>;

const as = (document: unknown) => document as StepDocument;

const DOCUMENTS: Readonly<Record<FollowedItemTransition, StepDocument>> = {
  'followed-item.comment': as(commentDocument),
  'followed-item.answer': as(answerDocument),
  'followed-item.return': as(returnDocument),
  'followed-item.settle': as(settleDocument),
  'followed-item.sign-off': as(signOffDocument),
  'followed-item.pass-recheck': as(passRecheckDocument),
  'followed-item.fail-recheck': as(failRecheckDocument),
};

const isStep = (key: string): key is FollowedItemTransition => key in DOCUMENTS;

/** One field for words and evidence, and a button for each step that may be taken with them. */
export function ItemSteps({ item }: { item: FollowedItemFieldsFragment }) {
  const { t } = useTranslation('changes');
  const { itemTransitions } = useLabels().changes;
  const { message } = App.useApp();
  const sentence = useErrorSentence();
  const mayUpload = useMayDo('file.upload');
  const [form] = Form.useForm<{ text: string; leaderName?: string; dueOn?: string | null }>();
  const [files, setFiles] = useState<readonly EvidenceFile[]>([]);
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const offered = item.availableActions.flatMap(({ key, ...action }) =>
    isStep(key) ? [{ key, ...action }] : [],
  );
  if (offered.length === 0) return null;

  async function take(step: FollowedItemTransition) {
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    const { id, version } = item;
    const words = { text: values.text.trim(), fileIds: files.map((file) => file.id) };
    if (step === 'followed-item.fail-recheck' && !values.dueOn) {
      form.setFields([{ name: 'dueOn', errors: [t('dialog.needed')] }]);
      return;
    }
    const signature = {
      ...(step === 'followed-item.sign-off' && { leaderName: values.leaderName?.trim() ?? '' }),
      ...(step === 'followed-item.fail-recheck' && { dueOn: values.dueOn }),
    };
    setBusy(true);
    try {
      const input = { id, version, ...words, ...signature };
      await client.mutate({ mutation: DOCUMENTS[step], variables: { input } });
      void message.success(t('items.done', { step: itemTransitions[step] }));
    } catch (error) {
      void message.error(sentence(error), 6);
    } finally {
      setBusy(false);
    }
  }

  const rechecks = offered.some(({ key }) => key === 'followed-item.fail-recheck');
  const signs = offered.some(({ key }) => key === 'followed-item.sign-off');
  return (
    <Form form={form} layout="vertical" className="change-steps">
      <Form.Item
        name="text"
        label={t('items.write')}
        rules={[{ required: true, whitespace: true, message: t('dialog.needed') }]}
      >
        <Input.TextArea rows={3} maxLength={CHANGE_TEXT_LIMIT} showCount />
      </Form.Item>
      {signs && (
        <Form.Item name="leaderName" label={t('items.leaderToSign')} extra={t('items.leaderHint')}>
          <Input maxLength={CHANGE_NAME_LIMIT} />
        </Form.Item>
      )}
      {rechecks && (
        <Form.Item name="dueOn" label={t('items.newDueOn')} extra={t('items.newDueHint')}>
          <CivilDatePicker />
        </Form.Item>
      )}
      {mayUpload && (
        <Form.Item label={t('items.files')}>
          <EvidenceField
            files={files}
            onAdd={(file) => setFiles((known) => [...known, file])}
            onRemove={(gone) => setFiles((known) => known.filter(({ id }) => id !== gone))}
          />
        </Form.Item>
      )}
      <div className="change-actions">
        {offered.map((action) => (
          <ActionButton key={action.key} action={action} loading={busy} onClick={() => void take(action.key)}>
            {itemTransitions[action.key]}
          </ActionButton>
        ))}
      </div>
    </Form>
  );
}
