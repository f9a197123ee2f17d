import { useQuery } from '@apollo/client/react';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../../generated/index.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { PlansTable } from './plans-table.js';
import { WithdrawnPlans } from './withdrawn-plans.js';

const plansDocument = graphql(`
  query Plans {
    plans {
      id
      title
      docNumber
      documentDate
      year
      state
      issuedOn
      taskCount
      assignmentCount
      signedCount
    }
  }
`);

/** The year stands in the address, so that Back and a shared link show the same list. */
export function PlansScreen() {
  const { t } = useTranslation('plans');
  const mayImport = useMayDo('plan.import');
  const [search, setSearch] = useSearchParams();
  const plans = useQuery(plansDocument);
  const year = Number(search.get('year')) || undefined;
  const years = [...new Set(plans.data?.plans.map((plan) => plan.year))].sort((a, b) => b - a);

  return (
    <div className="stack">
      <PageHeader
        title={t('list.title')}
        description={t('list.description')}
        actions={mayImport && <ImportLink />}
      />
      <QueryView result={plans}>
        {(data) => (
          <Panel
            flush
            extra={
              <Select<number>
                allowClear
                className="category-filter"
                aria-label={t('list.year')}
                placeholder={t('list.allYears')}
                value={year ?? null}
                options={years.map((value) => ({ value, label: t('list.yearLabel', { year: value }) }))}
                onChange={(value: number | undefined) => setSearch(value ? { year: String(value) } : {})}
              />
            }
          >
            <PlansTable
              plans={data.plans.filter((plan) => year === undefined || plan.year === year)}
              empty={
                mayImport ? (
                  <EmptyState
                    icon="plans"
                    title={t('list.empty')}
                    hint={t('list.emptyHint')}
                    action={<ImportLink />}
                  />
                ) : (
                  <EmptyState icon="plans" title={t('list.emptyUnit')} />
                )
              }
            />
          </Panel>
        )}
      </QueryView>
      {mayImport && <WithdrawnPlans />}
    </div>
  );
}

function ImportLink() {
  const { t } = useTranslation('plans');
  return (
    <Link to={urls.intake}>
      <Button type="primary" tabIndex={-1}>
        {t('list.import')}
      </Button>
    </Link>
  );
}
