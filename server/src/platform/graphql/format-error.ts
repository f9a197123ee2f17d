import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from 'pino';
import { QueryFailedError } from 'typeorm';
import { ERROR_CODES, type ErrorCode } from '#shared/kernel/error-codes.js';
import { DomainError } from '../errors/domain-error.js';

/** invalid_text_representation, character_not_in_repertoire, untranslatable_character (a NUL within JSON) */
const INPUT_FAULTS = ['22P02', '22021', '22P05'];

const CODES_OF_APOLLO: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'INVALID_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'INVALID_INPUT',
  BAD_USER_INPUT: 'INVALID_INPUT',
  BAD_REQUEST: 'INVALID_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'INVALID_INPUT',
};

/** Lets out a code of the closed list, the rule that refused, and where; never a message of our insides. */
export function formatError(
  logger: Logger,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  if (original instanceof DomainError) {
    const { code, refusal, current } = original;
    const extensions = { code, reason: refusal?.key, values: refusal?.values, ...(current && { current }) };
    return { message: code, ...place, extensions };
  }
  const code = codeOf(formatted, original);
  if (code === 'INTERNAL') {
    logger.error({ err: original }, 'unexpected error in a resolver');
    return { message: code, ...place, extensions: { code } };
  }
  const message = original instanceof QueryFailedError ? code : formatted.message;
  return { message, ...place, extensions: { code } };
}

function codeOf(formatted: GraphQLFormattedError, original: unknown): ErrorCode {
  const given = formatted.extensions?.['code'];
  const code = typeof given === 'string' ? given : '';
  if (code in CODES_OF_APOLLO) return CODES_OF_APOLLO[code]!;
  // A malformed id or a NUL character, noticed by PostgreSQL: the caller's input, not our fault.
  if (isInputFault(original)) return 'INVALID_INPUT';
  if (original instanceof GraphQLError && (ERROR_CODES as readonly string[]).includes(code))
    return code as ErrorCode;
  return 'INTERNAL';
}

function isInputFault(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { code?: string };
  return code !== undefined && INPUT_FAULTS.includes(code);
}
