import {
  GraphQLError,
  isCompositeType,
  getNamedType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { measureSelection } from './measure-selection.js';

/** Per operation. Own pages stay far below; a list counts as often as its page is long. */
const MAX_DEPTH = 9;
const MAX_ALIASES = 15;
/** With every spread of a fragment counted anew. */
const MAX_FIELDS = 2_000;
const MAX_COST = 5_000;
/** Words and signs of a document, counted while it is read. */
export const MAX_TOKENS = 1_000;

const tooComplex = (what: string): GraphQLError =>
  new GraphQLError(what, { extensions: { code: 'TOO_COMPLEX' } });

/** Why the operation is refused before anything of it runs, or undefined. */
export function operationProblem(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): GraphQLError | undefined {
  const { depth, aliases, fields } = measureSelection(document, operation.selectionSet);
  if (fields > MAX_FIELDS) return tooComplex(`${fields} fields exceed ${MAX_FIELDS}`);
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
