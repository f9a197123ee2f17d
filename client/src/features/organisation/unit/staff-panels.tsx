import { useQuery } from '@apollo/client/react';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { QueryView } from '../../../ui/query-view.js';
import { DivisionsPanel } from './divisions-panel.js';
import { OfficersPanel } from './officers-panel.js';
import { unitStaffDocument } from './unit.documents.js';

/** 科室 and officers of a unit. */
export function StaffPanels({ unitId, ended }: { unitId: string; ended: boolean }) {
  const staff = useQuery(unitStaffDocument, { variables: { unitId }, fetchPolicy: 'cache-and-network' });
  const mayManage = useMayDo('officer.manage') && !ended;
  return (
    <QueryView result={staff}>
      {({ unitStaff }) => (
        <>
          <OfficersPanel staff={unitStaff} mayManage={mayManage} />
          <DivisionsPanel staff={unitStaff} mayManage={mayManage} />
        </>
      )}
    </QueryView>
  );
}
