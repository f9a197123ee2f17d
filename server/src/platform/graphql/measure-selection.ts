import { Kind, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';

export interface Measured {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

const NOTHING: Measured = { depth: 0, aliases: 0, fields: 0 };

/**
 * How deep and how wide a selection is with its fragments written out. Each fragment is measured once: forty that
 * spread the next one twice are a few lines to send and a million million fields to walk through.
 */
export function measureSelection(document: DocumentNode, selection: SelectionSetNode): Measured {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const measured = new Map<string, Measured>();

  const ofFragment = (name: string): Measured => {
    const known = measured.get(name);
    if (known) return known;
    // A fragment that spreads itself is refused by validation; here it must only not loop.
    measured.set(name, NOTHING);
    const body = fragments.get(name);
    const result = body ? ofSelection(body) : NOTHING;
    measured.set(name, result);
    return result;
  };
  const ofNode = (node: SelectionNode): Measured => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSelection(node.selectionSet);
    const { depth, aliases, fields } = node.selectionSet ? ofSelection(node.selectionSet) : NOTHING;
    return { depth: depth + 1, aliases: aliases + (node.alias ? 1 : 0), fields: fields + 1 };
  };
  const ofSelection = ({ selections }: SelectionSetNode): Measured =>
    selections.map(ofNode).reduce(
      (sum, part) => ({
        depth: Math.max(sum.depth, part.depth),
        aliases: sum.aliases + part.aliases,
        fields: sum.fields + part.fields,
      }),
      NOTHING,
    );
  return ofSelection(selection);
}
