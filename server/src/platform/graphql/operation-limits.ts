import {
  visit,
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

/** Why the operation is refused before anything of it runs, or undefined. Counted once for a document and its sizes. */
export function operationProblem(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): GraphQLError | undefined {
  const judged = judgementsOf(document);
  const sizes = JSON.stringify([operation.name?.value, judged.names.map((name) => variables[name])]);
  if (judged.bySizes.has(sizes)) return judged.bySizes.get(sizes);
  const problem = countedProblem(schema, document, operation, variables);
  if (sizes.length < LONGEST_KEY && judged.bySizes.size < MOST_KEYS) judged.bySizes.set(sizes, problem);
  return problem;
}

/** What was found out about a document, as long as Apollo keeps it. */
interface Judgements {
  /** Variables that the cost depends on: those of pages, and of what is left out. */
  readonly names: readonly string[];
  readonly bySizes: Map<string, GraphQLError | undefined>;
}

const LONGEST_KEY = 200;
const MOST_KEYS = 100;
const SIZING = new Set(['page', 'first', 'if']);
const judgements = new WeakMap<DocumentNode, Judgements>();

function judgementsOf(document: DocumentNode): Judgements {
  const known = judgements.get(document);
  if (known) return known;
  const names = new Set<string>();
  visit(document, {
    Argument: (argument) => {
      if (!SIZING.has(argument.name.value)) return;
      visit(argument, { Variable: ({ name }) => void names.add(name.value) });
    },
  });
  const made = { names: [...names], bySizes: new Map<string, GraphQLError | undefined>() };
  judgements.set(document, made);
  return made;
}

function countedProblem(
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
