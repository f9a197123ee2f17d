import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import type { Scope } from '#shared/access/policy.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import type { RequestKind } from '#shared/plans/request-kind.js';
import type { CheckedStanding } from '#shared/progress/changes/checked-standing.js';
import type { Transaction } from '#server/platform/database/transaction.js';

@Injectable()
export class AssignmentChangeRepository {
  /** Latest first. */
  ofAssignments(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    assignmentIds: readonly string[],
  ): Promise<AssignmentChangeRow[]> {
    const query = manager
      .createQueryBuilder(AssignmentChangeRow, 'c')
      .innerJoin('assignments', 'a', 'a.jurisdiction_id = c.jurisdiction_id AND a.id = c.assignment_id')
      .where('c.jurisdictionId = :jurisdictionId', { jurisdictionId })
      .andWhere('c.assignmentId IN (:...assignmentIds)', { assignmentIds: [...assignmentIds] })
      .orderBy('c.createdAt', 'DESC')
      .addOrderBy('c.id', 'DESC');
    if (scope.kind === 'nothing') query.andWhere('false');
    if (scope.kind === 'unit') query.andWhere('a.unit_id = :unitId', { unitId: scope.unitId });
    return query.getMany();
  }

  /** What waits for a decision, the oldest first; nothing of shares that were taken back. */
  async toDecide(
    manager: EntityManager,
    jurisdictionId: string,
    kinds: readonly RequestKind[],
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ rows: AssignmentChangeRow[]; total: number }> {
    const [rows, total] = await manager
      .createQueryBuilder(AssignmentChangeRow, 'c')
      .innerJoin('assignments', 'a', 'a.jurisdiction_id = c.jurisdiction_id AND a.id = c.assignment_id')
      .where('c.jurisdictionId = :jurisdictionId', { jurisdictionId })
      .andWhere(`c.state = 'open' AND a.withdrawn_at IS NULL AND c.kind = ANY (:kinds)`, {
        kinds: [...kinds],
      })
      .orderBy('c.createdAt')
      .addOrderBy('c.id')
      .limit(limit)
      .offset(offset)
      .getManyAndCount();
    return { rows, total };
  }

  open({ manager, jurisdictionId }: Transaction, assignmentId: string): Promise<AssignmentChangeRow | null> {
    return manager.findOneBy(AssignmentChangeRow, { jurisdictionId, assignmentId, state: 'open' });
  }

  /** The suspension that has not ended. */
  suspension(
    { manager, jurisdictionId }: Transaction,
    assignmentId: string,
  ): Promise<AssignmentChangeRow | null> {
    return manager.findOne(AssignmentChangeRow, {
      where: { jurisdictionId, assignmentId, kind: 'suspension' },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** What others than the unit have established: 销号 and reopenings, in any order. */
  async checks({ manager, jurisdictionId }: Transaction, assignmentId: string): Promise<CheckedStanding[]> {
    const rows = await manager.query<
      { on: string; decidedAt: Date; percent: string; completedOn: string | null }[]
    >(
      `SELECT effective_on AS "on", decided_at AS "decidedAt", found_percent AS percent,
              found_completed_on AS "completedOn"
         FROM assignment_changes
        WHERE jurisdiction_id = $1 AND assignment_id = $2 AND state = 'granted' AND found_percent IS NOT NULL`,
      [jurisdictionId, assignmentId],
    );
    return rows.map(({ on, completedOn, ...row }) => ({
      ...row,
      on: asCivilDate(on),
      completedOn: completedOn === null ? null : asCivilDate(completedOn),
    }));
  }
}
