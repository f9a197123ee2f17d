import { useLazyQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { planSourceDocument } from './plan.documents.js';

/** The document that the plan was made from, as the reviewer saw it. */
export function PlanSource({ planId }: { planId: string }) {
  const { t } = useTranslation('plans');
  const [open, setOpen] = useState(false);
  const [load, source] = useLazyQuery(planSourceDocument);

  function toggle() {
    if (!open) void load({ variables: { id: planId } });
    setOpen(!open);
  }

  return (
    <Panel
      title={t('plan.source')}
      extra={
        <Button size="small" aria-expanded={open} onClick={toggle}>
          {open ? t('plan.hideSource') : t('plan.showSource')}
        </Button>
      }
      hollow={!open}
    >
      {open && (
        <QueryView result={source}>
          {({ plan }) => <div className="plan-source-text">{plan.sourceText}</div>}
        </QueryView>
      )}
    </Panel>
  );
}
