import { partsOfName } from '#shared/organisation/name-parts.js';

interface KnownUnit {
  readonly name: string;
  readonly category: { readonly id: string };
}

/**
 * The category that a new unit is offered first: that of most registered bodies of its kind (局, 办, 镇), else that of
 * most bodies. Undefined in an empty register.
 */
export function likelyCategory(printedName: string, units: readonly KnownUnit[]): string | undefined {
  const { kind } = partsOfName(printedName);
  const alike = units.filter(({ name }) => partsOfName(name).kind === kind);
  const counts = new Map<string, number>();
  for (const { category } of alike.length > 0 ? alike : units)
    counts.set(category.id, (counts.get(category.id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
