import { App, Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeasureFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { ConfirmWithReason } from '../../../ui/confirm-with-reason.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { MeasureEffect } from './measure-effect.js';
import { liftMeasureDocument } from './measures.document.js';

interface MeasuresTableProps {
  rows: readonly MeasureFieldsFragment[];
  total: number;
  page: number;
  pageSize: number;
  mayLift: boolean;
  onPage: (page: number) => void;
}

export function MeasuresTable({ rows, total, page, pageSize, mayLift, onPage }: MeasuresTableProps) {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const { message } = App.useApp();
  const [lifting, setLifting] = useState<MeasureFieldsFragment>();
  const [lift, busy] = useChange(liftMeasureDocument);

  const confirm = async (reason: string) => {
    if (!lifting) return;
    const { id, version } = lifting;
    if (!(await lift({ input: { id, version, reason } }))) return;
    void message.success(t('measures.lifted'));
    setLifting(undefined);
  };

  const columns: TableColumnsType<MeasureFieldsFragment> = [
    { title: t('measures.unit'), dataIndex: 'unitName' },
    {
      title: t('measures.kind'),
      render: (_, { kind }) => (
        <StatusTag tone={kind === 'commendation' || kind === 'extra_points' ? 'good' : 'bad'}>
          {assessment.measureKinds[kind]}
        </StatusTag>
      ),
    },
    {
      title: t('measures.basis'),
      render: (_, { basis, unitId, roundId, roundName, findingId, findingTitle, reason, file }) => (
        <>
          {roundId && roundName && <Link to={urls.scorecard(roundId, unitId)}>{roundName}</Link>}
          {findingId && <Link to={urls.followedItem(findingId)}>{findingTitle}</Link>}
          {basis === 'other' && assessment.measureBases.other}
          <div>{reason}</div>
          {file && <a href={urls.file(file.id)}>{file.name}</a>}
        </>
      ),
    },
    { title: t('measures.effect'), render: (_, measure) => <MeasureEffect measure={measure} /> },
    {
      title: t('measures.decidedOn'),
      render: (_, { decidedOn, decidedByName }) => `${decidedOn} ${decidedByName ?? ''}`,
    },
    ...(mayLift
      ? [
          {
            title: t('measures.action'),
            render: (_: unknown, measure: MeasureFieldsFragment) =>
              !measure.liftedOn && (
                <Button size="small" type="link" onClick={() => setLifting(measure)}>
                  {t('measures.lift')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable<MeasureFieldsFragment>
        label={t('measures.title')}
        rowKey="id"
        rows={rows}
        columns={columns}
        pages={{ page, pageSize, total, onPage }}
        empty={<EmptyState icon="check" title={t('measures.empty')} hint={t('measures.emptyHint')} />}
      />
      <ConfirmWithReason
        open={lifting !== undefined}
        title={t('measures.liftTitle')}
        confirmLabel={t('measures.lift')}
        busy={busy}
        onConfirm={(reason) => void confirm(reason)}
        onCancel={() => setLifting(undefined)}
      />
    </>
  );
}
