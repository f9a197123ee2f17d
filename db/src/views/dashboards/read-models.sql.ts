/** Of a trigger that writes what the application may only read. */
export const DEFINER = 'LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/** The month of a deadline by its first day; `infinity` for a share without a deadline. */
export const MONTH = `coalesce(date_trunc('month', c.due_on::timestamp)::date, 'infinity'::date)`;

const KEY = 'jurisdiction_id, year, unit_id, month';

/** What shares of a relation \`c\` (with a column \`sign\`) add to the counts of units and months. */
const countsOf = (shares: string): string => `
  SELECT c.jurisdiction_id, p.year, c.unit_id, ${MONTH} AS month, sum(c.sign) AS total,
         sum(c.sign * (c.percent >= 100)::int) AS completed,
         sum(c.sign * (coalesce(l.percent, 0) >= 100)::int) AS reported
    FROM ${shares}
    JOIN plans p ON p.jurisdiction_id = c.jurisdiction_id AND p.id = c.plan_id
    LEFT JOIN latest_reports l ON l.jurisdiction_id = c.jurisdiction_id AND l.assignment_id = c.id
   WHERE c.withdrawn_at IS NULL
   GROUP BY 1, 2, 3, 4`;

const SHARE = 'jurisdiction_id, id, plan_id, unit_id, due_on, percent, withdrawn_at';

/** In the order of the key, so that two statements that touch the same rows wait for each other and never both. */
const addCounts = (shares: string): string => `
  INSERT INTO unit_months (${KEY}, total, completed, reported)
  SELECT * FROM (${countsOf(shares)}) d
   WHERE (total, completed, reported) <> (0, 0, 0)
   ORDER BY 1, 2, 3, 4
  ON CONFLICT (${KEY}) DO UPDATE
     SET total = unit_months.total + excluded.total, completed = unit_months.completed + excluded.completed,
         reported = unit_months.reported + excluded.reported`;

const COUNT_SHARES = `
  CREATE FUNCTION count_shares() RETURNS trigger ${DEFINER} AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      ${addCounts(`(SELECT ${SHARE}, 1 AS sign FROM fresh) c`)};
    ELSIF TG_OP = 'DELETE' THEN
      ${addCounts(`(SELECT ${SHARE}, -1 AS sign FROM was) c`)};
    ELSE
      ${addCounts(`(SELECT ${SHARE}, 1 AS sign FROM fresh UNION ALL SELECT ${SHARE}, -1 FROM was) c`)};
    END IF;
    RETURN NULL;
  END $$;

  CREATE TRIGGER assignments_count_inserted AFTER INSERT ON assignments
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION count_shares();
  CREATE TRIGGER assignments_count_updated AFTER UPDATE ON assignments
    REFERENCING OLD TABLE AS was NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION count_shares();
  CREATE TRIGGER assignments_count_deleted AFTER DELETE ON assignments
    REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION count_shares();`;

/** Of what a unit has told the office of a share, the newest; what was given back has not been told. */
const newestOf = (shares: string): string => `
  SELECT DISTINCT ON (r.jurisdiction_id, r.assignment_id)
         r.jurisdiction_id, r.assignment_id, r.id AS report_id, r.percent, r.submitted_at
    FROM ${shares}
    JOIN progress_reports r ON r.jurisdiction_id = x.jurisdiction_id AND r.assignment_id = x.assignment_id
   WHERE r.state IN ('submitted', 'accepted')
   ORDER BY r.jurisdiction_id, r.assignment_id, r.submitted_at DESC NULLS LAST, r.id DESC`;

/** Looks at all reports of the shares whose reports are in a relation \`changed\`. */
export const FOLLOW_CHANGED = `
    WITH touched AS MATERIALIZED (
      SELECT DISTINCT jurisdiction_id, assignment_id FROM changed
    ), newest AS MATERIALIZED (${newestOf('touched x')}
    ), was AS MATERIALIZED (
      SELECT l.jurisdiction_id, l.assignment_id, l.percent
        FROM touched x
        JOIN latest_reports l ON l.jurisdiction_id = x.jurisdiction_id AND l.assignment_id = x.assignment_id
    ), gone AS (
      DELETE FROM latest_reports l USING touched x
       WHERE l.jurisdiction_id = x.jurisdiction_id AND l.assignment_id = x.assignment_id
         AND NOT EXISTS (SELECT FROM newest n
                          WHERE n.jurisdiction_id = x.jurisdiction_id AND n.assignment_id = x.assignment_id)
    ), kept AS (
      INSERT INTO latest_reports (jurisdiction_id, assignment_id, task_id, report_id, percent, submitted_at)
      SELECT n.jurisdiction_id, n.assignment_id, a.task_id, n.report_id, n.percent, n.submitted_at
        FROM newest n
        JOIN assignments a ON a.jurisdiction_id = n.jurisdiction_id AND a.id = n.assignment_id
       ORDER BY 1, 2
      ON CONFLICT (jurisdiction_id, assignment_id) DO UPDATE
         SET report_id = excluded.report_id, percent = excluded.percent, submitted_at = excluded.submitted_at
    ), delta AS (
      SELECT c.jurisdiction_id, p.year, c.unit_id, ${MONTH} AS month,
             sum((coalesce(n.percent, 0) >= 100)::int - (coalesce(w.percent, 0) >= 100)::int) AS reported
        FROM touched x
        JOIN assignments c ON c.jurisdiction_id = x.jurisdiction_id AND c.id = x.assignment_id
        JOIN plans p ON p.jurisdiction_id = c.jurisdiction_id AND p.id = c.plan_id
        LEFT JOIN newest n ON n.jurisdiction_id = x.jurisdiction_id AND n.assignment_id = x.assignment_id
        LEFT JOIN was w ON w.jurisdiction_id = x.jurisdiction_id AND w.assignment_id = x.assignment_id
       WHERE c.withdrawn_at IS NULL
         AND (coalesce(n.percent, 0) >= 100) <> (coalesce(w.percent, 0) >= 100)
       GROUP BY 1, 2, 3, 4
    )
    UPDATE unit_months m SET reported = m.reported + d.reported
      FROM delta d
     WHERE m.jurisdiction_id = d.jurisdiction_id AND m.year = d.year AND m.unit_id = d.unit_id AND m.month = d.month;`;

