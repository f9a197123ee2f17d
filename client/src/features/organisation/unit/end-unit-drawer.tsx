import { useLazyQuery } from '@apollo/client/react';
import { App, Button, Drawer, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndUnitInput, UnitEnd } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { QueryView } from '../../../ui/query-view.js';
import { EndUnitPreview } from './end-unit-preview.js';
import type { UnitOnPage } from './unit-on-page.js';
import { endUnitDocument, unitEndPreviewDocument } from './unit.documents.js';

interface Values {
  kind: UnitEnd;
  effectiveOn: string;
  successorIds?: string[];
  basis?: string;
}

interface EndUnitDrawerProps {
  unit: UnitOnPage;
  units: readonly UnitOnPage[];
  onClose: () => void;
}

const KINDS = ['merged', 'split', 'abolished'] as const;

/** 并入、分设、撤销: first what it would do, then the deed. */
export function EndUnitDrawer({ unit, units, onClose }: EndUnitDrawerProps) {
  const { t } = useTranslation(['unit', 'ui']);
  const { changes } = useLabels().organisation;
  const { message } = App.useApp();
  const { today } = useViewer();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form) ?? 'merged';
  const [asked, setAsked] = useState<EndUnitInput>();
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [load, preview] = useLazyQuery(unitEndPreviewDocument, { fetchPolicy: 'network-only' });
  const [end, busy] = useChange(endUnitDocument, { refetch: ['UnitPage'] });

  function ask({ successorIds = [], effectiveOn, basis = '', kind: how }: Values) {
    const of = { id: unit.id, version: unit.version, kind: how, effectiveOn, basis: basis.trim() };
    const input = { ...of, successorIds: how === 'abolished' ? [] : successorIds };
    setChoices({});
    setAsked(input);
    void load({ variables: { input } });
  }
  async function carryOut(input: EndUnitInput) {
    const chosen = Object.entries(choices).map(([assignmentId, unitId]) => ({ assignmentId, unitId }));
    if (!(await end({ input: { ...input, choices: chosen } }))) return;
    void message.success(t('ended'));
    onClose();
  }

  return (
    <Drawer
      open
      size={860}
      title={t('endTitle', { name: unit.name })}
      onClose={onClose}
      mask={{ closable: false }}
    >
      <p className="form-hint">{t('endHint')}</p>
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={{ kind: 'merged', effectiveOn: today }}
        onFinish={ask}
        onValuesChange={() => setAsked(undefined)}
      >
        <Form.Item name="kind" label={t('kind')}>
          <Radio.Group options={KINDS.map((one) => ({ value: one, label: changes[one] }))} />
        </Form.Item>
        {kind !== 'abolished' && (
          <Form.Item
            name="successorIds"
            label={t('successors')}
            rules={[{ required: true, message: t('needed') }]}
          >
            <Select
              mode="multiple"
              maxCount={kind === 'merged' ? 1 : 20}
              showSearch={{ optionFilterProp: 'label' }}
              options={units
                .filter(({ id, endedOn }) => id !== unit.id && !endedOn)
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        )}
        <Form.Item
          name="effectiveOn"
          label={t('effectiveOn')}
          rules={[{ required: true, message: t('needed') }]}
        >
          <CivilDatePicker />
        </Form.Item>
        <Form.Item name="basis" label={t('basisLabel')}>
          <Input maxLength={200} />
        </Form.Item>
        <Button htmlType="submit">{t('preview')}</Button>
      </Form>
      {asked && (
        <QueryView result={preview}>
          {({ unitEndPreview }) => (
            <EndUnitPreview
              preview={unitEndPreview}
              successors={units.filter(({ id }) => asked.successorIds.includes(id))}
              choices={choices}
              busy={busy}
              onChoose={(assignmentId, unitId) => setChoices({ ...choices, [assignmentId]: unitId })}
              onCarryOut={() => void carryOut(asked)}
            />
          )}
        </QueryView>
      )}
    </Drawer>
  );
}
