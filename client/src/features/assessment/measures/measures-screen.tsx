import { useQuery } from '@apollo/client/react';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEASURE_KINDS, type MeasureKind } from '#shared/assessment/measures/measure.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { DecideMeasureDrawer } from './decide-measure-drawer.js';
import type { MeasureDraft } from './measure-draft.js';
import './measures.css';
import { measuresDocument } from './measures.document.js';
import { MeasuresTable } from './measures-table.js';
import { OutsidePanel } from './outside-panel.js';
import { SuggestionsPanel } from './suggestions-panel.js';

const PAGE_SIZE = 50;

/** 结果运用: what was decided on results, what the rules suggest, and where results were handed over. */
export function MeasuresScreen() {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const { today } = useViewer();
  const mayDecide = useMayDo('measure.decide');
  const mayReadOutside = useMayDo('outside-assessment.read');
  const year = Number(today.slice(0, 4));
  const [kind, setKind] = useState<MeasureKind>();
  const [page, setPage] = useState(1);
  const [draft, setDraft] = useState<MeasureDraft>();
  const result = useQuery(measuresDocument, {
    variables: { filter: kind ? { kinds: [kind] } : {}, page: { page, pageSize: PAGE_SIZE } },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <div className="stack">
      <PageHeader
        title={t('measures.title')}
        description={t('measures.description')}
        actions={
          mayDecide && (
            <Button type="primary" onClick={() => setDraft({ year, reason: '' })}>
              {t('measures.decide')}
            </Button>
          )
        }
      />
      {mayDecide && <SuggestionsPanel year={year} onTake={setDraft} />}
      <div className="measure-filters">
        <Select<MeasureKind>
          aria-label={t('measures.kind')}
          value={kind ?? null}
          allowClear
          placeholder={t('measures.allKinds')}
          popupMatchSelectWidth={false}
          onChange={(chosen) => {
            setKind(chosen ?? undefined);
            setPage(1);
          }}
          options={MEASURE_KINDS.map((value) => ({ value, label: assessment.measureKinds[value] }))}
        />
      </div>
      <QueryView result={result} rows={6}>
        {({ measures: { rows, total } }) => (
          <Panel flush>
            <MeasuresTable
              rows={rows}
              total={total}
              page={page}
              pageSize={PAGE_SIZE}
              mayLift={mayDecide}
              onPage={setPage}
            />
          </Panel>
        )}
      </QueryView>
      {mayReadOutside && <OutsidePanel year={year} />}
      {draft && <DecideMeasureDrawer draft={draft} onClose={() => setDraft(undefined)} />}
    </div>
  );
}
