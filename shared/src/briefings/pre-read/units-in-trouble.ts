export interface UnitCounts {
  readonly unitName: string;
  readonly total: number;
  readonly completed: number;
  readonly red: number;
  readonly yellow: number;
}

/** Units with anything red or yellow: the most red first, then the most yellow, then as they were given. */
export const unitsInTrouble = <Unit extends UnitCounts>(units: readonly Unit[]): Unit[] =>
  units
    .filter(({ red, yellow }) => red + yellow > 0)
    .map((unit, place) => ({ unit, place }))
    .sort((a, b) => b.unit.red - a.unit.red || b.unit.yellow - a.unit.yellow || a.place - b.place)
    .map(({ unit }) => unit);
