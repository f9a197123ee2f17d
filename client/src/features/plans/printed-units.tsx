import { useTranslation } from 'react-i18next';
import type { TaskRole } from '../../generated/graphql.js';

interface PrintedUnit {
  readonly id: string;
  readonly role: TaskRole;
  readonly printedName: string;
  readonly unitId?: string | null;
  readonly groupId?: string | null;
}

/** Names as the document prints them; those that the register does not know are marked. */
export function PrintedUnits({ units, role }: { units: readonly PrintedUnit[]; role: TaskRole }) {
  const { t } = useTranslation('plans');
  const shown = units.filter((unit) => unit.role === role);
  if (shown.length === 0) return <span className="quiet">—</span>;
  return (
    <>
      {shown.map(({ id, printedName, unitId, groupId }, index) => (
        <span key={id}>
          {index > 0 && '、'}
          {unitId || groupId ? (
            printedName
          ) : (
            <span className="unknown-unit" title={t('task.open')}>
              {printedName}
              <sup aria-label={t('task.open')}>?</sup>
            </span>
          )}
        </span>
      ))}
    </>
  );
}
