import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { BurdenRuleId } from '#shared/assessment/burden-lint/burden-rule.js';
import type { OverrideState } from '#shared/assessment/burden-lint/check-indicators.js';

/** An override with the names of those who asked and decided. */
export interface StoredOverride {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly ruleId: BurdenRuleId;
  readonly name: string;
  readonly wording: string;
  readonly reason: string;
  readonly state: OverrideState;
  readonly note: string;
  readonly askedBy: string | null;
  readonly askedByName: string | null;
  readonly askedAt: Date;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
}

/** More wordings than a year's rubrics have indicators. */
const LIST_LIMIT = 1_000;

const SQL = `
  SELECT o.id, o.version, o.year, o.rule_id AS "ruleId", o.name, o.wording, o.reason, o.state, o.note,
         o.created_by AS "askedBy", asked.display_name AS "askedByName", o.created_at AS "askedAt",
         decided.display_name AS "decidedByName", o.decided_at AS "decidedAt"
    FROM burden_overrides o
    LEFT JOIN accounts asked ON asked.jurisdiction_id = o.jurisdiction_id AND asked.id = o.created_by
    LEFT JOIN accounts decided ON decided.jurisdiction_id = o.jurisdiction_id AND decided.id = o.decided_by
   WHERE o.jurisdiction_id = $1 AND ($2::int IS NULL OR o.year = $2) AND ($3::uuid IS NULL OR o.id = $3)
   ORDER BY o.created_at DESC, o.id DESC
   LIMIT ${LIST_LIMIT}`;

@Injectable()
export class BurdenOverrideRepository {
  /** Newest first. */
  ofYear(manager: EntityManager, jurisdictionId: string, year: number): Promise<StoredOverride[]> {
    return manager.query<StoredOverride[]>(SQL, [jurisdictionId, year, null]);
  }

  async byId(manager: EntityManager, jurisdictionId: string, id: string): Promise<StoredOverride | null> {
    const [found] = await manager.query<StoredOverride[]>(SQL, [jurisdictionId, null, id]);
    return found ?? null;
  }
}
