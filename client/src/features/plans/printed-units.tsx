import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRole } from '../../generated/graphql.js';

export interface PrintedUnit {
  readonly id: string;
  readonly role: TaskRole;
  readonly printedName: string;
  readonly unitId?: string | null;
  readonly groupId?: string | null;
}

/** Names as the document prints them; those that the register does not know are marked. */
export function PrintedUnits<Unit extends PrintedUnit>({
  units,
  role,
  note,
}: {
  units: readonly Unit[];
  role: TaskRole;
  /** What stands behind a unit. */
  note?: (unit: Unit) => ReactNode;
}) {
  const { t } = useTranslation('plans');
  const shown = units.filter((unit) => unit.role === role);
  if (shown.length === 0) return <span className="quiet">—</span>;
  return (
    <>
      {shown.map((unit, index) => (
        <span key={unit.id}>
          {index > 0 && '、'}
          {unit.unitId || unit.groupId ? (
            unit.printedName
          ) : (
            <span className="unknown-unit" title={t('task.open')}>
              {unit.printedName}
              <sup aria-label={t('task.open')}>?</sup>
            </span>
          )}
          {note?.(unit)}
        </span>
      ))}
    </>
  );
}
