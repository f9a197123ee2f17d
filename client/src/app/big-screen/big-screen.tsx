import { ConfigProvider } from 'antd';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { urls } from '../../lib/urls.js';
import { mayDo, useViewer } from '../../lib/viewer/viewer-context.js';
import { ProductMark } from '../../ui/product-mark.js';
import { largeTheme } from '../theme/tokens.js';
import './big-screen.css';
import { withoutScreen } from './big-screen-address.js';
import { useRotation } from './use-rotation.js';

/** 大屏: a page without menus, in large letters, that moves on by itself; a line above says whose it is and how to leave. */
export function BigScreen({ seconds, children }: { seconds: number; children: ReactNode }) {
  const { t } = useTranslation('app');
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const main = useRef<HTMLElement>(null);
  const pages = [
    ...(mayDo(viewer, 'assignment.read') ? [urls.overview, urls.heatmap] : []),
    ...(mayDo(viewer, 'result.read-ranking') ? [urls.ranking] : []),
  ];
  const { stopped, stop } = useRotation(main, seconds, pages);
  return (
    <div className="big-screen">
      <header className="big-screen-line">
        <ProductMark size={28} />
        <strong>{viewer.jurisdictionName}</strong>
        <span className="big-screen-space" />
        <span>{t('bigScreen.asOf', { date: viewer.today })}</span>
        <button type="button" onClick={() => stop(!stopped)} aria-pressed={stopped}>
          {t(stopped ? 'bigScreen.goOn' : 'bigScreen.stop')}
        </button>
        <button type="button" onClick={() => void navigate(withoutScreen(pathname + search))}>
          {t('bigScreen.leave')}
        </button>
      </header>
      <main id="main" ref={main} className="big-screen-main">
        <ConfigProvider theme={largeTheme}>{children}</ConfigProvider>
      </main>
    </div>
  );
}
