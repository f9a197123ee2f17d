import { DEFINER, FOLLOW_CHANGED, MONTH } from './read-models.sql.js';

/** Of a report \`r\`: whether the office has been told of it. */
const told = (r: string): string => `${r}.state IN ('submitted', 'accepted')`;

/** Which of two reports of a share is the newer, as a row that compares. */
const age = (submitted: string, id: string): string => `(coalesce(${submitted}, '-infinity'), ${id})`;

const NEWER = `${age('r.submitted_at', 'r.id')} > ${age('l.submitted_at', 'l.report_id')}`;

/** A report that comes is the newest of its share or changes nothing: no other need be looked at. */
const TELL = `
  CREATE FUNCTION tell_latest_reports() RETURNS trigger ${DEFINER} AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM changed r WHERE ${told('r')}) THEN
      RETURN NULL;
    END IF;
    WITH newest AS MATERIALIZED (
      SELECT DISTINCT ON (r.jurisdiction_id, r.assignment_id)
             r.jurisdiction_id, r.assignment_id, r.id AS report_id, r.percent, r.submitted_at, c.task_id, c.plan_id,
             c.unit_id, ${MONTH} AS month, c.withdrawn_at,
             (r.percent >= 100)::int - (coalesce(l.percent, 0) >= 100)::int AS more
        FROM changed r
        JOIN assignments c ON c.jurisdiction_id = r.jurisdiction_id AND c.id = r.assignment_id
        LEFT JOIN latest_reports l ON l.jurisdiction_id = r.jurisdiction_id AND l.assignment_id = r.assignment_id
       WHERE ${told('r')} AND (l.report_id IS NULL OR ${NEWER})
       ORDER BY r.jurisdiction_id, r.assignment_id, r.submitted_at DESC NULLS LAST, r.id DESC
    ), kept AS (
      INSERT INTO latest_reports (jurisdiction_id, assignment_id, task_id, report_id, percent, submitted_at)
      SELECT jurisdiction_id, assignment_id, task_id, report_id, percent, submitted_at FROM newest ORDER BY 1, 2
      ON CONFLICT (jurisdiction_id, assignment_id) DO UPDATE
         SET report_id = excluded.report_id, percent = excluded.percent, submitted_at = excluded.submitted_at
    )
    UPDATE unit_months m SET reported = m.reported + d.more
      FROM (SELECT n.jurisdiction_id, p.year, n.unit_id, n.month, sum(n.more) AS more
              FROM newest n
              JOIN plans p ON p.jurisdiction_id = n.jurisdiction_id AND p.id = n.plan_id
             WHERE n.withdrawn_at IS NULL AND n.more <> 0
             GROUP BY 1, 2, 3, 4) d
     WHERE m.jurisdiction_id = d.jurisdiction_id AND m.year = d.year AND m.unit_id = d.unit_id AND m.month = d.month;
    RETURN NULL;
  END $$;

  DROP TRIGGER progress_reports_follow_inserted ON progress_reports;
  CREATE TRIGGER progress_reports_follow_inserted AFTER INSERT ON progress_reports
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_latest_reports();`;

/** What the office is not told of, before and after, changes nothing: drafts are kept and kept again. */
const SKIP_UNTOLD = `
    IF TG_OP = 'UPDATE' THEN
      IF NOT EXISTS (SELECT FROM changed r WHERE ${told('r')}) AND NOT EXISTS (SELECT FROM former r WHERE ${told('r')}) THEN
        RETURN NULL;
      END IF;
    END IF;`;

const replaceFollow = (beginning: string): string => `
  CREATE OR REPLACE FUNCTION follow_latest_reports() RETURNS trigger ${DEFINER} AS $$
  BEGIN${beginning}
    ${FOLLOW_CHANGED}
    RETURN NULL;
  END $$;

  DROP TRIGGER progress_reports_follow_updated ON progress_reports;
  CREATE TRIGGER progress_reports_follow_updated AFTER UPDATE ON progress_reports
    REFERENCING ${beginning && 'OLD TABLE AS former '}NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION follow_latest_reports();`;

/** The newest report of a share is kept by looking at what has come, not at all that was there. */
export const TELL_REPORTS_SQL = `${TELL}${replaceFollow(SKIP_UNTOLD)}`;

/** Back to looking at all reports of a share whenever one is written. */
export const UNTELL_REPORTS_SQL = `
  ${replaceFollow('')}
  DROP TRIGGER progress_reports_follow_inserted ON progress_reports;
  CREATE TRIGGER progress_reports_follow_inserted AFTER INSERT ON progress_reports
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_latest_reports();
  DROP FUNCTION tell_latest_reports();`;
