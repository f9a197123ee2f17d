import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { AuditEntry, AuditStream } from './audit-entry.type.js';
import { ReadAuditLogUseCase } from './read-audit-log.use-case.js';

@Resolver(() => AuditEntry)
export class AuditLogResolver {
  constructor(private readonly readAuditLog: ReadAuditLogUseCase) {}

  @Query(() => AuditStream)
  auditEntries(
    @Context() { request }: GraphqlContext,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('first', { type: () => Int }) first: number,
  ): Promise<AuditStream> {
    return this.readAuditLog.run(request, { after: after ?? null, first });
  }
}
