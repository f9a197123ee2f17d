import type { InstanceStanding } from '#shared/plans/deadlines/instance-standing.js';
import { useLabels } from '../../lib/labels/labels.js';
import './instance-strip.css';

export interface StripInstance {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly dueOn: string;
  readonly dueTime: string | null;
  readonly requiredCount: number;
  readonly doneCount: number;
  readonly completedOn: string | null;
  readonly standing: InstanceStanding;
}

interface InstanceStripProps<Instance extends StripInstance> {
  /** Names the table for screen readers. */
  label: string;
  unitHead: string;
  dueHead: string;
  instances: readonly Instance[];
  /** What stands above the column that the instance belongs to; the same words, the same column. */
  columnOf: (instance: Instance) => string;
}

/** More units than these in one period stand beside each other instead of below. */
const FEW_UNITS = 6;

/** Units by periods: who has done what in time, late, or not yet. Every cell says it in words too. */
export function InstanceStrip<Instance extends StripInstance>({
  label,
  unitHead,
  dueHead,
  instances,
  columnOf,
}: InstanceStripProps<Instance>) {
  const columns = [...new Set(instances.map(columnOf))];
  const units = [...new Map(instances.map(({ unitId, unitName }) => [unitId, unitName]))];
  const at = new Map(instances.map((one) => [`${one.unitId} ${columnOf(one)}`, one]));
  const dueOf = (column: string) => instances.find((one) => columnOf(one) === column);
  if (columns.length === 1 && units.length > FEW_UNITS)
    return (
      <div className="instance-strip">
        <span className="instance-due">
          {columns[0]} {dueHead} {[instances[0]?.dueOn, instances[0]?.dueTime].filter(Boolean).join(' ')}
        </span>
        <ul className="instance-chips" aria-label={label}>
          {instances.map((one) => (
            <InstanceChip key={one.id} instance={one} />
          ))}
        </ul>
      </div>
    );
  return (
    <div className="instance-strip">
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{unitHead}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
                <span className="instance-due">
                  {dueHead} {[dueOf(column)?.dueOn, dueOf(column)?.dueTime].filter(Boolean).join(' ')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(([unitId, unitName]) => (
            <tr key={unitId}>
              <th scope="row">{unitName}</th>
              {columns.map((column) => (
                <InstanceCell key={column} instance={at.get(`${unitId} ${column}`)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function InstanceCell({ instance }: { instance: StripInstance | undefined }) {
  if (!instance) return <td className="instance-none" />;
  const { standing, completedOn, dueOn } = instance;
  return (
    <td className={`instance-cell instance-${standing}`} title={completedOn ?? dueOn}>
      <InstanceWords instance={instance} />
    </td>
  );
}

function InstanceChip({ instance }: { instance: StripInstance }) {
  const { standing, unitName, completedOn, dueOn } = instance;
  return (
    <li className={`instance-cell instance-${standing}`} title={completedOn ?? dueOn}>
      {unitName} <InstanceWords instance={instance} />
    </li>
  );
}

function InstanceWords({ instance: { standing, doneCount, requiredCount } }: { instance: StripInstance }) {
  const { standings } = useLabels().deadlines;
  return (
    <>
      {standings[standing]}
      {requiredCount > 1 && ` ${doneCount}/${requiredCount}`}
    </>
  );
}
