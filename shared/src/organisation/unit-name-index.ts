/** What a printed name stands for: a unit or a collective of the register. */
export type NameTarget =
  { readonly unitId: string; readonly groupId: null } | { readonly unitId: null; readonly groupId: string };

/** Strongest first: what a body is called, is called in print and for short, and what it was called before a reform. */
const NAME_KINDS = ['official', 'alias', 'short', 'former'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface RegisteredName {
  readonly name: string;
  readonly kind: NameKind;
  readonly target: NameTarget;
}

/** The unit or collective of that name; null where the register knows none, or more than one. */
export type FindByName = (printedName: string) => NameTarget | null;

/** Names are the same when they differ only in width, compatibility forms or blanks. */
export const normaliseName = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '');

const sameTarget = (a: NameTarget, b: NameTarget): boolean =>
  a.unitId === b.unitId && a.groupId === b.groupId;

/** @source R09: one unit, many printed names */
export function indexNames(names: readonly RegisteredName[]): FindByName {
  const byKind = new Map(NAME_KINDS.map((kind) => [kind, new Map<string, NameTarget | null>()]));
  for (const { name, kind, target } of names) {
    const known = byKind.get(kind)!;
    const key = normaliseName(name);
    const other = known.get(key);
    known.set(key, other === undefined || (other && sameTarget(other, target)) ? target : null);
  }
  return (printedName) => {
    const key = normaliseName(printedName);
    const kind = NAME_KINDS.find((one) => byKind.get(one)!.has(key));
    return kind ? (byKind.get(kind)!.get(key) ?? null) : null;
  };
}
