import { useApolloClient } from '@apollo/client/react';
import { Alert, App, Button, Drawer, Form, Input, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_CALENDAR_TEXT } from '#shared/calendar/calendar.schema.js';
import type { CalendarChangeInput, CalendarTextQuery } from '../../../generated/graphql.js';
import { useErrorSentence } from '../../../lib/errors.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { formWith, post } from '../../../lib/post.js';
import { calendarTextDocument } from './calendar.documents.js';

type Reading = Pick<CalendarTextQuery['calendarText'], 'days' | 'problems'>;

interface ImportDrawerProps {
  year: number;
  onClose: () => void;
  onRead: (change: CalendarChangeInput) => void;
}

/** The notice itself, or rows of it: read first, with every row that was not understood, then looked at, then saved. */
export function ImportDrawer({ year, onClose, onRead }: ImportDrawerProps) {
  const { t } = useTranslation('calendar');
  const { message } = App.useApp();
  const sentence = useErrorSentence();
  const client = useApolloClient();
  const [form] = Form.useForm<{ source: string; text: string }>();
  const [reading, setReading] = useState<Reading | null>(null);
  const [busy, setBusy] = useState(false);

  async function read(work: () => Promise<Reading>) {
    setBusy(true);
    try {
      setReading(await work());
    } catch (error) {
      void message.error(sentence(error), 6);
    }
    setBusy(false);
  }

  const readText = (text: string) =>
    read(async () => {
      const variables = { year, text };
      const { data } = await client.query({
        query: calendarTextDocument,
        variables,
        fetchPolicy: 'no-cache',
      });
      return data?.calendarText ?? { days: [], problems: [] };
    });
  const readFile = (file: File) =>
    read(() => post<Reading>(`/api/calendar/file?year=${year}`, formWith(file)));

  async function preview() {
    const { source } = await form.validateFields(['source']);
    const days = (reading?.days ?? []).map(({ on, kind, note }) => ({ on, kind, note }));
    onRead({ year: { year, source: source.trim(), days } });
  }

  const isReady = reading !== null && reading.days.length > 0 && reading.problems.length === 0;
  return (
    <Drawer
      open
      size={560}
      title={t('importTitle', { year })}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="drawer-footer">
          <Button type="primary" disabled={!isReady} onClick={() => void preview().catch(() => undefined)}>
            {t('preview')}
          </Button>
        </div>
      }
    >
      <Form form={form} layout="vertical" onFinish={({ text }) => void readText(text)}>
        <p className="quiet">{t('importHint')}</p>
        <Form.Item
          name="source"
          label={t('sourceField')}
          extra={t('sourceHint')}
          rules={[{ required: true, whitespace: true, message: t('needed') }]}
        >
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="text" label={t('textField')} initialValue="">
          <Input.TextArea rows={10} maxLength={LONGEST_CALENDAR_TEXT} onChange={() => setReading(null)} />
        </Form.Item>
        <div className="panel-buttons">
          <Button loading={busy} onClick={() => void readText(String(form.getFieldValue('text')))}>
            {t('read')}
          </Button>
          <Upload
            accept=".csv,.xlsx"
            showUploadList={false}
            beforeUpload={(file) => {
              void readFile(file);
              return false;
            }}
          >
            <Button loading={busy} aria-label={t('fileLabel')}>
              {t('file')}
            </Button>
          </Upload>
        </div>
      </Form>
      {reading && <ReadingView reading={reading} />}
    </Drawer>
  );
}

function ReadingView({ reading: { days, problems } }: { reading: Reading }) {
  const { t } = useTranslation('calendar');
  const labels = useLabels();
  const work = days.filter(({ kind }) => kind === 'work').length;
  return (
    <div className="stack" role="status">
      <Alert
        type={days.length > 0 ? 'success' : 'warning'}
        showIcon
        title={t('found', { off: days.length - work, work })}
      />
      {problems.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('problems', { count: problems.length })}
          description={
            <ul className="calendar-problems">
              {problems.map(({ line, text, reason }) => (
                <li key={line}>
                  {t('problemLine', { line, text, reason: refusalSentence(labels, reason) ?? reason })}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </div>
  );
}
