import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import type { RubricEdition } from './rubric.type.js';

export interface RubricChoice {
  readonly id?: string;
  readonly seriesId?: string;
  readonly search?: string;
  readonly year?: number | null;
  /** Retired editions, and older ones beside their successors. */
  readonly all: boolean;
}

/** More than an office ever keeps: a bound, not a page. */
const LIST_LIMIT = 200;

const COLUMNS = `r.id, r.version, r.series_id AS "seriesId", r.edition, r.name, r.year,
  r.category_label AS "categoryLabel", r.state, r.content -> 'rubric' ->> 'fullPoints' AS "fullPoints",
  (SELECT count(*)::int FROM jsonb_array_elements(r.content -> 'indicators') node
    WHERE node ->> 'rule' IS NOT NULL) AS "leafCount",
  r.updated_at AS "updatedAt", a.display_name AS "updatedByName"`;

/** Of every series what is being written and the newest published edition, unless all are asked for. */
const LIST = `
  SELECT ${COLUMNS} FROM rubrics r
    LEFT JOIN accounts a ON a.jurisdiction_id = r.jurisdiction_id AND a.id = r.updated_by
   WHERE r.jurisdiction_id = $1
     AND ($2::uuid IS NULL OR r.id = $2) AND ($3::uuid IS NULL OR r.series_id = $3)
     AND ($4 = '' OR position(lower($4) IN lower(r.name || ' ' || r.category_label)) > 0)
     AND ($5::int IS NULL OR r.year = $5)
     AND ($6 OR (r.state <> 'retired' AND (r.state = 'draft' OR NOT EXISTS (
           SELECT FROM rubrics later WHERE later.jurisdiction_id = r.jurisdiction_id
              AND later.series_id = r.series_id AND later.state = 'published' AND later.edition > r.edition))))
   ORDER BY r.year DESC, r.name, r.series_id, r.edition DESC
   LIMIT ${LIST_LIMIT}`;

const CONTENT = 'SELECT content FROM rubrics WHERE jurisdiction_id = $1 AND id = $2';

@Injectable()
export class RubricRepository {
  list(manager: EntityManager, jurisdictionId: string, choice: RubricChoice): Promise<RubricEdition[]> {
    return manager.query<RubricEdition[]>(LIST, [
      jurisdictionId,
      choice.id ?? null,
      choice.seriesId ?? null,
      choice.search ?? '',
      choice.year ?? null,
      choice.all,
    ]);
  }

  async content(manager: EntityManager, jurisdictionId: string, id: string): Promise<RubricContent | null> {
    const [row] = await manager.query<{ content: RubricContent }[]>(CONTENT, [jurisdictionId, id]);
    return row?.content ?? null;
  }
}
