import { compareCodeUnits } from '../compare-code-units.js';
import { groupBy } from '../group-by.js';
import type { DrawHash } from './draw-hash.js';
import { inOrder, populationHashOf } from './draw-hashes.js';
import type { DrawBasis, DrawInspector, DrawKey, DrawnUnit, DrawUnit } from './draw-record.js';
import { DrawStream } from './draw-stream.js';

/**
 * 双随机: units, their tasks and the inspectors of each, by seed and population alone. `duheng-draw-1`:
 * the key is HMAC-SHA256(seed, "populationHash:witness"); every choice has a stream of its own (`DrawStream`), labelled
 * `units:<category id, or empty>`, `tasks:<unit id>`, `inspectors`. Strata go in order of the category ids, everything
 * else in order of the ids before it is drawn from. @source R74 定期检查与随机抽查相结合
 */
export function performDraw(hash: DrawHash, basis: DrawBasis, { seed, witness }: DrawKey): DrawnUnit[] {
  const { terms } = basis;
  const population = inOrder(basis.population);
  const key = hash.hmac(seed, `${populationHashOf(hash, basis)}:${witness}`);
  const stream = (label: string) => new DrawStream(hash, key, label);
  const sharesOf = groupBy(population.assignments, ({ unitId }) => unitId);
  const units = [...strata(population.units, terms.byCategory)].flatMap(([stratum, members]) =>
    stream(`units:${stratum}`).sample(members, terms.units),
  );
  const line = stream('inspectors').sample(population.inspectors, population.inspectors.length);
  const inspectorsOf = assignInspectors(units, line, terms.inspectorsPerUnit);
  return units.map(({ id }) => ({
    unitId: id,
    assignmentIds: stream(`tasks:${id}`)
      .sample(sharesOf.get(id) ?? [], terms.tasksPerUnit)
      .map((assignment) => assignment.id),
    inspectorIds: inspectorsOf.get(id) ?? [],
  }));
}

const strata = (units: readonly DrawUnit[], byCategory: boolean): [string, readonly DrawUnit[]][] =>
  byCategory
    ? [...groupBy(units, ({ categoryId }) => categoryId)].sort(([a], [b]) => compareCodeUnits(a, b))
    : [['', units]];

/**
 * Unit by unit in the order drawn, from whoever has the fewest units so far and comes first in the drawn line, but
 * never to a unit that the inspector avoids. Fewer than asked for where nobody is left.
 */
function assignInspectors(
  units: readonly DrawUnit[],
  line: readonly DrawInspector[],
  perUnit: number,
): Map<string, string[]> {
  const load = new Map(line.map(({ id }) => [id, 0]));
  const loadOf = ({ id }: DrawInspector) => load.get(id) ?? 0;
  return new Map(
    units.map(({ id: unitId }) => {
      const eligible = line
        .filter(({ avoids }) => !avoids.includes(unitId))
        // Stable: among equals, the place in the line decides.
        .sort((a, b) => loadOf(a) - loadOf(b))
        .slice(0, perUnit);
      for (const inspector of eligible) load.set(inspector.id, loadOf(inspector) + 1);
      return [unitId, eligible.map(({ id }) => id)];
    }),
  );
}
