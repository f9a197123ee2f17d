import {
  BadRequestException,
  PayloadTooLargeException,
  UseGuards,
  UseInterceptors,
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { memoryStorage } from 'multer';
import { catchError, throwError, type Observable } from 'rxjs';
import { MAX_FILE_BYTES } from '#shared/files/file-kind.js';
import { RequireCsrfGuard } from '#server/platform/auth/require-csrf.guard.js';
import { AnswerOnce } from '#server/platform/idempotency/answer-once.js';
import { uploadRefused } from './upload.js';

/** Says in our words what the multipart reader says in its own. */
class ExplainUploadErrors implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (error instanceof PayloadTooLargeException)
          return throwError(() => uploadRefused('files.too-large'));
        if (error instanceof BadRequestException) return throwError(() => uploadRefused('files.missing'));
        return throwError(() => error);
      }),
    );
  }
}

/**
 * An endpoint that takes one file in the field `file`, from our own pages only. Browsers send names as UTF-8 although
 * the header has no charset; the reader's default would take them for Latin-1.
 */
export const TakeUpload = (): MethodDecorator =>
  applyDecorators(
    UseGuards(RequireCsrfGuard),
    UseInterceptors(
      ExplainUploadErrors,
      FileInterceptor('file', {
        storage: memoryStorage(),
        defParamCharset: 'utf8',
        limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 0, parts: 1, headerPairs: 20 },
      }),
      AnswerOnce,
    ),
  );
