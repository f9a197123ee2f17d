import { isUnitName } from '../../intake/units/unit-names.js';
import { tidy } from './plain-words.js';
import type { ReadText } from './rubric-reading.js';
import type { RubricRow } from './rubric-rows.js';
import { splitUnitNames } from './split-unit-names.js';

/** Rows of one section with the units that each is for, and the levels that are left when units stood among them. */
export interface UnitRow {
  readonly row: RubricRow;
  readonly levels: readonly (ReadText | null)[];
  readonly units: readonly ReadText[];
  /** A unit that stands left of the levels begins here: no level reaches down from the unit before. */
  readonly begins: boolean;
  /** 重点考核部门; empty where there are no groups. */
  readonly group: string;
}

const MOSTLY = 0.6;
const PER_UNIT = /差异|个性|分单位|各单位|各部门|部门履职|单位履职|专项职责/;
/** Words that end like a unit where somebody acts on all of them. */
const EVERYBODY = /^(?:各|全[县市区]|所有|全部)/;

/**
 * Units as rows: the column of levels whose names are mostly units says whom a row is for, and reaches down over
 * rows that lost it; what stands to its left groups them.
 */
export function unitRows(rows: readonly RubricRow[], heading: string): UnitRow[] {
  const isExplicit = rows.some(({ part, units: own }) => part !== null || own !== null);
  const column = isExplicit ? null : unitColumn(rows, PER_UNIT.test(heading) ? 1 : 2);
  let [units, group]: [readonly ReadText[], string] = [[], ''];
  return rows.map((row): UnitRow => {
    const cell = row.units ?? (column === null ? null : row.levels[column]) ?? null;
    const before = column === null ? [] : row.levels.slice(0, column);
    group = before.flatMap((one) => (one ? [tidy(one.text)] : []))[0] ?? group;
    if (cell) units = namesIn(cell, row.part !== null);
    const levels = column === null ? row.levels : row.levels.slice(column + 1);
    return { row, levels, units, group, begins: column !== null && cell !== null };
  });
}

/** `isList`: every comma parts names, whatever they look like. */
const namesIn = ({ text, place }: ReadText, isList: boolean): ReadText[] =>
  ((isList ? text.split('、').map(tidy) : splitUnitNames(text)) ?? [tidy(text)])
    .filter((name) => !EVERYBODY.test(name))
    .map((name) => ({ text: name, place }));

function unitColumn(rows: readonly RubricRow[], fewest: number): number | null {
  const width = Math.max(0, ...rows.map(({ levels }) => levels.length));
  for (let column = width - 1; column >= 0; column -= 1) {
    const texts = rows.flatMap(({ levels }) => levels[column] ?? []).map(({ text }) => tidy(text));
    const units = texts.filter((text) => text.length <= 20 && isUnitName(text) && !EVERYBODY.test(text));
    if (units.length >= fewest && units.length >= texts.length * MOSTLY) return column;
  }
  return null;
}
