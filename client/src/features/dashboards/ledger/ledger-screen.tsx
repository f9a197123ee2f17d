import { useQuery } from '@apollo/client/react';
import { LEDGER_EDITS } from '#shared/dashboards/ledger-edit.js';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { useProgressChanges } from '../live/use-progress-changes.js';
import { AsOfPicker } from './as-of-picker.js';
import { BulkDialog } from './bulk/bulk-dialog.js';
import { bulkStepsOf } from './bulk/bulk-steps-of.js';
import { useSelection } from './bulk/use-selection.js';
import { ColumnChooser } from './column-chooser.js';
import { ExportMenu } from './export-menu.js';
import { GroupChooser } from './group-chooser.js';
import { LedgerCounts } from './ledger-counts.js';
import { ledgerFilterInput } from './ledger-filter-input.js';
import { LedgerFilters } from './ledger-filters.js';
import { LedgerTable } from './ledger-table.js';
import { useCellEditing } from './edit/use-cell-editing.js';
import { ledgerFrameDocument } from './ledger.document.js';
import { NarrowedBy } from './narrowed-by.js';
import { PastBanner } from './past-banner.js';
import { useLedgerRows } from './use-ledger-rows.js';
import { useLedgerUrl, type LedgerUrl } from './use-ledger-url.js';
import { useViews } from './views/use-views.js';
import { ViewsMenu } from './views/views-menu.js';
import './ledger.css';

/** 台账: what every unit has to do and how far it is, as officers know it from their workbooks. */
export function LedgerScreen() {
  const { t } = useTranslation('dashboards');
  const url = useLedgerUrl();
  const { filter, group, asOf, columns } = url.query;
  const { views, settled } = useViews(url);
  const frame = useQuery(ledgerFrameDocument, {
    skip: !settled,
    variables: {
      filter: ledgerFilterInput(filter),
      anyStatus: ledgerFilterInput({ ...filter, statuses: [] }),
      anyLight: ledgerFilterInput({ ...filter, lights: [] }),
      group,
      asOf,
    },
    fetchPolicy: 'cache-and-network',
  });
  const { permittedActions } = useViewer();
  // The past cannot be changed, and nobody is reminded of it.
  const mayEdit = asOf === null && Object.values(LEDGER_EDITS).some((one) => permittedActions.includes(one));
  const { blocks, reload } = useLedgerRows(url.query, mayEdit);
  const editing = useCellEditing(blocks);
  const again = () => {
    void frame.refetch();
    reload();
  };
  useProgressChanges(again);
  const selection = useSelection();
  const [stepping, setStepping] = useState(false);
  const mayStep = asOf === null && bulkStepsOf(permittedActions).length > 0;
  return (
    <>
      <PageHeader
        title={t('ledger.title')}
        description={t('ledger.description')}
        actions={
          <>
            <ViewsMenu views={views} url={url} />
            <AsOfPicker url={url} />
            <GroupChooser url={url} />
            <ColumnChooser
              columns={columns}
              onChange={(next) => url.change({ columns: next, line: url.place() })}
            />
            <ExportMenu query={url.query} />
          </>
        }
      />
      <div className="panel ledger">
        <LedgerFilters url={url} />
        <PastBanner url={url} />
        <QueryView result={{ ...frame, data: frame.data ?? frame.previousData }}>
          {({ ledger: { total, groups }, byStatus, byLight }) => (
            <>
              <LedgerCounts
                statusCounts={byStatus.statusCounts}
                lightCounts={byLight.lightCounts}
                url={url}
              />
              <NarrowedBy url={url} />
              {blocks.error !== undefined && (
                <ErrorState error={blocks.error} onRetry={() => blocks.retry()} />
              )}
              {total === 0 ? (
                <NoRows url={url} />
              ) : (
                <>
                  <LedgerTable
                    total={total}
                    groups={groups}
                    blocks={blocks}
                    url={url}
                    stale={frame.data === undefined}
                    selection={mayStep ? selection : null}
                    editing={editing}
                  />
                  <p className="ledger-print-note">{t('ledger.printNote')}</p>
                  <p className="ledger-total">
                    {t('ledger.total', { count: total })}
                    {mayStep && (
                      <Button size="small" onClick={() => setStepping(true)}>
                        {t('bulk.open', { count: selection.ids.size })}
                      </Button>
                    )}
                  </p>
                  <BulkDialog
                    open={stepping}
                    selected={selection.ids.size > 0 ? { assignmentIds: [...selection.ids] } : null}
                    all={{ matching: ledgerFilterInput(filter) }}
                    counts={{ selected: selection.ids.size, all: total }}
                    onClose={() => setStepping(false)}
                    onDone={again}
                  />
                </>
              )}
            </>
          )}
        </QueryView>
      </div>
    </>
  );
}

/** Why the list is empty, and what to do about it. */
function NoRows({ url }: { url: LedgerUrl }) {
  const { t } = useTranslation('dashboards');
  if (Object.keys(url.query.filter).length === 0)
    return <EmptyState icon="ledger" title={t('ledger.nothingYet')} hint={t('ledger.nothingYetHint')} />;
  return (
    <EmptyState
      icon="ledger"
      title={t('ledger.empty')}
      hint={t('ledger.emptyHint')}
      action={<Button onClick={() => url.change({ filter: {} })}>{t('ledger.reset')}</Button>}
    />
  );
}
