import type { Cascade, CascadeItem, Mapping } from './cascade-parts.js';

export const POINT_VIEWS = ['all', 'open', 'untaken', 'taken'] as const;
export type PointView = (typeof POINT_VIEWS)[number];

export interface PointRow {
  readonly point: CascadeItem;
  /** What is confirmed first, then suggestions by likeness, what was rejected last. */
  readonly mappings: readonly MappedTask[];
}

export interface MappedTask {
  readonly mapping: Mapping;
  readonly task: CascadeItem;
}

const ORDER: Readonly<Record<Mapping['state'], number>> = { confirmed: 0, suggested: 1, rejected: 2 };

export function pointRows({
  points,
  tasks,
  mappings,
}: Pick<Cascade, 'points' | 'tasks' | 'mappings'>): PointRow[] {
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  return points.map((point) => ({
    point,
    mappings: mappings
      .filter(({ pointId }) => pointId === point.id)
      .flatMap((mapping) => {
        const task = taskById.get(mapping.taskId);
        return task ? [{ mapping, task }] : [];
      })
      .sort(
        (a, b) =>
          ORDER[a.mapping.state] - ORDER[b.mapping.state] ||
          Number(b.mapping.likeness) - Number(a.mapping.likeness),
      ),
  }));
}

const has = (row: PointRow, state: Mapping['state']): boolean =>
  row.mappings.some(({ mapping }) => mapping.state === state);

const SHOWN: Readonly<Record<PointView, (row: PointRow) => boolean>> = {
  all: () => true,
  open: (row) => has(row, 'suggested'),
  untaken: (row) => !has(row, 'confirmed'),
  taken: (row) => has(row, 'confirmed'),
};

export const rowsOf = (rows: readonly PointRow[], view: PointView): PointRow[] => rows.filter(SHOWN[view]);

/** Where the keyboard goes after a decision: to the next row that is still to decide, else the next at all. */
export function nextToDecide(rows: readonly PointRow[], from: string): string | undefined {
  const all = rows.flatMap((row) => row.mappings.map(({ mapping }) => mapping));
  const later = all.slice(all.findIndex(({ id }) => id === from) + 1);
  return (later.find(({ state }) => state === 'suggested') ?? later[0])?.id;
}
