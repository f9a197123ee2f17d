import { useQuery } from '@apollo/client/react';
import { App, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DRAW_COUNT_LIMIT, DRAW_TITLE_LIMIT } from '#shared/assessment/draw/draw.schema.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { drawRegisterDocument, prepareDrawDocument } from './draws.document.js';

interface DrawValues {
  readonly title: string;
  readonly year: number;
  readonly units: number;
  readonly byCategory: boolean;
  readonly tasksPerUnit: number;
  readonly inspectorsPerUnit: number;
  readonly categoryIds?: string[];
}

/** Whom to draw from and how many: fixed, with the commitment, as soon as it is saved. */
export function PrepareDrawDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('oversight');
  const { today } = useViewer();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<DrawValues>();
  const [prepare, busy] = useChange(prepareDrawDocument, { refetch: ['SpotCheckDraws'] });
  const { data } = useQuery(drawRegisterDocument);

  const finish = async ({ title, year, categoryIds, ...terms }: DrawValues) => {
    const scope = categoryIds?.length ? { categoryIds } : {};
    const answer = await prepare({ input: { title, year, terms, recusals: [], ...scope } });
    if (!answer) return;
    void message.success(t('draws.prepared'));
    void navigate(urls.draw(answer.prepareDraw.id));
  };

  const number = (name: keyof DrawValues, label: string, min: number) => (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('draws.needed') }]}>
      <InputNumber min={min} max={DRAW_COUNT_LIMIT} precision={0} />
    </Form.Item>
  );
  return (
    <FormDrawer<DrawValues>
      open
      title={t('draws.prepare')}
      busy={busy}
      form={form}
      initialValues={{
        year: Number(today.slice(0, 4)),
        units: 5,
        byCategory: false,
        tasksPerUnit: 3,
        inspectorsPerUnit: 2,
      }}
      onClose={onClose}
      onFinish={(values) => void finish(values)}
    >
      <p className="quiet">{t('draws.prepareHint')}</p>
      <Form.Item
        name="title"
        label={t('draws.name')}
        rules={[{ required: true, whitespace: true, message: t('draws.needed') }]}
      >
        <Input maxLength={DRAW_TITLE_LIMIT} />
      </Form.Item>
      <Form.Item name="year" label={t('draws.year')} rules={[{ required: true, message: t('draws.needed') }]}>
        <InputNumber min={2000} max={2100} precision={0} />
      </Form.Item>
      <Form.Item name="categoryIds" label={t('draws.categories')} extra={t('draws.categoriesHint')}>
        <Select
          mode="multiple"
          allowClear
          options={(data?.unitCategories ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      {number('units', t('draws.units'), 1)}
      <Form.Item name="byCategory" valuePropName="checked">
        <Checkbox>{t('draws.byCategory')}</Checkbox>
      </Form.Item>
      {number('tasksPerUnit', t('draws.tasksPerUnit'), 0)}
      {number('inspectorsPerUnit', t('draws.inspectorsPerUnit'), 0)}
    </FormDrawer>
  );
}