const FOLLOW_REPORTS = `
  CREATE FUNCTION follow_latest_reports() RETURNS trigger ${DEFINER} AS $$
  BEGIN
    ${FOLLOW_CHANGED}
    RETURN NULL;
  END $$;

  CREATE TRIGGER progress_reports_follow_inserted AFTER INSERT ON progress_reports
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_latest_reports();
  CREATE TRIGGER progress_reports_follow_updated AFTER UPDATE ON progress_reports
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_latest_reports();
  CREATE TRIGGER progress_reports_follow_deleted AFTER DELETE ON progress_reports
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_latest_reports();`;

/** A unit's part of a snapshot \`s\`, each line with the standard of its indicator. */
const SCORECARDS_OF = `
  INSERT INTO round_scorecards (jurisdiction_id, round_id, unit_id, round_name, year, quarter, content_hash, content)
  SELECT s.jurisdiction_id, s.round_id, (unit.value->>'unitId')::uuid, s.content->>'roundName',
         (s.content->>'year')::int, (s.content->>'quarter')::int, s.content_hash,
         unit.value || jsonb_build_object('lines', coalesce((
           SELECT jsonb_agg(line.value || jsonb_build_object('standard', coalesce(leaf.standard, '')) ORDER BY line.n)
             FROM jsonb_array_elements(unit.value->'lines') WITH ORDINALITY line (value, n)
             LEFT JOIN leaves leaf ON leaf.id = line.value->>'indicatorId'), '[]'))
    FROM told s
   CROSS JOIN LATERAL jsonb_array_elements(s.content->'units') unit
  ON CONFLICT (jurisdiction_id, round_id, unit_id) DO UPDATE
     SET round_name = excluded.round_name, content_hash = excluded.content_hash, content = excluded.content`;

const spreadSnapshots = (snapshots: string): string => `
  WITH told AS MATERIALIZED (SELECT * FROM ${snapshots}), leaves AS MATERIALIZED (
    SELECT DISTINCT ON (leaf.value->>'id') leaf.value->>'id' AS id, leaf.value->>'standard' AS standard
      FROM told CROSS JOIN LATERAL jsonb_array_elements(told.content->'indicators') leaf
  ) ${SCORECARDS_OF}`;

const SPREAD_SNAPSHOTS = `
  CREATE FUNCTION spread_round_snapshot() RETURNS trigger ${DEFINER} AS $$
  BEGIN
    ${spreadSnapshots('fresh')};
    RETURN NULL;
  END $$;

  CREATE TRIGGER round_snapshots_spread AFTER INSERT ON round_snapshots
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION spread_round_snapshot();`;

/**
 * Read models that PostgreSQL keeps in the transaction of whatever changes them: the newest report of each share,
 * shares counted by unit and month, and a published snapshot unit by unit. The application only reads them.
 */
export const READ_MODELS_SQL = `${COUNT_SHARES}${FOLLOW_REPORTS}${SPREAD_SNAPSHOTS}`;

/** From the rows that are there: reports first, the counts are made of them. */
export const FILL_READ_MODELS = [
  `INSERT INTO latest_reports (jurisdiction_id, assignment_id, task_id, report_id, percent, submitted_at)
   SELECT n.jurisdiction_id, n.assignment_id, a.task_id, n.report_id, n.percent, n.submitted_at
     FROM (${newestOf('(SELECT jurisdiction_id, id AS assignment_id FROM assignments) x')}) n
     JOIN assignments a ON a.jurisdiction_id = n.jurisdiction_id AND a.id = n.assignment_id`,
  addCounts(`(SELECT ${SHARE}, 1 AS sign FROM assignments) c`),
  spreadSnapshots(
    '(SELECT DISTINCT ON (jurisdiction_id, round_id) * FROM round_snapshots ORDER BY jurisdiction_id, round_id, ordinal DESC) newest',
  ),
] as const;

export const DROP_READ_MODELS_SQL = `
  DROP TRIGGER round_snapshots_spread ON round_snapshots;
  DROP TRIGGER progress_reports_follow_inserted ON progress_reports;
  DROP TRIGGER progress_reports_follow_updated ON progress_reports;
  DROP TRIGGER progress_reports_follow_deleted ON progress_reports;
  DROP TRIGGER assignments_count_inserted ON assignments;
  DROP TRIGGER assignments_count_updated ON assignments;
  DROP TRIGGER assignments_count_deleted ON assignments;
  DROP FUNCTION spread_round_snapshot();
  DROP FUNCTION follow_latest_reports();
  DROP FUNCTION count_shares();
`;
