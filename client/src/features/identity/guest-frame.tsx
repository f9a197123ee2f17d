import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { LanguageSwitch } from '../../ui/language-switch.js';
import { PageTitle } from '../../ui/page-title.js';
import { ProductMark } from '../../ui/product-mark.js';
import './guest-frame.css';

/** The page before the log-in: what Duheng is on the left, what to fill in on the right. */
export function GuestFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation(['identity', 'app', 'ui']);
  return (
    <div className="guest">
      <PageTitle title={title} />
      <header>
        <p className="guest-banner">{t('app:banner')}</p>
        <div className="guest-language">
          <LanguageSwitch />
        </div>
      </header>
      <div className="guest-columns">
        <aside className="guest-words">
          <div className="guest-brand">
            <ProductMark size={44} />
            <span>{t('ui:product')}</span>
          </div>
          <p className="guest-subtitle">{t('app:purpose')}</p>
          <p className="guest-purpose">{t('logIn.purpose')}</p>
          <ul>
            <li>
              <Icon name="intake" size={20} />
              {t('logIn.points.breakdown')}
            </li>
            <li>
              <Icon name="work" size={20} />
              {t('logIn.points.progress')}
            </li>
            <li>
              <Icon name="ranking" size={20} />
              {t('logIn.points.assessment')}
            </li>
          </ul>
        </aside>
        <main className="guest-form">
          <h1>{title}</h1>
          {children}
        </main>
      </div>
    </div>
  );
}
