import { savedLedgerQuery } from '#shared/dashboards/ledger-query.js';
import { Button, Popover, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../../lib/apollo/use-change.js';
import { useViewer } from '../../../../lib/viewer/viewer-context.js';
import { Icon } from '../../../../ui/icon.js';
import type { LedgerUrl } from '../use-ledger-url.js';
import { saveViewDocument } from './saved-views.document.js';
import { ViewNameForm } from './view-name-form.js';
import { ViewSteps } from './view-steps.js';
import { queryOfView, type View } from './view-query.js';

interface ViewsMenuProps {
  views: readonly View[];
  url: LedgerUrl;
}

/** Views to choose from, and what can be done with each; the name of the one that the list began with. */
export function ViewsMenu({ views, url }: ViewsMenuProps) {
  const { t } = useTranslation('dashboards');
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState(false);
  const { permittedActions } = useViewer();
  const [save] = useChange(saveViewDocument, { refetch: ['SavedViews'] });
  const present = views.find(({ id }) => id === url.query.viewId);
  const altered = present && present.query !== savedLedgerQuery(url.query);
  const name = present ? `${present.name}${altered ? t('views.altered') : ''}` : t('views.none');
  const choose = (view: View) => {
    setOpen(false);
    url.change({ ...queryOfView(view), line: 0 });
  };
  return (
    <>
      <Popover
        trigger="click"
        placement="bottomRight"
        open={open}
        onOpenChange={setOpen}
        content={
          <div className="views-menu">
            {views.length === 0 && <p className="views-menu-hint">{t('views.hint')}</p>}
            <ul aria-label={t('views.title')}>
              {views.map((view) => (
                <li key={view.id} className={view.id === present?.id ? 'view-on' : undefined}>
                  <button
                    type="button"
                    className="view-name"
                    aria-current={view.id === present?.id}
                    onClick={() => choose(view)}
                  >
                    {view.name}
                    {view.isDefault && <Tag>{t('views.default')}</Tag>}
                    {view.shared && <Tag>{view.own ? t('views.shared') : view.ownerName}</Tag>}
                  </button>
                  <ViewSteps view={view} url={url} />
                </li>
              ))}
            </ul>
            <Button type="link" onClick={() => setSaving(true)}>
              {t('views.save')}
            </Button>
          </div>
        }
      >
        <Button icon={<Icon name="file" />} aria-label={t('views.present', { name })}>
          {name}
        </Button>
      </Popover>
      <ViewNameForm
        open={saving}
        title={t('views.save')}
        askShared={permittedActions.includes('saved-view.share')}
        onClose={() => setSaving(false)}
        onNamed={async (named) => {
          const saved = await save({ input: { ...named, query: savedLedgerQuery(url.query) } });
          if (saved) choose(saved.saveView);
          return saved !== undefined;
        }}
      />
    </>
  );
}
