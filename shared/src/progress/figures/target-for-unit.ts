/** A name that a target may speak of: of a unit, its category or a collective, and whether the unit belongs to it. */
export interface ScopeName {
  readonly name: string;
  readonly own: boolean;
}

/** Likeness from which a printed scope is taken to mean a known name. */
const MEANT_FROM = 0.34;

/**
 * Is a target with this scope (各区市, 市政府部门单位) meant for the unit? The known name most like the scope decides;
 * a scope that is like none leaves the target with everybody, as does none at all. @source R38
 */
export function targetIsFor(scope: string | null, names: readonly ScopeName[]): boolean {
  if (!scope) return true;
  let best = { likeness: 0, own: true };
  for (const { name, own } of names) {
    const likeness = nameLikeness(scope, name);
    if (likeness > best.likeness || (likeness === best.likeness && own)) best = { likeness, own };
  }
  return best.likeness < MEANT_FROM || best.own;
}

/** Dice coefficient of the characters, 0–1: scopes are a few characters long and say 各 or 市 more than names do. */
function nameLikeness(a: string, b: string): number {
  const [left, right] = [new Set(plain(a)), new Set(plain(b))];
  if (left.size + right.size === 0) return 0;
  const common = [...left].filter((character) => right.has(character)).length;
  return (2 * common) / (left.size + right.size);
}

const plain = (text: string): string => text.replace(/[各全有关相关等、（）()]/g, '');
