import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditEntry } from './audit-entry.type.js';

@Injectable()
export class AuditLogRepository {
  /** Up to `limit` entries older than the entry `after`, newest first; from the newest where it is null. */
  older(
    manager: EntityManager,
    jurisdictionId: string,
    after: string | null,
    limit: number,
  ): Promise<AuditEntry[]> {
    return manager.query<AuditEntry[]>(
      `SELECT e.id, e.at, e.actor_name AS "actorName", u.name AS "unitName", e.action, e.entity_type AS "entityType",
              e.entity_id AS "entityId", e.before, e.after, e.address
         FROM audit_entries e
         LEFT JOIN units u ON u.jurisdiction_id = e.jurisdiction_id AND u.id = e.unit_id
        WHERE e.jurisdiction_id = $1
          AND ($2::uuid IS NULL OR (e.at, e.id) < (
                SELECT last.at, last.id FROM audit_entries last WHERE last.jurisdiction_id = $1 AND last.id = $2::uuid))
        ORDER BY e.at DESC, e.id DESC
        LIMIT $3`,
      [jurisdictionId, after, limit],
    );
  }
}
