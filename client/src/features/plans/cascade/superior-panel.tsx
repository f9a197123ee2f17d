import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChange } from '../../../lib/apollo/use-change.js';
import { civilDateLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useLanguage } from '../../../lib/language/language.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { proposeMappingsDocument, unlinkSuperiorDocument } from './cascade.documents.js';
import type { Cascade, Superior } from './cascade-parts.js';

interface SuperiorPanelProps {
  cascade: Cascade;
  superior: Superior;
  onChange: () => void;
}

/** Which document the plan carries on, and what stands above that one. */
export function SuperiorPanel({ cascade, superior, onChange }: SuperiorPanelProps) {
  const { t } = useTranslation('cascade');
  const { language } = useLanguage();
  const labels = useLabels().cascade;
  const { kind, title, docNumber, issuer, documentDate, jurisdictionName, superiorPlanId } = superior;
  const facts = [jurisdictionName, docNumber, issuer, documentDate && civilDateLabel(documentDate, language)];
  const chain = [...cascade.levels]
    .reverse()
    .map((level) => [level.jurisdictionName, level.title].filter(Boolean).join(' '));
  const isOwn = kind === 'own_plan' && superiorPlanId;
  return (
    <Panel title={t('superior.heading')} extra={<SuperiorActions {...{ cascade, superior, onChange }} />}>
      <p className="superior-title">
        <StatusTag tone="info">{labels.superiorKinds[kind]}</StatusTag>{' '}
        <strong>{isOwn ? <Link to={urls.plan(superiorPlanId)}>{title}</Link> : title}</strong>
      </p>
      <p className="quiet">{facts.filter(Boolean).join('　')}</p>
      {chain.length > 1 && <p className="quiet">{t('superior.chain', { chain: chain.join(' → ') })}</p>}
      {cascade.withdrawn && (
        <Alert className="withdrawn" type="warning" showIcon title={t('superior.withdrawn')} />
      )}
    </Panel>
  );
}

function SuperiorActions({ cascade, superior, onChange }: SuperiorPanelProps) {
  const { t } = useTranslation('cascade');
  const { modal, message } = App.useApp();
  const [propose, comparing] = useChange(proposeMappingsDocument);
  const [unlink] = useChange(unlinkSuperiorDocument);
  if (!useMayDo('plan.map-cascade')) return null;

  const compare = async () => {
    if (await propose({ planId: cascade.planId })) void message.success(t('superior.compared'));
  };
  function ask() {
    void modal.confirm({
      title: t('superior.unlinkTitle', { title: superior.title }),
      content: t('superior.unlinkHint'),
      onOk: async () => {
        if (await unlink({ input: { id: superior.id, version: superior.version } }))
          void message.success(t('superior.unlinked'));
      },
    });
  }
  return (
    <>
      <Button size="small" loading={comparing} onClick={() => void compare()}>
        {t('superior.compare')}
      </Button>
      <Button size="small" onClick={onChange}>
        {t('superior.change')}
      </Button>
      <Button size="small" danger onClick={ask}>
        {t('superior.unlink')}
      </Button>
    </>
  );
}
