import { App, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { parseQuarterKey, previousQuarter, quarterKey, quarterOf } from '#shared/kernel/quarter.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { judgeStandingDutyDocument } from './deadlines.documents.js';
import type { DutyOnPage, JudgedShare } from './duty-on-page.js';

interface JudgeDrawerProps {
  duty: DutyOnPage;
  share: JudgedShare;
  onClose: () => void;
}

interface JudgeForm {
  quarter: string;
  met: boolean;
  doneCount?: number | null;
  words?: string;
}

/** Met or not in a quarter, in words. A quarter that was judged before is judged anew. */
export function JudgeDrawer({ duty, share, onClose }: JudgeDrawerProps) {
  const { t } = useTranslation('deadlines');
  const { message } = App.useApp();
  const now = quarterOf(asCivilDate(useViewer().today));
  const [form] = Form.useForm<JudgeForm>();
  const [judge, busy] = useChange(judgeStandingDutyDocument, { refetch: ['TaskDuties'] });
  const quarters = [now, previousQuarter(now), previousQuarter(previousQuarter(now))];
  const met = Form.useWatch('met', form) ?? true;

  async function submit({ quarter: key, met: kept, doneCount, words = '' }: JudgeForm) {
    const { year, quarter } = parseQuarterKey(key) ?? now;
    const known = duty.judgements.find(
      (one) => one.assignmentId === share.id && one.year === year && one.quarter === quarter,
    );
    const done = await judge({
      input: {
        assignmentId: share.id,
        dutyKey: duty.key,
        year,
        quarter,
        met: kept,
        doneCount: doneCount ?? null,
        words,
        version: known?.version ?? 0,
      },
    });
    if (!done) return;
    void message.success(t('judged'));
    onClose();
  }

  return (
    <FormDrawer<JudgeForm>
      open
      title={`${t('judgeTitle', { text: duty.text })} ${share.unit.name}`}
      busy={busy}
      form={form}
      initialValues={{ quarter: quarterKey(now), met: true, words: '' }}
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      <Form.Item name="quarter" label={t('quarter')}>
        <Select
          options={quarters.map((one) => ({ value: quarterKey(one), label: t('quarterOf', { ...one }) }))}
        />
      </Form.Item>
      <Form.Item name="met" label={t('result')}>
        <Radio.Group
          options={[
            { value: true, label: t('met') },
            { value: false, label: t('notMet') },
          ]}
        />
      </Form.Item>
      {duty.tooFrequent && (
        <Form.Item name="doneCount" label={t('doneCount')}>
          <InputNumber min={0} max={999} precision={0} />
        </Form.Item>
      )}
      <Form.Item
        name="words"
        label={t('words')}
        extra={t('wordsHint')}
        rules={[{ required: !met, whitespace: true, message: t('wordsHint') }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
