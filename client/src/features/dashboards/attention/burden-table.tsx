import { useQuery } from '@apollo/client/react';
import { Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { parseQuarterKey, previousQuarter, quarterKey, type Quarter } from '#shared/kernel/quarter.js';
import type { UnitBurdensQuery } from '../../../generated/graphql.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { QueryView } from '../../../ui/query-view.js';
import { attentionToday } from './attention-today.js';
import { unitBurdensDocument } from './attention.document.js';

type Burden = UnitBurdensQuery['unitBurdens'][number];

/** So many quarters back are offered. */
const QUARTERS = 8;

const quartersBackFrom = (last: Quarter): Quarter[] =>
  Array.from({ length: QUARTERS - 1 }).reduce<Quarter[]>(
    (known) => [...known, previousQuarter(known[known.length - 1] ?? last)],
    [last],
  );

/** 填报负担: reports and fields that a quarter asked of each unit, and what it asked twice. */
export function BurdenTable() {
  const { t } = useTranslation('dashboards');
  const offered = quartersBackFrom(attentionToday());
  const [chosen, setChosen] = useState(quarterKey(offered[0] ?? attentionToday()));
  const { year, quarter } = parseQuarterKey(chosen) ?? attentionToday();
  const burdens = useQuery(unitBurdensDocument, { variables: { year, quarter } });
  const columns: TableColumnsType<Burden> = [
    { title: t('attention.unit'), dataIndex: 'unitName' },
    { title: t('attention.reports'), dataIndex: 'reports', align: 'right' },
    { title: t('attention.fields'), dataIndex: 'fields', align: 'right' },
    {
      title: t('attention.repeated'),
      key: 'repeated',
      align: 'right',
      render: (_, { repeated }) => repeated.length,
    },
  ];
  return (
    <>
      <p className="attention-kinds">
        <Select
          aria-label={t('attention.quarter')}
          value={chosen}
          onChange={setChosen}
          options={offered.map((one) => ({
            value: quarterKey(one),
            label: t('attention.quarterOf', { ...one }),
          }))}
        />
        <span className="quiet"> {t('attention.burdenHint')}</span>
      </p>
      <QueryView result={burdens} rows={10}>
        {({ unitBurdens }) => (
          <DataTable<Burden>
            label={t('attention.tabs.burden')}
            rowKey="unitId"
            rows={unitBurdens}
            columns={columns}
            expandable={{
              columnTitle: <span className="visually-hidden">{t('attention.repeated')}</span>,
              rowExpandable: ({ repeated }) => repeated.length > 0,
              expandedRowRender: (burden) => <RepeatedFacts burden={burden} />,
            }}
            empty={<EmptyState icon="check" title={t('attention.noBurden')} />}
          />
        )}
      </QueryView>
    </>
  );
}

function RepeatedFacts({ burden: { repeated } }: { burden: Burden }) {
  return (
    <ul className="repeated-facts">
      {repeated.map(({ label, unit, tasks }) => (
        <li key={`${label} ${unit}`}>
          <strong>{label}</strong>
          {tasks.map(({ id, code, title }) => (
            <Link key={id} to={urls.task(id)}>
              {code} {title}
            </Link>
          ))}
        </li>
      ))}
    </ul>
  );
}
