import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { Icon } from '../../../ui/icon.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { rubricsDocument } from './rubrics.document.js';
import { RubricsTable } from './rubrics-table.js';
import './rubrics.css';

const YEARS_BACK = 6;
const ANY_YEAR = 0;

export function RubricsScreen() {
  const { t } = useTranslation('rubrics');
  const { today } = useViewer();
  const [search, setSearch] = useState('');
  const [year, setYear] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const wanted = useDeferredValue(search.trim());
  const result = useQuery(rubricsDocument, {
    variables: { input: { search: wanted, year, all } },
    fetchPolicy: 'cache-and-network',
  });
  const add = (
    <Link to={urls.newRubric}>
      <Button type="primary" icon={<Icon name="plus" />} tabIndex={-1}>
        {t('list.add')}
      </Button>
    </Link>
  );
  const next = Number(today.slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS_BACK }, (_, back) => next - back);
  return (
    <>
      <PageHeader title={t('list.title')} description={t('list.description')} actions={add} />
      <div className="panel">
        <div className="rubric-filters">
          <Input
            allowClear
            aria-label={t('list.search')}
            placeholder={t('list.search')}
            value={search}
            maxLength={100}
            onChange={({ target }) => setSearch(target.value)}
          />
          <Select<number>
            aria-label={t('list.year')}
            value={year ?? ANY_YEAR}
            onChange={(chosen) => setYear(chosen === ANY_YEAR ? null : chosen)}
            options={[
              { value: ANY_YEAR, label: t('list.anyYear') },
              ...years.map((one) => ({ value: one, label: String(one) })),
            ]}
          />
          <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
            {t('list.all')}
          </Checkbox>
        </div>
        <QueryView result={{ ...result, data: result.data ?? result.previousData }}>
          {({ rubrics }) => (
            <RubricsTable rubrics={rubrics} isFiltered={wanted !== '' || year !== null} add={add} />
          )}
        </QueryView>
      </div>
    </>
  );
}
