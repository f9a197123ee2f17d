import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TaskMappingRow } from '#db/entities/plans/task-mapping.entity.js';
import type { SuggestedMapping } from '#shared/plans/cascade/suggest-mappings.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import type { TaskMapping } from './cascade.type.js';

export type MappingRecord = Omit<TaskMapping, 'availableActions'>;

const MAPPINGS = `
  SELECT m.id, m.version, m.point_id AS "pointId", m.task_id AS "taskId", m.state, m.likeness,
         m.shared_words AS "sharedWords", m.decided_at AS "decidedAt", a.display_name AS "decidedByName"
    FROM task_mappings m
    LEFT JOIN accounts a ON a.jurisdiction_id = m.jurisdiction_id AND a.id = m.decided_by
   WHERE m.jurisdiction_id = $1 AND m.superior_document_id = $2
   ORDER BY m.point_id, m.likeness DESC, m.id`;

@Injectable()
export class TaskMappingRepository {
  ofDocument(
    manager: EntityManager,
    jurisdictionId: string,
    superiorDocumentId: string,
  ): Promise<MappingRecord[]> {
    return manager.query(MAPPINGS, [jurisdictionId, superiorDocumentId]);
  }

  /** Puts new suggestions in the place of the old; what somebody decided on stays as it is. */
  async replaceSuggestions(
    tx: Transaction,
    superiorDocumentId: string,
    suggestions: readonly SuggestedMapping[],
  ): Promise<number> {
    const { manager, jurisdictionId } = tx;
    await manager.delete(TaskMappingRow, { jurisdictionId, superiorDocumentId, state: 'suggested' });
    const decided = await this.ofDocument(manager, jurisdictionId, superiorDocumentId);
    const known = new Set(decided.map(({ pointId, taskId }) => `${pointId} ${taskId}`));
    const fresh = suggestions.filter(({ pointId, taskId }) => !known.has(`${pointId} ${taskId}`));
    const state = { superiorDocumentId, state: 'suggested', decidedAt: null, decidedBy: null } as const;
    await tx.insert(
      TaskMappingRow,
      fresh.map(({ likeness, sharedWords, ...pair }) => ({
        ...pair,
        ...state,
        likeness: String(likeness),
        sharedWords: [...sharedWords],
      })),
    );
    return fresh.length;
  }
}
