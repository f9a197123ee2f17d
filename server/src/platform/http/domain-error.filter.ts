import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { Logger } from 'pino';
import type { ErrorCode } from '#shared/kernel/error-codes.js';
import { DomainError } from '../errors/domain-error.js';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  REFUSED: 422,
  TOO_COMPLEX: 400,
  TOO_MANY_ATTEMPTS: 429,
  INTERNAL: 500,
};

/** For the REST endpoints: the same codes and reasons as GraphQL gives. GraphQL formats its own errors. */
@Catch()
export class DomainErrorFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof DomainError) {
      const { code, refusal, httpStatus, current } = error;
      response.status(httpStatus ?? STATUS[code]).json({
        error: { code, reason: refusal?.key, values: refusal?.values, ...(current && { current }) },
      });
      return;
    }
    const status = error instanceof HttpException ? error.getStatus() : 500;
    if (status >= 500) this.logger.error({ err: error }, 'unexpected error in an endpoint');
    response.status(status).json({ error: { code: codeOf(status) } });
  }
}

function codeOf(status: number): ErrorCode {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  return status < 500 ? 'INVALID_INPUT' : 'INTERNAL';
}
