import { useQuery } from '@apollo/client/react';
import { ledgerQueryString } from '#shared/dashboards/ledger-query.js';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/language/language.js';
import { Icon } from '../../../ui/icon.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { useProgressChanges } from '../live/use-progress-changes.js';
import { AsOfPicker } from './as-of-picker.js';
import { ColumnChooser } from './column-chooser.js';
import { LedgerCounts } from './ledger-counts.js';
import { LedgerFilters } from './ledger-filters.js';
import { LedgerTable } from './ledger-table.js';
import { ledgerDocument } from './ledger.document.js';
import { PastBanner } from './past-banner.js';
import { useLedgerUrl } from './use-ledger-url.js';
import { ledgerFilterInput } from './ledger-filter-input.js';
import './ledger.css';

/** 台账: what every unit has to do and how far it is, as officers know it from their workbooks. */
export function LedgerScreen() {
  const { t } = useTranslation('dashboards');
  const url = useLedgerUrl();
  const { filter, sort, page, pageSize, asOf } = url.query;
  const result = useQuery(ledgerDocument, {
    variables: {
      filter: ledgerFilterInput(filter),
      anyStatus: ledgerFilterInput({ ...filter, statuses: [] }),
      anyLight: ledgerFilterInput({ ...filter, lights: [] }),
      sort,
      page: { page, pageSize },
      asOf,
    },
    fetchPolicy: 'cache-and-network',
  });
  useProgressChanges(() => void result.refetch());
  // While another page or filter is on its way, the rows before stay in view.
  const data = result.data ?? result.previousData;
  const { language } = useLanguage();
  const download = [ledgerQueryString(url.query), `lang=${language}`].filter(Boolean).join('&');
  return (
    <>
      <PageHeader
        title={t('ledger.title')}
        description={t('ledger.description')}
        actions={
          <>
            <AsOfPicker url={url} />
            <ColumnChooser
              columns={url.query.columns}
              onChange={(columns) => url.change({ columns, page })}
            />
            <Button href={`/api/ledger.xlsx?${download}`} download icon={<Icon name="intake" />}>
              {t('ledger.download')}
            </Button>
          </>
        }
      />
      <div className="panel ledger">
        <LedgerFilters url={url} />
        <PastBanner url={url} />
        <QueryView result={{ ...result, data }}>
          {({ ledger, byStatus, byLight }) => (
            <>
              <LedgerCounts
                statusCounts={byStatus.statusCounts}
                lightCounts={byLight.lightCounts}
                url={url}
              />
              <LedgerTable ledger={ledger} url={url} loading={result.data === undefined} />
            </>
          )}
        </QueryView>
      </div>
    </>
  );
}
