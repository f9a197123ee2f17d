import { App, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WITNESS_LIMIT } from '#shared/assessment/draw/draw.schema.js';
import type { DrawFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { ActionButton } from '../../../ui/action-button.js';
import { performDrawDocument } from './draws.document.js';

/** 现场抽取: asked for once more, since it happens once. */
export function PerformDraw({ draw }: { draw: DrawFieldsFragment }) {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const { modal, message } = App.useApp();
  const [perform, busy] = useChange(performDrawDocument);
  const [witness, setWitness] = useState('');
  const action = draw.availableActions.find(({ key }) => key === 'draw.perform');
  if (!action) return null;

  const ask = () => {
    void modal.confirm({
      title: t('draws.performTitle', { title: draw.title }),
      content: t('draws.performHint'),
      okText: assessment.drawTransitions['draw.perform'],
      onOk: async () => {
        const answer = await perform({ input: { id: draw.id, version: draw.version, witness } });
        if (answer) void message.success(t('draws.done'));
      },
    });
  };
  return (
    <Form layout="vertical" component="div" className="draw-perform">
      <Form.Item label={t('draws.witness')} htmlFor="draw-witness" extra={t('draws.witnessHint')}>
        <Input
          id="draw-witness"
          value={witness}
          maxLength={WITNESS_LIMIT}
          onChange={({ target }) => setWitness(target.value)}
        />
      </Form.Item>
      <ActionButton action={action} type="primary" loading={busy} onClick={ask}>
        {assessment.drawTransitions['draw.perform']}
      </ActionButton>
    </Form>
  );
}
