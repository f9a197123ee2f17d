import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { carriesCsrfToken } from '../auth/require-csrf.guard.js';
import { isSameOrigin } from '../auth/same-origin.js';
import type { GraphqlContext } from './graphql-context.js';
import { operationProblem } from './operation-limits.js';
import { rootFields } from './root-fields.js';

/** Changes that are made before there is a session, and so before there is a token. */
const BEFORE_SESSION = new Set(['logIn', 'setUpFirstAdministrator']);

/** Limits on every operation; on changes also the session's token and our own origin. */
export const protectOperations: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      if (!operation) return;
      const problem =
        operationProblem(schema, document, operation, request.variables ?? {}) ??
        changeProblem(document, operation, contextValue);
      if (problem) throw problem;
    },
  }),
};

function changeProblem(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { http }: GraphqlContext,
): GraphQLError | undefined {
  if (operation.operation !== OperationTypeNode.MUTATION || !http) return undefined;
  const forbidden = () => new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN' } });
  if (!isSameOrigin(http.request)) return forbidden();
  const fields = rootFields(document, operation.selectionSet).map(({ name }) => name.value);
  // One log-in a request: several under aliases would be a guessing machine.
  if (fields.some((name) => BEFORE_SESSION.has(name))) return fields.length === 1 ? undefined : forbidden();
  return http.request.csrfToken === null || carriesCsrfToken(http.request) ? undefined : forbidden();
}
