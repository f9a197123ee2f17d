import { App, Button, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { FileOfficerDrawer } from './file-officer-drawer.js';
import type { Officer } from './officer-on-page.js';
import { OfficerDrawer } from './officer-drawer.js';
import { PhoneCell } from './phone-cell.js';
import { endOfficerDocument } from './unit.documents.js';

interface OfficersPanelProps {
  staff: StaffFieldsFragment;
  mayManage: boolean;
}

/** 责任人名册: who answers for the unit's work, filed with the office or not yet. */
export function OfficersPanel({ staff, mayManage }: OfficersPanelProps) {
  const { t } = useTranslation('unit');
  const [editing, setEditing] = useState<Officer | 'new'>();
  const [filing, setFiling] = useState<Officer>();
  const [all, setAll] = useState(false);
  const ended = staff.officers.filter(({ endedOn }) => endedOn);
  const shown = all ? staff.officers : staff.officers.filter(({ endedOn }) => !endedOn);
  const columns = useColumns(staff, mayManage, setEditing, setFiling);
  return (
    <Panel
      flush
      title={t('officers')}
      extra={
        <>
          {ended.length > 0 && (
            <Button type="link" onClick={() => setAll(!all)}>
              {all ? t('hideEnded') : t('showEnded', { count: ended.length })}
            </Button>
          )}
          {mayManage && (
            <Button type="primary" onClick={() => setEditing('new')}>
              {t('addOfficer')}
            </Button>
          )}
        </>
      }
    >
      <p className="form-hint staff-hint">{t('officersHint')}</p>
      <DataTable<Officer>
        label={t('officersTable')}
        rowKey="id"
        rows={shown}
        columns={columns}
        empty={<EmptyState icon="accounts" title={t('noOfficers')} hint={t('noOfficersHint')} />}
      />
      {editing && (
        <OfficerDrawer
          staff={staff}
          officer={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
      {filing && <FileOfficerDrawer officer={filing} onClose={() => setFiling(undefined)} />}
    </Panel>
  );
}

function useColumns(
  staff: StaffFieldsFragment,
  mayManage: boolean,
  onEdit: (officer: Officer) => void,
  onFile: (officer: Officer) => void,
): NonNullable<TableProps<Officer>['columns']> {
  const { t } = useTranslation(['unit', 'ui']);
  const { duties } = useLabels().organisation;
  const mayFile = useMayDo('officer.file');
  const divisions = new Map(staff.divisions.map(({ id, name }) => [id, name]));
  return [
    { title: t('duty'), render: (_, { duty }) => duties[duty] },
    { title: t('person'), dataIndex: 'name' },
    { title: t('post'), render: (_, { post }) => post || '—' },
    {
      title: t('division'),
      render: (_, { divisionId }) => (divisionId && divisions.get(divisionId)) || '—',
    },
    { title: t('phone'), className: 'nowrap', render: (_, officer) => <PhoneCell officer={officer} /> },
    {
      title: t('filing'),
      render: (_, { filedOn, receipt, endedOn }) => (
        <>
          {filedOn ? t('filed', { date: filedOn, receipt }) : <span className="quiet">{t('notFiled')}</span>}
          {endedOn && <StatusTag tone="neutral">{t('stopped', { date: endedOn })}</StatusTag>}
        </>
      ),
    },
    {
      title: t('actions'),
      render: (_, officer) =>
        !officer.endedOn && (
          <span className="row-actions">
            {mayManage && !officer.filedOn && (
              <Button
                type="link"
                size="small"
                aria-label={`${t('editOfficer')} ${officer.name}`}
                onClick={() => onEdit(officer)}
              >
                {t('ui:edit')}
              </Button>
            )}
            {mayFile && !officer.filedOn && (
              <Button
                type="link"
                size="small"
                aria-label={`${t('file')} ${officer.name}`}
                onClick={() => onFile(officer)}
              >
                {t('file')}
              </Button>
            )}
            {mayManage && <StopButton officer={officer} />}
          </span>
        ),
    },
  ];
}

function StopButton({ officer: { id, version, name } }: { officer: Officer }) {
  const { t } = useTranslation('unit');
  const { modal } = App.useApp();
  const [end] = useChange(endOfficerDocument, { refetch: ['UndoOffers'] });
  const ask = () =>
    void modal.confirm({
      title: t('stopTitle', { name }),
      content: t('stopHint'),
      onOk: () => end({ input: { id, version } }),
    });
  return (
    <Button type="link" size="small" aria-label={`${t('stop')} ${name}`} onClick={ask}>
      {t('stop')}
    </Button>
  );
}
