import { useQuery } from '@apollo/client/react';
import { Alert, Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BreakdownFieldsFragment } from '../../../generated/graphql.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';
import { BreakdownEditor } from './breakdown-editor.js';
import './breakdown.css';
import { assignmentBreakdownDocument } from './breakdown.documents.js';
import { StepsTable } from './steps-table.js';

interface BreakdownPanelProps {
  assignmentId: string;
  unitId: string;
  /** Neither withdrawn nor closed. */
  open: boolean;
}

/** 分解到科室、到人，明确时间表、路线图; the unit edits, everybody who sees the share reads. */
export function BreakdownPanel({ assignmentId, unitId, open }: BreakdownPanelProps) {
  const { data } = useQuery(assignmentBreakdownDocument, {
    variables: { id: assignmentId },
    fetchPolicy: 'cache-and-network',
  });
  const viewer = useViewer();
  const mayEdit = useMayDo('assignment.break-down') && viewer.unitId === unitId && open;
  if (!data) return null;
  return <Breakdown share={data.assignment} unitId={unitId} mayEdit={mayEdit} />;
}

interface BreakdownProps {
  share: BreakdownFieldsFragment;
  unitId: string;
  mayEdit: boolean;
}

function Breakdown({ share, unitId, mayEdit }: BreakdownProps) {
  const { t } = useTranslation('breakdown');
  const [editing, setEditing] = useState(false);
  const { breakdown, continues } = share;
  const { divisionName, officerName, leaderName, steps } = breakdown;
  const none = !divisionName && !officerName && !leaderName && steps.length === 0;
  const unset = <span className="quiet">{t('unset')}</span>;
  return (
    <>
      {continues && (
        <Alert
          type="info"
          showIcon
          title={t('continues', { unit: continues.unit.name })}
          action={<Link to={urls.assignment(continues.id)}>{t('continuesLink')}</Link>}
        />
      )}
      <Panel
        title={t('title')}
        extra={mayEdit && <Button onClick={() => setEditing(true)}>{t('edit')}</Button>}
      >
        {none ? (
          <EmptyState icon="units" title={t('none')} hint={t('noneHint')} />
        ) : (
          <>
            <Descriptions
              size="small"
              column={3}
              items={[
                { key: 'division', label: t('division'), children: divisionName ?? unset },
                { key: 'officer', label: t('officer'), children: officerName ?? unset },
                { key: 'leader', label: t('leader'), children: leaderName ?? unset },
              ]}
            />
            {steps.length > 0 && (
              <div className="breakdown-steps">
                <StepsTable steps={steps} dueOn={share.dueOn ?? null} />
              </div>
            )}
            <p className="form-hint">{t('hint')}</p>
          </>
        )}
      </Panel>
      {editing && <BreakdownEditor share={share} unitId={unitId} onClose={() => setEditing(false)} />}
    </>
  );
}
