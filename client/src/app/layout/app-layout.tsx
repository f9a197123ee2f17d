import { App, Layout } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useMatches, useSearchParams } from 'react-router';
import type { RouteHandle } from '../../lib/route-handle.js';
import { urls } from '../../lib/urls.js';
import { mayDo, useViewer } from '../../lib/viewer/viewer-context.js';
import { Icon } from '../../ui/icon.js';
import { LanguageSwitch } from '../../ui/language-switch.js';
import { Loading } from '../../ui/loading.js';
import { ProductMark } from '../../ui/product-mark.js';
import { BigScreen } from '../big-screen/big-screen.js';
import { screenSeconds } from '../big-screen/big-screen-address.js';
import { ForbiddenScreen } from '../screens/forbidden-screen.js';
import { AccountMenu } from './account-menu.js';
import { Shortcuts } from '../shortcuts/shortcuts.js';
import './app-layout.css';
import { NoticeBell } from './notice-bell.js';
import { SideMenu } from './side-menu.js';
import { UndoNotices } from './undo-notices.js';
import { useFocusOnNavigation } from './use-focus-on-navigation.js';

const ExportTray = lazy(async () => ({
  default: (await import('../../features/dashboards/exports/export-tray.js')).ExportTray,
}));

const ExportsEntry = lazy(async () => ({
  default: (await import('../../features/dashboards/exports/exports-entry.js')).ExportsEntry,
}));

/** On a phone the menu stays folded until it is asked for. */
const isNarrow = (): boolean => window.matchMedia('(max-width: 768px)').matches;

/** Frame of every page behind the log-in. */
export function AppLayout() {
  const { t } = useTranslation('app');
  const viewer = useViewer();
  const mayExport = mayDo(viewer, 'ledger.export');
  const [collapsed, setCollapsed] = useState(isNarrow);
  const seconds = screenSeconds(useSearchParams()[0]);
  const main = useFocusOnNavigation(useLocation().pathname);
  const allowed = useMatches().every(({ handle }) => {
    const { needs } = (handle ?? {}) as RouteHandle;
    return needs === undefined || mayDo(viewer, needs);
  });

  const page = (
    <App component={false} message={{ top: 72 }}>
      <Suspense fallback={<Loading />}>{allowed ? <Outlet /> : <ForbiddenScreen />}</Suspense>
      {seconds === null && <UndoNotices />}
    </App>
  );
  if (seconds !== null) return <BigScreen seconds={seconds}>{page}</BigScreen>;
  return (
    <Layout className="app-frame">
      <a className="skip-link" href="#main">
        {t('skipToContent')}
      </a>
      <Layout.Sider
        width={212}
        collapsedWidth={isNarrow() ? 0 : 64}
        collapsed={collapsed}
        className="app-sider"
        onClick={() => isNarrow() && setCollapsed(true)}
      >
        <Link to={urls.home} className="app-brand">
          <ProductMark size={28} />
          {!collapsed && <span>{t('product')}</span>}
        </Link>
        <SideMenu />
      </Layout.Sider>
      {!collapsed && <div className="app-scrim" aria-hidden="true" onClick={() => setCollapsed(true)} />}
      <Layout>
        <aside className="app-banner" aria-label={t('bannerLabel')}>
          {t('banner')}
        </aside>
        <Layout.Header className="app-header">
          <button
            type="button"
            className="fold-button"
            aria-label={collapsed ? t('expandMenu') : t('collapseMenu')}
            aria-expanded={!collapsed}
            onClick={() => setCollapsed(!collapsed)}
          >
            <Icon name="fold" size={18} />
          </button>
          <span className="app-jurisdiction">{viewer.jurisdictionName}</span>
          <span className="app-header-space" />
          <Shortcuts />
          {mayExport && (
            <Suspense fallback={null}>
              <ExportsEntry />
            </Suspense>
          )}
          <NoticeBell />
          <LanguageSwitch />
          <AccountMenu />
        </Layout.Header>
        <main id="main" className="app-main" tabIndex={-1} ref={main}>
          {page}
        </main>
      </Layout>
      {mayExport && (
        <Suspense fallback={null}>
          <ExportTray />
        </Suspense>
      )}
    </Layout>
  );
}
