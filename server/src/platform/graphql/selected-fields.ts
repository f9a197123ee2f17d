import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * Names of the fields that the operation asks of the value being resolved, or of what lies in its field `inside` (`a`, or
 * `a.b` deeper down): what is not asked need not be looked up.
 */
export function selectedFields(info: GraphQLResolveInfo, inside?: string): ReadonlySet<string> {
  const own = info.fieldNodes.flatMap((node) => fieldsOf(info, node.selectionSet));
  const fields = (inside?.split('.') ?? []).reduce(
    (above, step) =>
      above.filter(({ name }) => name.value === step).flatMap((node) => fieldsOf(info, node.selectionSet)),
    own,
  );
  return new Set(fields.map(({ name }) => name.value));
}

const fieldsOf = (info: GraphQLResolveInfo, selection: SelectionSetNode | undefined): FieldNode[] =>
  (selection?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsOf(info, node.selectionSet);
    return fieldsOf(info, info.fragments[node.name.value]?.selectionSet);
  });
