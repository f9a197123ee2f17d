import { savedLedgerQuery } from '#shared/dashboards/ledger-query.js';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../../lib/apollo/use-change.js';
import { useViewer } from '../../../../lib/viewer/viewer-context.js';
import type { LedgerUrl } from '../use-ledger-url.js';
import { changeViewDocument, chooseDefaultViewDocument, deleteViewDocument } from './saved-views.document.js';
import { ViewNameForm } from './view-name-form.js';
import type { View } from './view-query.js';

const AGAIN = { refetch: ['SavedViews'] } as const;

/** What can be done with a view: another's can only be chosen as one's own beginning. */
export function ViewSteps({ view, url }: { view: View; url: LedgerUrl }) {
  const { t } = useTranslation('dashboards');
  const { permittedActions } = useViewer();
  const [change] = useChange(changeViewDocument, AGAIN);
  const [chooseDefault] = useChange(chooseDefaultViewDocument, AGAIN);
  const remove = useRemoval(view, url);
  const [renaming, setRenaming] = useState(false);
  const { id, version, name } = view;

  const steps: readonly (readonly [key: string, label: string, possible: boolean, act: () => unknown])[] = [
    [
      'default',
      t(view.isDefault ? 'views.noDefault' : 'views.makeDefault'),
      true,
      () => chooseDefault({ viewId: view.isDefault ? null : id }),
    ],
    ['rename', t('views.rename'), view.own, () => setRenaming(true)],
    [
      'overwrite',
      t('views.overwrite'),
      view.own && view.query !== savedLedgerQuery(url.query),
      () => change({ input: { id, version, query: savedLedgerQuery(url.query) } }),
    ],
    [
      'share',
      t(view.shared ? 'views.unshare' : 'views.share'),
      view.own && (view.shared || permittedActions.includes('saved-view.share')),
      () => change({ input: { id, version, shared: !view.shared } }),
    ],
    ['delete', t('views.delete'), view.own, remove],
  ];
  const possible = steps.filter(([, , can]) => can);
  return (
    <>
      <Dropdown
        trigger={['click']}
        autoFocus
        menu={{
          items: possible.map(([key, label]) => ({ key, label, danger: key === 'delete' })),
          onClick: ({ key }) => void possible.find(([one]) => one === key)?.[3](),
        }}
      >
        <Button size="small" type="text" aria-label={t('views.steps', { name })}>
          ⋯
        </Button>
      </Dropdown>
      <ViewNameForm
        open={renaming}
        title={t('views.rename')}
        name={name}
        onClose={() => setRenaming(false)}
        onNamed={async (named) => (await change({ input: { id, version, name: named.name } })) !== undefined}
      />
    </>
  );
}

/** Deletes at once; the frame of the page offers to take it back. */
function useRemoval({ id, version }: View, url: LedgerUrl): () => Promise<void> {
  const [drop] = useChange(deleteViewDocument, { refetch: ['SavedViews', 'UndoOffers'] });
  return async () => {
    if (!(await drop({ input: { id, version } }))) return;
    if (url.query.viewId === id) url.replace({ ...url.query, line: url.place(), viewId: 'none' });
  };
}
