import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  execute,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type Source,
  type SourceLocation,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { KnownQueries } from './known-queries.js';

/** Compiling takes as long as some executions: what is asked once or twice is not worth it. */
const COMPILED_FROM = 3;

/** Without an operation where the document has none of the name that was sent. */
type Request = Omit<Parameters<GatewayExecutor>[0], 'operation'> & {
  readonly operation?: OperationDefinitionNode | undefined;
};

/** What is known of a document, which Apollo keeps as one object as long as it is asked again. */
interface Known {
  count: number;
  /** Null: it cannot be compiled. */
  readonly byName: Map<string, CompiledQuery | null>;
}

/**
 * Runs queries as functions compiled from their documents, within Apollo's own pipeline: limits, errors, replays and
 * headers are those of any request. Walking through the document anew for every field of every row costs more than
 * the statements that fetch them. Mutations are executed plainly.
 */
export function compiledGateway(schema: GraphQLSchema, known: KnownQueries): GatewayInterface {
  const executor = executorOf(schema, known) as GatewayExecutor;
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

export function executorOf(
  schema: GraphQLSchema,
  queries: KnownQueries,
): (request: Request) => Promise<ExecutionResult> {
  const documents = new WeakMap<DocumentNode, Known>();
  return async (request) => {
    const compiled = request.operation?.operation === OperationTypeNode.QUERY ? find(request) : null;
    if (!compiled) return plainly(schema, request);
    const {
      context,
      request: { variables = {} },
    } = request;
    const { data, errors } = (await compiled.query({}, context, variables)) as ExecutionResult;
    if (!errors) return { data: data ?? null };
    // Variables that do not fit, before anything ran: refused in the words of the other executor.
    if (data === undefined) return plainly(schema, request);
    return { data, errors: errors.map(completeFor(request.document)) };
  };

  function find({ document, operation, request: { query, operationName } }: Request): CompiledQuery | null {
    const known = documents.get(document) ?? newlyKnown();
    documents.set(document, known);
    known.count += 1;
    if (known.count < COMPILED_FROM) return null;
    const name = operationName ?? '';
    const before = known.byName.get(name);
    if (before !== undefined) return before;
    const made = compileQuery(schema, document, operationName ?? undefined);
    const compiled = isCompiledQuery(made) ? made : null;
    known.byName.set(name, compiled);
    if (compiled && operation && query)
      queries.keep(query, operationName, { document, operation, run: compiled.query });
    return compiled;
  }
}

const newlyKnown = (): Known => ({ count: 0, byName: new Map() });

/** By the name that was sent: Apollo's own is empty for one that the document does not have. */
const plainly = async (schema: GraphQLSchema, { document, context, request }: Request) =>
  execute({
    schema,
    document,
    contextValue: context,
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
  });

/** The compiler's errors have neither extensions nor a source: answers must not show which executor gave them. */
const completeFor =
  ({ loc }: DocumentNode) =>
  ({ message, path, originalError, extensions, locations }: GraphQLError): GraphQLError =>
    new GraphQLError(message, {
      path: path ?? null,
      originalError: originalError ?? null,
      extensions: extensions ?? null,
      ...(loc &&
        locations && { source: loc.source, positions: locations.map((at) => positionOf(loc.source, at)) }),
    });

function positionOf({ body }: Source, { line, column }: SourceLocation): number {
  const before = body.split(/\r\n|[\n\r]/g).slice(0, line - 1);
  return before.reduce((length, text) => length + text.length + 1, column - 1);
}
