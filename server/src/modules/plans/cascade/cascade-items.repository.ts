import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SuperiorPointRow } from '#db/entities/plans/superior-point.entity.js';
import { reportSentencesOf } from '#db/views/plans/cascade.sql.js';
import type { CascadeItem, PrintedDeadline } from '#shared/plans/cascade/cascade-item.js';
import type { SuperiorRecord } from './superior-document.repository.js';

interface PointRow {
  readonly id: string;
  readonly ordinal: string;
  readonly title: string;
  readonly content: string;
  readonly due_on: string | null;
  readonly deadlines: readonly PrintedDeadline[];
}

const OWN_ITEMS = `
  SELECT t.id, t.ordinal, t.title, t.content, t.due_on,
         coalesce((SELECT jsonb_agg(jsonb_build_object('text', d.text, 'dueOn', d.due_on) ORDER BY d.sort_order)
                     FROM task_deadlines d WHERE d.jurisdiction_id = t.jurisdiction_id AND d.task_id = t.id), '[]') AS deadlines
    FROM tasks t JOIN plans p ON p.jurisdiction_id = t.jurisdiction_id AND p.id = t.plan_id
   WHERE t.jurisdiction_id = $1 AND t.plan_id = $2 AND t.withdrawn_at IS NULL AND p.state <> 'withdrawn'
   ORDER BY t.sort_order`;

const OWN_SENTENCES = reportSentencesOf(
  '(SELECT p.source_text FROM plans p WHERE p.jurisdiction_id = $1 AND p.id = $2)',
);

const itemOf = ({ content, due_on, ...row }: PointRow): CascadeItem => ({
  ...row,
  text: content,
  dueOn: due_on,
});

/** The two documents as they are compared: items in printed order, and sentences that may ask for a report. */
@Injectable()
export class CascadeItemsRepository {
  async ownItems(manager: EntityManager, jurisdictionId: string, planId: string): Promise<CascadeItem[]> {
    return (await manager.query<PointRow[]>(OWN_ITEMS, [jurisdictionId, planId])).map(itemOf);
  }

  async ownSentences(manager: EntityManager, jurisdictionId: string, planId: string): Promise<string[]> {
    const rows = await manager.query<{ btrim: string }[]>(OWN_SENTENCES, [jurisdictionId, planId]);
    return rows.map(({ btrim }) => btrim);
  }

  /** The points as far as the asking jurisdiction may see them: none once the plan or the parent link is gone. */
  async points(
    manager: EntityManager,
    jurisdictionId: string,
    superior: SuperiorRecord,
  ): Promise<CascadeItem[]> {
    const { kind, superiorJurisdictionId, superiorPlanId } = superior;
    if (kind === 'external') return this.externalPoints(manager, jurisdictionId, superior.id);
    if (kind === 'own_plan') return this.ownItems(manager, jurisdictionId, superiorPlanId!);
    const rows = await manager.query<PointRow[]>('SELECT * FROM cascade_superior_points($1, $2)', [
      superiorJurisdictionId,
      superiorPlanId,
    ]);
    return rows.map(itemOf);
  }

  async sentences(
    manager: EntityManager,
    jurisdictionId: string,
    { kind, superiorJurisdictionId, superiorPlanId }: SuperiorRecord,
  ): Promise<string[]> {
    if (kind === 'external') return [];
    if (kind === 'own_plan') return this.ownSentences(manager, jurisdictionId, superiorPlanId!);
    const rows = await manager.query<{ said: string }[]>(
      'SELECT said FROM cascade_superior_sentences($1, $2) AS said',
      [superiorJurisdictionId, superiorPlanId],
    );
    return rows.map(({ said }) => said);
  }

  private async externalPoints(
    manager: EntityManager,
    jurisdictionId: string,
    superiorDocumentId: string,
  ): Promise<CascadeItem[]> {
    const rows = await manager.find(SuperiorPointRow, {
      where: { jurisdictionId, superiorDocumentId },
      order: { sortOrder: 'ASC' },
    });
    return rows.map(({ id, ordinal, title, content, dueOn, deadlines }) => ({
      id,
      ordinal,
      title,
      text: content,
      dueOn,
      deadlines,
    }));
  }
}
