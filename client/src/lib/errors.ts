import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useCallback } from 'react';
import { ERROR_CODES, type ErrorCode } from '#shared/kernel/error-codes.js';
import { refusalSentence, useGuestLabels, type GuestLabels } from './labels/labels.js';

/** What stands on the server where a change came too late: the version, who put it there when, and the fields. */
export interface CurrentContent {
  readonly version: number;
  readonly changedAt: string;
  readonly changedByName: string | null;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What the server said, as `extensions` of GraphQL and replies of the file routes carry it. */
export interface ServerProblem {
  readonly code: ErrorCode;
  readonly reason?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly current?: CurrentContent;
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

const isCurrentContent = (value: unknown): value is CurrentContent =>
  isRecord(value) && typeof value['version'] === 'number' && isRecord(value['content']);

/** Reads code, reason and values out of anything; unknown codes count as INTERNAL. */
export function readProblem(source: unknown): ServerProblem {
  const { code, reason, values, current } = isRecord(source) ? source : {};
  return {
    code: isErrorCode(code) ? code : 'INTERNAL',
    ...(typeof reason === 'string' && { reason }),
    ...(isRecord(values) && { values }),
    ...(isCurrentContent(current) && { current }),
  };
}

/** Undefined where the server was not reached. */
function problemOf(error: unknown): ServerProblem | undefined {
  if (error instanceof ServerProblemError) return error.problem;
  if (CombinedGraphQLErrors.is(error)) return readProblem(error.errors[0]?.extensions);
  return undefined;
}

export const hasCode = (error: unknown, code: ErrorCode): boolean => problemOf(error)?.code === code;

/** What the other has written, where the change came too late for it. */
export const conflictOf = (error: unknown): CurrentContent | undefined => {
  const problem = problemOf(error);
  return problem?.code === 'CONFLICT' ? problem.current : undefined;
};

export function errorSentence(labels: GuestLabels, error: unknown): string {
  const problem = problemOf(error);
  if (!problem) return labels.kernel.unreachable;
  const reason = problem.reason && refusalSentence(labels, problem.reason, problem.values);
  return reason || labels.kernel.errorCodes[problem.code];
}

/** Turns an error into the sentence that the user reads. */
export function useErrorSentence(): (error: unknown) => string {
  const labels = useGuestLabels();
  return useCallback((error) => errorSentence(labels, error), [labels]);
}
