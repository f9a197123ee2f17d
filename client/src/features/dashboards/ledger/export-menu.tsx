import { savedLedgerQuery, type LedgerQuery } from '#shared/dashboards/ledger-query.js';
import type { LedgerExportFormat } from '#shared/dashboards/exports/ledger-export.js';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../../lib/language/language.js';
import { urls } from '../../../lib/urls.js';
import { followLink } from '../../../ui/follow-link.js';
import { Icon } from '../../../ui/icon.js';
import { useStartExport } from '../exports/use-start-export.js';

/** The whole list as it stands on the screen: as a file that the server makes, or on paper. */
export function ExportMenu({ query }: { query: LedgerQuery }) {
  const { t } = useTranslation('dashboards');
  const { language } = useLanguage();
  const start = useStartExport();
  const wanted = savedLedgerQuery(query);
  const address = (kind: LedgerExportFormat | 'html') =>
    urls.ledgerFile(kind, [wanted, `lang=${language}`].filter(Boolean).join('&'));
  /** The address stays a link: whoever copies it, or opens it elsewhere, has the file itself. */
  const file = (format: LedgerExportFormat, words: string) => ({
    key: format,
    label: (
      <a
        href={address(format)}
        download
        onClick={(click) => {
          if (click.ctrlKey || click.metaKey || click.shiftKey) return;
          click.preventDefault();
          void start(format, wanted);
        }}
      >
        {words}
      </a>
    ),
  });
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      menu={{
        onClick: followLink,
        items: [
          file('xlsx', t('ledger.download')),
          file('csv', t('ledger.downloadCsv')),
          {
            key: 'print',
            label: (
              <a href={address('html')} target="_blank" rel="noopener">
                {t('ledger.print')}
              </a>
            ),
          },
          { type: 'divider' },
          { key: 'exports', label: <Link to={urls.ledgerExports}>{t('exports.title')}</Link> },
        ],
      }}
    >
      <Button icon={<Icon name="intake" />}>{t('ledger.export')}</Button>
    </Dropdown>
  );
}
