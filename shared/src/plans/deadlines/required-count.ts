import { normaliseName } from '../../organisation/unit-name-index.js';
import type { Duty, ScopedCount } from './duty.js';

/** What a count's scope is compared with. */
export interface CountedUnit {
  readonly name: string;
  readonly categoryName: string;
  /** The collective through which the document reaches it. */
  readonly groupName: string | null;
}

/** 各区市, 各镇办: governments below. */
const LOCAL = /区市|县区|县\(市|各市|各县|各区|镇|乡|街道|苏木/;
const LOCAL_NAME = /(?:[区县市旗]|镇|乡|街道|街道办|街道办事处|苏木)(?:人民政府)?$/;
/** 市政府部门单位, 县直各单位. */
const DEPARTMENT = /部门|机关|局委|委办局|直属|县直|市直|区直/;

/** How often the unit owes the duty: the count that is meant for its kind, else the one for everybody; 1 where none is printed. @source R38 */
export function requiredCount({ counts }: Duty, unit: CountedUnit): number {
  const own =
    counts.find(({ scope }) => scope !== null && names(scope, unit)) ??
    counts.find(({ scope }) => scope !== null && isOfKind(scope, unit)) ??
    counts.find(({ scope }) => scope === null) ??
    (counts.length === 1 ? counts[0] : leastOf(counts));
  return own?.count ?? 1;
}

/** Nobody's kind fits: the smallest is certainly owed. */
const leastOf = (counts: readonly ScopedCount[]): ScopedCount | undefined =>
  [...counts].sort((a, b) => a.count - b.count)[0];

function names(scope: string, { name, groupName, categoryName }: CountedUnit): boolean {
  const text = normaliseName(scope);
  return [name, groupName, categoryName].some(
    (one) => one !== null && one !== '' && text.includes(normaliseName(one)),
  );
}

function isOfKind(scope: string, { name, categoryName, groupName }: CountedUnit): boolean {
  const isLocal =
    LOCAL_NAME.test(name) || LOCAL.test(categoryName) || (groupName !== null && LOCAL.test(groupName));
  if (DEPARTMENT.test(scope)) return !isLocal;
  return LOCAL.test(scope) && isLocal;
}
