import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/language/language.js';
import { urls } from '../../../lib/urls.js';
import { Icon } from '../../../ui/icon.js';

/** 预读材料: what this page says, with ranking and heatmap, for paper and for Word. */
export function PreReadLinks() {
  const { t } = useTranslation('dashboards');
  const { language } = useLanguage();
  return (
    <span className="pre-read-links">
      <Icon name="file" />
      <a href={urls.preRead('html', language)} target="_blank" rel="noopener">
        {t('overview.preReadPrint')}
      </a>
      <a href={urls.preRead('docx', language)} download>
        {t('overview.preReadWord')}
      </a>
    </span>
  );
}
