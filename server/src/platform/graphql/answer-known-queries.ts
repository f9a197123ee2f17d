import type { NextFunction, Response } from 'express';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { SessionMiddleware } from '../auth/session.middleware.js';
import { IDEMPOTENCY_HEADER } from '../idempotency/idempotency-claim.js';
import type { RequestWithContext } from '../request/request-with-context.js';
import { contextOf } from './graphql-context.js';
import type { KnownQueries, KnownQuery } from './known-queries.js';
import { operationProblem } from './operation-limits.js';

const JSON_TYPE = 'application/json';

export interface AnsweringParts {
  readonly queries: KnownQueries;
  readonly sessions: Pick<SessionMiddleware, 'identify'>;
  /** Known only after the start. */
  readonly schema: () => GraphQLSchema;
}

/**
 * The short way of a query that Apollo has read, found valid and let compile before: session, limits, function, answer.
 * Whatever is not plainly that, and every error, is left to Apollo, so that there is one place that words refusals;
 * a query may be run twice for it, which changes nothing.
 */
export function answerKnownQueries({ queries, sessions, schema }: AnsweringParts) {
  return async (request: RequestWithContext, response: Response, next: NextFunction): Promise<void> => {
    const asked = plainQuestion(request, queries);
    if (!asked) return next();
    try {
      await sessions.identify(request, response);
      const { document, operation, run } = asked.query;
      if (operationProblem(schema(), document, operation, asked.variables)) return next();
      const context = contextOf(request, response);
      const { data, errors } = (await run({}, context, asked.variables)) as ExecutionResult;
      if (errors || !data) return next();
      send(request, response, JSON.stringify({ data }));
    } catch {
      next();
    }
  };
}

interface Question {
  readonly query: KnownQuery;
  readonly variables: Record<string, unknown>;
}

function plainQuestion(request: RequestWithContext, queries: KnownQueries): Question | undefined {
  if (request.method !== 'POST' || request.url !== '/graphql') return undefined;
  if (request.headers[IDEMPOTENCY_HEADER] !== undefined) return undefined;
  // What a form of another site may send is of other types.
  if (!request.headers['content-type']?.startsWith(JSON_TYPE)) return undefined;
  const body: unknown = request.body;
  if (!isRecord(body) || 'extensions' in body || typeof body['query'] !== 'string') return undefined;
  const { query: text, operationName = undefined, variables = {} } = body;
  if (!isRecord(variables) || !(operationName === undefined || typeof operationName === 'string'))
    return undefined;
  const query = queries.find(text, operationName);
  return query && { query, variables };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES = [JSON_TYPE, 'application/graphql-response+json'];

function send(request: RequestWithContext, response: Response, body: string): void {
  const type = request.headers.accept === undefined ? JSON_TYPE : request.accepts(TYPES) || JSON_TYPE;
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(body);
}
