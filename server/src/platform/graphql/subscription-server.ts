import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GraphQLError,
  OperationTypeNode,
  getOperationAST,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { randomUUID } from 'node:crypto';
import { WebSocketServer } from 'ws';
import { isSameOrigin } from '../auth/same-origin.js';
import { readSessionCookie } from '../auth/session-cookie.js';
import type { SessionReader } from '../auth/session-reader.js';
import type { GraphqlContext } from './graphql-context.js';
import type { EventBus } from '../events/event-bus.js';
import { SocketsBySession } from './sockets-by-session.js';
import { LoaderRegistry } from './loader-registry.js';
import { MAX_TOKENS, operationProblem } from './operation-limits.js';

const PATH = '/graphql';

/**
 * Subscriptions over graphql-transport-ws on the path of the API, for our own pages and logged-in people only; a
 * socket carries subscriptions, never queries or changes, under the same limits as HTTP.
 * Returns what closes it.
 */
export function serveSubscriptions(
  http: Server,
  schema: GraphQLSchema,
  sessions: SessionReader,
  events: EventBus,
): () => Promise<void> {
  const open = new SocketsBySession();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const server = useServer(
    {
      schema,
      connectionInitWaitTimeout: 5_000,
      onConnect: async ({ extra }) => {
        const { actor, sessionId } = (await contextOf(extra.request, sessions)).request;
        if (!actor || !sessionId) return false;
        open.add(sessionId, extra.socket);
        return true;
      },
      onSubscribe: async ({ extra }, _id, { query, variables, operationName }) => {
        const document = parsed(query);
        if (document instanceof GraphQLError) return [document];
        const problems = validate(schema, document);
        if (problems.length > 0) return problems;
        const operation = getOperationAST(document, operationName);
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
          return [new GraphQLError('subscriptions only')];
        const problem = operationProblem(schema, document, operation, variables ?? {});
        if (problem) return [problem];
        const args: ExecutionArgs = { schema, document, variableValues: variables, operationName };
        return { ...args, contextValue: await contextOf(extra.request, sessions) };
      },
    },
    sockets,
  );
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // Without a listener, a peer that resets here would take the process down.
    socket.on('error', () => socket.destroy());
    const path = (request.url ?? '').split('?')[0];
    if (path !== PATH || !isSameOrigin(request)) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request));
  };
  http.on('upgrade', onUpgrade);
  const stopListening = events.listen(({ type, ids }) => {
    if (type === 'session-ended') open.close(ids['sessionId'] ?? '');
  });
  return async () => {
    stopListening();
    http.off('upgrade', onUpgrade);
    await server.dispose();
  };
}

/** What cannot be read is the caller's mistake: answered, not thrown, or the socket library reports a fault of ours. */
function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

async function contextOf(request: IncomingMessage, sessions: SessionReader): Promise<GraphqlContext> {
  const { actor, sessionId, mustChangePassword } = await sessions.actorOf(
    readSessionCookie(request.headers.cookie),
  );
  const address = request.socket.remoteAddress ?? null;
  return {
    request: { requestId: randomUUID(), address, actor, sessionId, mustChangePassword },
    loaders: new LoaderRegistry(),
    refreshed: () => contextOf(request, sessions),
  };
}
