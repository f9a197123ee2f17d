import { Input, Select } from 'antd';
import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { TASK_ROLES } from '#shared/plans/task-role.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useRegister } from './register-context.js';
import { readChoice, useRegisterOptions } from './register-options.js';
import { ResolveName } from './resolve-name.js';
import type { DraftUnit } from './review-edit.js';
import type { ReviewAction } from './review-reducer.js';
import { RemoveRow, Rows, withoutRow, withRow } from './rows.js';
import { Spotlit } from './spotlit.js';

interface UnitRowsProps {
  units: readonly DraftUnit[];
  dispatch: Dispatch<ReviewAction>;
  onChange: (units: DraftUnit[]) => void;
}

export function UnitRows({ units, dispatch, onChange }: UnitRowsProps) {
  const { t } = useTranslation('intake');
  const { taskRoles } = useLabels().plans;
  const { unitSources } = useLabels().intake;
  const roles = TASK_ROLES.map((value) => ({ value, label: taskRoles[value] }));

  const leaveOpen = (printedName: string) =>
    dispatch({ kind: 'resolve', resolutions: new Map([[printedName, { unitId: null, groupId: null }]]) });

  return (
    <Rows title={t('tasks.units')}>
      {units.map((unit, index) => (
        <Spotlit key={index} span={unit.span} className="task-row unit-row">
          <Select
            size="small"
            value={unit.role}
            options={roles}
            aria-label={`${t('tasks.role')} ${unit.printedName}`}
            onChange={(role) => onChange(withRow(units, index, { role }))}
          />
          <Input
            size="small"
            value={unit.printedName}
            status={unit.printedName.trim() ? '' : 'error'}
            title={unitSources[unit.source]}
            aria-label={t('tasks.printedName')}
            onChange={(event) =>
              onChange(
                withRow(units, index, { printedName: event.target.value, unitId: null, groupId: null }),
              )
            }
          />
          <ResolveName
            printedName={unit.printedName}
            unitId={unit.unitId}
            groupId={unit.groupId}
            onLeaveOpen={() => leaveOpen(unit.printedName)}
          />
          <RemoveRow
            label={t('tasks.removeUnit', { name: unit.printedName })}
            onRemove={() => onChange(withoutRow(units, index))}
          />
        </Spotlit>
      ))}
      <AddUnit onAdd={(unit) => onChange([...units, unit])} />
    </Rows>
  );
}

/** A unit that the document does not name: chosen from the register, printed by its register name. */
function AddUnit({ onAdd }: { onAdd: (unit: DraftUnit) => void }) {
  const { t } = useTranslation('intake');
  const { register } = useRegister();
  const options = useRegisterOptions();

  function add(value: string) {
    const choice = readChoice(value);
    if (!choice) return;
    const { unitId, groupId } = { unitId: null, groupId: null, ...choice };
    const known = [...register.units, ...register.unitGroups].find(({ id }) => id === (unitId ?? groupId));
    if (known)
      onAdd({ role: 'responsible', printedName: known.name, source: 'body', span: null, unitId, groupId });
  }

  return (
    <Select<string>
      size="small"
      className="add-unit"
      value={null}
      placeholder={t('tasks.addUnit')}
      aria-label={t('tasks.addUnit')}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={280}
      options={options}
      onChange={add}
    />
  );
}
