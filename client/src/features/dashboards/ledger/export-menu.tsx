import { ledgerQueryString, type LedgerQuery } from '#shared/dashboards/ledger-query.js';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/language/language.js';
import { urls } from '../../../lib/urls.js';
import { Icon } from '../../../ui/icon.js';

/** The whole list as it stands on the screen: as a workbook, as a CSV, or on paper. */
export function ExportMenu({ query }: { query: LedgerQuery }) {
  const { t } = useTranslation('dashboards');
  const { language } = useLanguage();
  const parameters = [ledgerQueryString({ ...query, line: 0, viewId: null }), `lang=${language}`]
    .filter(Boolean)
    .join('&');
  const link = (kind: 'xlsx' | 'csv' | 'html') => urls.ledgerFile(kind, parameters);
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            key: 'xlsx',
            label: (
              <a href={link('xlsx')} download>
                {t('ledger.download')}
              </a>
            ),
          },
          {
            key: 'csv',
            label: (
              <a href={link('csv')} download>
                {t('ledger.downloadCsv')}
              </a>
            ),
          },
          {
            key: 'print',
            label: (
              <a href={link('html')} target="_blank" rel="noopener">
                {t('ledger.print')}
              </a>
            ),
          },
        ],
      }}
    >
      <Button icon={<Icon name="intake" />}>{t('ledger.export')}</Button>
    </Dropdown>
  );
}
