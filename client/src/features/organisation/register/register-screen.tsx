import { useQuery } from '@apollo/client/react';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { registerDocument } from './register.documents.js';
import { UnitGroupsTab } from './unit-groups-tab.js';
import { UnitTreeTab } from './unit-tree-tab.js';
import { UnitsTab } from './units-tab.js';

export function RegisterScreen() {
  const { t } = useTranslation(['organisation', 'unit']);
  const register = useQuery(registerDocument);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <QueryView result={register} rows={12}>
        {(data) => (
          <Tabs
            items={[
              {
                key: 'units',
                label: `${t('units')} ${data.units.length}`,
                children: <UnitsTab units={data.units} categories={data.unitCategories} />,
              },
              {
                key: 'tree',
                label: t('unit:tree'),
                children: <UnitTreeTab units={data.units} />,
              },
              {
                key: 'groups',
                label: `${t('groups')} ${data.unitGroups.length}`,
                children: (
                  <UnitGroupsTab
                    groups={data.unitGroups}
                    units={data.units}
                    categories={data.unitCategories}
                  />
                ),
              },
            ]}
          />
        )}
      </QueryView>
    </>
  );
}
