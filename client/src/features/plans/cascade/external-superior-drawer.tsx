import { useLazyQuery, useQuery } from '@apollo/client/react';
import { App, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuperiorChoicesQuery, SuperiorPointInput } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import {
  linkExternalSuperiorDocument,
  pointSourcesDocument,
  pointsOfDraftDocument,
} from './cascade.documents.js';
import { pointsOfDraft } from './points-of-draft.js';
import { pointsOfLines } from './points-of-lines.js';

interface ExternalValues {
  title: string;
  docNumber?: string;
  issuer?: string;
  documentDate?: string | null;
  source: 'draft' | 'lines';
  draftId?: string;
  lines?: string;
}

interface ExternalSuperiorDrawerProps {
  planId: string;
  /** What the text of the plan cites: the likeliest document. */
  cited: SuperiorChoicesQuery['superiorChoices']['cited'][number] | undefined;
  onDone: () => void;
  onClose: () => void;
}

/** A superior document outside of Duheng, kept as its points: from an imported document, or typed line by line. */
export function ExternalSuperiorDrawer({ planId, cited, onDone, onClose }: ExternalSuperiorDrawerProps) {
  const { t } = useTranslation('cascade');
  const { message } = App.useApp();
  const [form] = Form.useForm<ExternalValues>();
  const [link, busy] = useChange(linkExternalSuperiorDocument);
  const [ofDraft, setOfDraft] = useState<SuperiorPointInput[]>([]);
  const source = Form.useWatch('source', form) ?? 'draft';
  const lines = Form.useWatch('lines', form) ?? '';
  const points = source === 'draft' ? ofDraft : pointsOfLines(lines);

  async function save({ title, docNumber, issuer, documentDate }: ExternalValues) {
    const document = { title, docNumber, issuer, documentDate: documentDate ?? null };
    const done = await link({ input: { planId, ...document, points } });
    if (!done) return;
    void message.success(t('choose.linked', { count: done.linkExternalSuperior.mappings.length }));
    onDone();
  }

  const required = { required: true, message: t('external.required') };
  return (
    <FormDrawer<ExternalValues>
      open
      title={t('external.title')}
      busy={busy}
      form={form}
      initialValues={{ source: 'draft', title: cited?.title, docNumber: cited?.docNumber ?? undefined }}
      onClose={onClose}
      onFinish={(values) => void save(values)}
    >
      <Form.Item name="source" label={t('external.source')}>
        <Radio.Group
          options={[
            { value: 'draft', label: t('external.fromDraft') },
            { value: 'lines', label: t('external.fromLines') },
          ]}
        />
      </Form.Item>
      {source === 'draft' ? (
        <Form.Item
          name="draftId"
          label={t('external.draft')}
          extra={t('external.draftHint')}
          rules={[required]}
        >
          <DraftSelect
            onRead={(draft) => {
              const { title, docNumber, issuer, documentDate, tasks } = draft;
              const given = { title, docNumber, issuer, documentDate };
              form.setFieldsValue(Object.fromEntries(Object.entries(given).filter(([, value]) => value)));
              setOfDraft(pointsOfDraft(tasks));
            }}
          />
        </Form.Item>
      ) : (
        <Form.Item
          name="lines"
          label={t('external.lines')}
          extra={t('external.linesHint')}
          rules={[required]}
        >
          <Input.TextArea autoSize={{ minRows: 6, maxRows: 16 }} />
        </Form.Item>
      )}
      <p className="form-hint">{t('external.points', { count: points.length })}</p>
      <Form.Item name="title" label={t('external.documentTitle')} rules={[required]}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="docNumber" label={t('external.docNumber')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="issuer" label={t('external.issuer')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="documentDate" label={t('external.documentDate')}>
        <CivilDatePicker />
      </Form.Item>
    </FormDrawer>
  );
}

interface DraftSelectProps {
  onRead: (draft: ReadDraft) => void;
  /** Given by the form. */
  id?: string;
  value?: string;
  onChange?: (draftId: string) => void;
}

type ReadDraft = NonNullable<ReturnType<typeof useLazyDraft>[1]>;

const useLazyDraft = () => {
  const [load, { data }] = useLazyQuery(pointsOfDraftDocument);
  return [load, data?.breakdownDraft] as const;
};

function DraftSelect({ onRead, id, value, onChange }: DraftSelectProps) {
  const { data, loading } = useQuery(pointSourcesDocument, { fetchPolicy: 'network-only' });
  const [load] = useLazyDraft();
  const rows = data?.breakdownDrafts.rows.filter(({ state }) => state !== 'discarded') ?? [];
  return (
    <Select<string>
      {...(id !== undefined && { id })}
      showSearch={{ optionFilterProp: 'label' }}
      loading={loading}
      value={value ?? null}
      options={rows.map((row) => ({ value: row.id, label: row.title || row.sourceName }))}
      onChange={(draftId) => {
        onChange?.(draftId);
        void load({ variables: { id: draftId } }).then((read) => {
          if (read.data) onRead(read.data.breakdownDraft);
        });
      }}
    />
  );
}
