import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/language/language.js';
import { Icon } from './icon.js';

/** Names the other language in that language, as its readers look for it. */
export function LanguageSwitch() {
  const { t } = useTranslation('ui');
  const { language, choose } = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className="language-switch" lang={other} onClick={() => choose(other)}>
      <Icon name="globe" />
      {t('switchLanguage')}
    </button>
  );
}
