import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '#shared/access/policy.js';
import { isInForce } from '#shared/assessment/measures/measure.js';
import type { Placing } from '#shared/assessment/measures/suggest-measures.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';
import type { StoredFile } from '#server/modules/files/stored-file.type.js';
import type { MeasureFilter } from './measure.inputs.js';
import type { Measure } from './measure.type.js';

export interface MeasureView {
  readonly jurisdictionId: string;
  readonly scope: Scope;
  readonly today: CivilDate;
}

type MeasureRow = Omit<Measure, 'inForce' | 'file'> & {
  readonly file: (Omit<StoredFile, 'createdAt'> & { readonly createdAt: string }) | null;
};

const FROM = `
  FROM measures m
  JOIN units u ON u.jurisdiction_id = m.jurisdiction_id AND u.id = m.unit_id
  LEFT JOIN assessment_rounds r ON r.jurisdiction_id = m.jurisdiction_id AND r.id = m.round_id
  LEFT JOIN followed_items i ON i.jurisdiction_id = m.jurisdiction_id AND i.id = m.finding_id
  LEFT JOIN accounts a ON a.jurisdiction_id = m.jurisdiction_id AND a.id = m.created_by
  LEFT JOIN stored_files f ON f.jurisdiction_id = m.jurisdiction_id AND f.id = m.file_id`;

const COLUMNS = `m.id, m.version, m.unit_id AS "unitId", u.name AS "unitName", m.year, m.kind, m.basis,
  m.round_id AS "roundId", r.name AS "roundName", m.finding_id AS "findingId", i.title AS "findingTitle", m.reason,
  m.effect, m.decided_on AS "decidedOn", a.display_name AS "decidedByName", m.effect_from AS "effectFrom",
  m.effect_until AS "effectUntil", m.lifted_on AS "liftedOn", m.lifted_reason AS "liftedReason",
  CASE WHEN f.id IS NULL THEN NULL ELSE json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
    'sizeBytes', f.size_bytes, 'sha256', f.sha256, 'createdAt', f.created_at) END AS file`;

/** Of the two latest published quarterly rounds, the later first. */
const PLACINGS_SQL = `
  WITH latest AS (
    SELECT r.id, r.name, row_number() OVER (ORDER BY r.year DESC, r.quarter DESC, r.published_at DESC) AS age
      FROM assessment_rounds r
     WHERE r.jurisdiction_id = $1 AND r.year <= $2 AND r.state = 'published' AND r.kind = 'quarterly'
     ORDER BY age LIMIT 2)
  SELECT latest.age::int, latest.name AS "roundName", u.round_id AS "roundId", u.unit_id AS "unitId",
         u.unit_name AS "unitName", u.category_id AS "categoryId", u.rank
    FROM latest
    JOIN round_results u ON u.jurisdiction_id = $1 AND u.round_id = latest.id
   ORDER BY latest.age, u.sort_order`;

export interface NamedPlacing extends Placing {
  readonly age: number;
  readonly roundName: string;
  readonly unitName: string;
}

@Injectable()
export class MeasureRepository {
  /** Latest first. */
  async page(
    manager: EntityManager,
    view: MeasureView,
    filter: MeasureFilter,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ total: number; rows: Measure[] }> {
    const parameters = new SqlParameters();
    const where = [...visible(parameters, view), ...narrowed(parameters, filter)].join(' AND ');
    const [{ total }] = await manager.query<[{ total: number }]>(
      `SELECT count(*)::int AS total ${FROM} WHERE ${where}`,
      [...parameters.values],
    );
    const rows = await manager.query<MeasureRow[]>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${where} ORDER BY m.decided_on DESC, m.id DESC
        LIMIT ${parameters.add(limit)} OFFSET ${parameters.add(offset)}`,
      parameters.values,
    );
    return { total, rows: rows.map((row) => measureOf(row, view.today)) };
  }

  async byId(manager: EntityManager, view: MeasureView, id: string): Promise<Measure | undefined> {
    const parameters = new SqlParameters();
    const where = [...visible(parameters, view), `m.id = ${parameters.add(id)}`].join(' AND ');
    const [row] = await manager.query<MeasureRow[]>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${where}`,
      parameters.values,
    );
    return row && measureOf(row, view.today);
  }

  placings(manager: EntityManager, jurisdictionId: string, year: number): Promise<NamedPlacing[]> {
    return manager.query(PLACINGS_SQL, [jurisdictionId, year]);
  }

  /** Units that a measure on that round was decided for. */
  async decided(manager: EntityManager, jurisdictionId: string, roundId: string): Promise<Set<string>> {
    const rows = await manager.query<{ key: string }[]>(
      `SELECT unit_id || ' ' || kind AS key FROM measures WHERE jurisdiction_id = $1 AND round_id = $2`,
      [jurisdictionId, roundId],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** Whether the basis is one that concerns the unit: a published round with it, a finding about it. */
  async isBasis(
    manager: EntityManager,
    jurisdictionId: string,
    unitId: string,
    { roundId, findingId }: { roundId: string | null; findingId: string | null },
  ): Promise<boolean> {
    const [{ known }] = await manager.query<[{ known: boolean }]>(
      `SELECT EXISTS (SELECT FROM units u WHERE u.jurisdiction_id = $1 AND u.id = $2)
          AND ($3::uuid IS NULL OR EXISTS (
            SELECT FROM round_results r WHERE r.jurisdiction_id = $1 AND r.round_id = $3 AND r.unit_id = $2))
          AND ($4::uuid IS NULL OR EXISTS (
            SELECT FROM followed_items i
             WHERE i.jurisdiction_id = $1 AND i.id = $4 AND i.unit_id = $2 AND i.kind = 'finding')) AS known`,
      [jurisdictionId, unitId, roundId, findingId],
    );
    return known;
  }
}

const measureOf = ({ file, ...row }: MeasureRow, today: CivilDate): Measure => ({
  ...row,
  inForce: isInForce(row, today),
  file: file && { ...file, createdAt: new Date(file.createdAt) },
});

function visible(parameters: SqlParameters, { jurisdictionId, scope }: MeasureView): string[] {
  const home = `m.jurisdiction_id = ${parameters.add(jurisdictionId)}`;
  if (scope.kind === 'nothing') return [home, 'false'];
  if (scope.kind === 'jurisdiction') return [home];
  return [home, `m.unit_id = ${parameters.add(scope.unitId)}::uuid`];
}

function narrowed(parameters: SqlParameters, { year, unitId, kinds }: MeasureFilter): string[] {
  return [
    ...(year ? [`m.year = ${parameters.add(year)}`] : []),
    ...(unitId ? [`m.unit_id = ${parameters.add(unitId)}::uuid`] : []),
    ...(kinds?.length ? [`m.kind = ANY (${parameters.add(kinds)}::text[])`] : []),
  ];
}
