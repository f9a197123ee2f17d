import type { Span } from '../span.js';
import { readUnitRoles, type RoleUnit } from './read-unit-roles.js';
import { endsAsUnit, isUnitName } from './unit-names.js';

const SENTENCE = /[^。!?\n|]+/g;
const CLAUSE = /[^,;]+/g;
const MAX_CLAUSES = 12;

interface Clause {
  readonly start: number;
  readonly end: number;
}

const clausesIn = (plain: string, from: number, to: number): Clause[] =>
  [...plain.slice(from, to).matchAll(CLAUSE)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));

/** The units of a stretch that only shares out work: every name is a unit and the last clause ends with its role. */
function rolesOnly(plain: string, start: number, end: number, last: Clause): RoleUnit[] | undefined {
  const text = plain.slice(start, end);
  if (!readUnitRoles(plain.slice(last.start, last.end)).hasRoleWord) return undefined;
  const { units, hasRoleWord } = readUnitRoles(text);
  const areUnits = units.every((unit) => {
    const name = text.slice(unit.start, unit.end);
    return isUnitName(name) && endsAsUnit(name);
  });
  if (!hasRoleWord || units.length === 0 || !areUnits) return undefined;
  return units.map((unit) => ({ ...unit, start: unit.start + start, end: unit.end + start }));
}

/** The longest such stretch that starts with clause `first`. */
function longestFrom(plain: string, clauses: readonly Clause[], first: number): RoleUnit[] {
  let found: RoleUnit[] = [];
  for (let i = first; i < Math.min(clauses.length, first + MAX_CLAUSES); i++) {
    found = rolesOnly(plain, clauses[first]!.start, clauses[i]!.end, clauses[i]!) ?? found;
  }
  return found;
}

/**
 * Units that prose shares work out to: `由甲局牵头,乙局、丙局配合。`, `甲局会同乙局负责`, `甲局、乙局按职责分工负责,建立……`.
 * Only whole clauses that do nothing else count, at a sentence's opening or behind 由.
 * @source 'Layout facts': 牵头 / 配合 / 会同 / 负责落实
 */
export function roleSentences(plain: string, span: Span): RoleUnit[] {
  const text = plain.slice(span.start, span.end);
  return [...text.matchAll(SENTENCE)].flatMap((sentence) => {
    const start = span.start + sentence.index;
    const clauses = clausesIn(plain, start, start + sentence[0].length);
    for (const [i, clause] of clauses.entries()) {
      if (i > 0 && !/^\s*由/.test(plain.slice(clause.start, clause.end))) continue;
      const units = longestFrom(plain, clauses, i);
      if (units.length > 0) return units;
    }
    return [];
  });
}
