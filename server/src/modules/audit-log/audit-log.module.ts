import { Module } from '@nestjs/common';
import { AuditLogRepository } from './audit-log.repository.js';
import { AuditLogResolver } from './audit-log.resolver.js';
import { ReadAuditLogUseCase } from './read-audit-log.use-case.js';

@Module({ providers: [AuditLogResolver, ReadAuditLogUseCase, AuditLogRepository] })
export class AuditLogModule {}
