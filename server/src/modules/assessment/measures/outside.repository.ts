import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutsideAssessmentRow } from '#db/entities/assessment/outside-assessment.entity.js';
import type { HandedResult } from '#shared/assessment/measures/outside-assessment.js';
import { groupBy } from '#shared/assessment/group-by.js';
import { decimalText } from '#shared/kernel/decimal.js';
import type { HandOver, OutsideAssessment } from './outside.type.js';

const LIST_LIMIT = 50;
const HAND_OVER_LIMIT = 20;

const HAND_OVERS_SQL = `
  SELECT h.* FROM (
    SELECT h.outside_id AS "outsideId", h.id, h.round_id AS "roundId", r.name AS "roundName",
           h.content_hash AS "contentHash", h.recipient, h.created_at AS "handedAt", a.display_name AS "handedByName",
           h.rows, row_number() OVER (PARTITION BY h.outside_id ORDER BY h.created_at DESC, h.id DESC) AS place
      FROM handed_results h
      JOIN assessment_rounds r ON r.jurisdiction_id = h.jurisdiction_id AND r.id = h.round_id
      LEFT JOIN accounts a ON a.jurisdiction_id = h.jurisdiction_id AND a.id = h.created_by
     WHERE h.jurisdiction_id = $1 AND h.outside_id = ANY ($2::uuid[])) h
   WHERE h.place <= ${HAND_OVER_LIMIT}
   ORDER BY h.place`;

/** What of a published result is handed over. */
export interface ResultToHand {
  readonly contentHash: string;
  readonly fullPoints: string;
  readonly rows: readonly Omit<HandedResult, 'points'>[];
}

@Injectable()
export class OutsideRepository {
  async ofYear(manager: EntityManager, jurisdictionId: string, year: number): Promise<OutsideAssessment[]> {
    const rows = await manager.find(OutsideAssessmentRow, {
      where: { jurisdictionId, year },
      order: { id: 'ASC' },
      take: LIST_LIMIT,
    });
    return this.withHandOvers(manager, jurisdictionId, rows);
  }

  async byId(
    manager: EntityManager,
    jurisdictionId: string,
    id: string,
  ): Promise<OutsideAssessment | undefined> {
    const rows = await manager.findBy(OutsideAssessmentRow, { jurisdictionId, id });
    return (await this.withHandOvers(manager, jurisdictionId, rows))[0];
  }

  /** The newest result of a published round; undefined where it has none. */
  async result(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
  ): Promise<ResultToHand | undefined> {
    const [round] = await manager.query<Pick<ResultToHand, 'contentHash' | 'fullPoints'>[]>(
      `SELECT s.content_hash AS "contentHash", r.rubric ->> 'fullPoints' AS "fullPoints"
         FROM assessment_rounds r
         JOIN round_snapshots s ON s.jurisdiction_id = r.jurisdiction_id AND s.round_id = r.id
        WHERE r.jurisdiction_id = $1 AND r.id = $2 AND r.state = 'published'
        ORDER BY s.ordinal DESC LIMIT 1`,
      [jurisdictionId, roundId],
    );
    if (!round) return undefined;
    const rows = await manager.query<Omit<HandedResult, 'points'>[]>(
      `SELECT unit_id AS "unitId", unit_name AS "unitName", category_name AS "categoryName",
              CASE WHEN participates THEN trim_scale(total)::text END AS total
         FROM round_results WHERE jurisdiction_id = $1 AND round_id = $2 ORDER BY sort_order, unit_id`,
      [jurisdictionId, roundId],
    );
    return { ...round, rows };
  }

  private async withHandOvers(
    manager: EntityManager,
    jurisdictionId: string,
    rows: readonly OutsideAssessmentRow[],
  ): Promise<OutsideAssessment[]> {
    const handed = await manager.query<(HandOver & { outsideId: string })[]>(HAND_OVERS_SQL, [
      jurisdictionId,
      rows.map(({ id }) => id),
    ]);
    const of = groupBy(handed, ({ outsideId }) => outsideId);
    return rows.map(({ id, version, year, name, fullPoints, weight }) => ({
      id,
      version,
      year,
      name,
      fullPoints: decimalText(fullPoints),
      weight: decimalText(weight),
      handOvers: [...(of.get(id) ?? [])],
    }));
  }
}
