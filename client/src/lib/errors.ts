import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useCallback } from 'react';
import { ERROR_CODES, type ErrorCode } from '#shared/kernel/error-codes.js';
import { refusalSentence, useLabels, type Labels } from './labels/labels.js';

/** What the server said, as `extensions` of GraphQL and replies of the file routes carry it. */
export interface ServerProblem {
  readonly code: ErrorCode;
  readonly reason?: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** A refused file route, thrown so that it reads like a refused mutation. */
export class ServerProblemError extends Error {
  constructor(readonly problem: ServerProblem) {
    super(problem.reason ?? problem.code);
  }
}

const isErrorCode = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads code, reason and values out of anything; unknown codes count as INTERNAL. */
export function readProblem(source: unknown): ServerProblem {
  const { code, reason, values } = isRecord(source) ? source : {};
  return {
    code: isErrorCode(code) ? code : 'INTERNAL',
    ...(typeof reason === 'string' && { reason }),
    ...(isRecord(values) && { values }),
  };
}

/** Undefined where the server was not reached. */
function problemOf(error: unknown): ServerProblem | undefined {
  if (error instanceof ServerProblemError) return error.problem;
  if (CombinedGraphQLErrors.is(error)) return readProblem(error.errors[0]?.extensions);
  return undefined;
}

export const hasCode = (error: unknown, code: ErrorCode): boolean => problemOf(error)?.code === code;

export function errorSentence(labels: Labels, error: unknown): string {
  const problem = problemOf(error);
  if (!problem) return labels.kernel.unreachable;
  const reason = problem.reason && refusalSentence(labels, problem.reason, problem.values);
  return reason || labels.kernel.errorCodes[problem.code];
}

/** Turns an error into the sentence that the user reads. */
export function useErrorSentence(): (error: unknown) => string {
  const labels = useLabels();
  return useCallback((error) => errorSentence(labels, error), [labels]);
}
