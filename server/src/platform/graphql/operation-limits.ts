import {
  GraphQLError,
  Kind,
  isCompositeType,
  getNamedType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** Per operation. Own pages stay far below; a list counts as often as its page is long. */
export const MAX_DEPTH = 9;
export const MAX_ALIASES = 15;
export const MAX_COST = 5_000;

const tooComplex = (what: string): GraphQLError =>
  new GraphQLError(what, { extensions: { code: 'TOO_COMPLEX' } });

/** Why the operation is refused before anything of it runs, or undefined. */
export function operationProblem(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): GraphQLError | undefined {
  const { depth, aliases } = measure(document, operation.selectionSet);
  if (depth > MAX_DEPTH) return tooComplex(`depth ${depth} exceeds ${MAX_DEPTH}`);
  if (aliases > MAX_ALIASES) return tooComplex(`${aliases} aliases exceed ${MAX_ALIASES}`);
  try {
    const cost = getComplexity({
      schema,
      query: document,
      variables,
      estimators: [costOfField],
      ...(operation.name && { operationName: operation.name.value }),
    });
    return cost > MAX_COST ? tooComplex(`cost ${cost} exceeds ${MAX_COST}`) : undefined;
  } catch (error) {
    // Counting reads the variables before they are checked: one of another type than declared ends here.
    if (error instanceof GraphQLError) return badInput(error.message);
    throw error;
  }
}

const badInput = (what: string): GraphQLError =>
  new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } });

const costOfField: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0;
  const page = args as { page?: { pageSize?: number }; first?: number };
  const rows = Math.max(1, page.page?.pageSize ?? page.first ?? 1);
  return rows * (1 + childComplexity);
};

interface Measured {
  depth: number;
  aliases: number;
}

function measure(
  document: DocumentNode,
  selection: SelectionSetNode,
  seen: readonly string[] = [],
): Measured {
  let depth = 0;
  let aliases = 0;
  for (const node of selection.selections) {
    if (node.kind === Kind.FIELD && node.alias) aliases += 1;
    const inner = innerSelection(document, node, seen);
    if (!inner) {
      depth = Math.max(depth, 1);
      continue;
    }
    const below = measure(document, inner.selection, inner.seen);
    depth = Math.max(depth, below.depth + (node.kind === Kind.FIELD ? 1 : 0));
    aliases += below.aliases;
  }
  return { depth, aliases };
}

function innerSelection(
  document: DocumentNode,
  node: SelectionSetNode['selections'][number],
  seen: readonly string[],
): { selection: SelectionSetNode; seen: readonly string[] } | undefined {
  if (node.kind !== Kind.FRAGMENT_SPREAD) return node.selectionSet && { selection: node.selectionSet, seen };
  // A fragment that spreads itself is refused by validation; here it must only not loop.
  if (seen.includes(node.name.value)) return undefined;
  const fragment = document.definitions.find(
    (d) => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === node.name.value,
  );
  return fragment?.kind === Kind.FRAGMENT_DEFINITION
    ? { selection: fragment.selectionSet, seen: [...seen, node.name.value] }
    : undefined;
}
