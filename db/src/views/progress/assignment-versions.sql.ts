/** What a version repeats of its assignment: all that ledger and lights are made of. */
const REPEATED = [
  'plan_id',
  'task_id',
  'unit_id',
  'role',
  'group_id',
  'state',
  'starts_on',
  'due_on',
  'suspended_on',
  'closed_on',
  'percent',
  'completed_on',
  'latest_report_id',
  'withdrawn_at',
] as const;

const of = (row: string): string => REPEATED.map((column) => `${row}.${column}`).join(', ');
const repeated = REPEATED.join(', ');

/** The civil day in Shanghai, which has kept UTC+8 without summer time since 1992. */
const dayOf = (instant: string): string => `(${instant} AT TIME ZONE INTERVAL '08:00')::date`;

const DEFINER = 'LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/**
 * Every change of an assignment ends the version that stood and begins the next, on the civil day that the row itself
 * says it was changed on; of one day the last state stands. Whole statements at once: a plan may have 18,000 shares.
 * The application may read versions and has no right to write them.
 */
const KEEPING = `
  CREATE FUNCTION begin_assignment_versions() RETURNS trigger ${DEFINER} AS $$
  BEGIN
    INSERT INTO assignment_versions (jurisdiction_id, assignment_id, valid_from, valid_to, ${repeated})
    SELECT n.jurisdiction_id, n.id, ${dayOf('n.created_at')}, NULL, ${of('n')} FROM fresh n;
    RETURN NULL;
  END $$;

  CREATE FUNCTION continue_assignment_versions() RETURNS trigger ${DEFINER} AS $$
  BEGIN
    WITH changed AS (
      SELECT n.*, greatest(${dayOf('n.updated_at')}, stood.valid_from) AS changed_on
        FROM fresh n
        JOIN was o ON o.jurisdiction_id = n.jurisdiction_id AND o.id = n.id
        LEFT JOIN assignment_versions stood
          ON stood.jurisdiction_id = n.jurisdiction_id AND stood.assignment_id = n.id AND stood.valid_to IS NULL
       WHERE (${of('n')}) IS DISTINCT FROM (${of('o')})
    ), ended AS (
      UPDATE assignment_versions v SET valid_to = changed.changed_on
        FROM changed
       WHERE v.jurisdiction_id = changed.jurisdiction_id AND v.assignment_id = changed.id
         AND v.valid_to IS NULL AND v.valid_from < changed.changed_on
    )
    INSERT INTO assignment_versions (jurisdiction_id, assignment_id, valid_from, valid_to, ${repeated})
    SELECT c.jurisdiction_id, c.id, c.changed_on, NULL, ${of('c')} FROM changed c
        ON CONFLICT (jurisdiction_id, assignment_id, valid_from) DO UPDATE
       SET ${REPEATED.map((column) => `${column} = excluded.${column}`).join(', ')};
    RETURN NULL;
  END $$;

  CREATE TRIGGER assignments_begin_versions AFTER INSERT ON assignments
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION begin_assignment_versions();
  CREATE TRIGGER assignments_continue_versions AFTER UPDATE ON assignments
    REFERENCING OLD TABLE AS was NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION continue_assignment_versions();`;

/** Accepted reports as they counted on \`d.day\`. */
const ACCEPTED = `progress_reports r
   WHERE r.jurisdiction_id = d.jurisdiction_id AND r.assignment_id = d.id AND r.state = 'accepted'
     AND ${dayOf('r.decided_at')} <= d.day`;

/**
 * Versions told afterwards, from the days that rows and reports remember: made, signed for, reports accepted, suspended,
 * closed, withdrawn. Deadlines and roles that a revision changed before versions were kept are not known any more: the
 * present ones stand in every version. NULL: of all jurisdictions.
 */
const RETELLING = `
  CREATE FUNCTION retell_assignment_versions(of_jurisdiction uuid) RETURNS void LANGUAGE sql AS $$
    DELETE FROM assignment_versions v WHERE of_jurisdiction IS NULL OR v.jurisdiction_id = of_jurisdiction;

    WITH told (jurisdiction_id, id, day) AS (
      SELECT a.jurisdiction_id, a.id, greatest(e.day, ${dayOf('a.created_at')})
        FROM assignments a
       CROSS JOIN LATERAL (
         VALUES (${dayOf('a.created_at')}), (${dayOf('a.signed_at')}), (a.suspended_on), (a.closed_on),
                (${dayOf('a.withdrawn_at')})) AS e (day)
       WHERE e.day IS NOT NULL AND (of_jurisdiction IS NULL OR a.jurisdiction_id = of_jurisdiction)
       UNION
      SELECT a.jurisdiction_id, a.id, greatest(${dayOf('r.decided_at')}, ${dayOf('a.created_at')})
        FROM assignments a
        JOIN progress_reports r
          ON r.jurisdiction_id = a.jurisdiction_id AND r.assignment_id = a.id AND r.state = 'accepted'
       WHERE r.decided_at IS NOT NULL AND (of_jurisdiction IS NULL OR a.jurisdiction_id = of_jurisdiction)
    ), d AS (
      SELECT told.*, lead(day) OVER (PARTITION BY jurisdiction_id, id ORDER BY day) AS until FROM told
    )
    INSERT INTO assignment_versions (jurisdiction_id, assignment_id, valid_from, valid_to, ${repeated})
    SELECT a.jurisdiction_id, a.id, d.day, d.until, a.plan_id, a.task_id, a.unit_id, a.role, a.group_id,
           CASE WHEN d.until IS NULL THEN a.state WHEN ${dayOf('a.signed_at')} <= d.day THEN 'signed' ELSE 'to_sign' END,
           a.starts_on, a.due_on,
           CASE WHEN d.until IS NULL OR a.suspended_on <= d.day THEN a.suspended_on END,
           CASE WHEN d.until IS NULL OR a.closed_on <= d.day THEN a.closed_on END,
           CASE WHEN d.until IS NULL THEN a.percent ELSE coalesce(latest.percent, 0) END,
           CASE WHEN d.until IS NULL THEN a.completed_on WHEN latest.percent >= 100 THEN finished.as_of END,
           CASE WHEN d.until IS NULL THEN a.latest_report_id ELSE latest.id END,
           CASE WHEN d.until IS NULL OR ${dayOf('a.withdrawn_at')} <= d.day THEN a.withdrawn_at END
      FROM d
      JOIN assignments a ON a.jurisdiction_id = d.jurisdiction_id AND a.id = d.id
      LEFT JOIN LATERAL (
        SELECT r.id, r.percent FROM ${ACCEPTED} ORDER BY r.year DESC, r.quarter DESC LIMIT 1) latest ON true
      LEFT JOIN LATERAL (
        SELECT max(r.year * 4 + r.quarter) FILTER (WHERE r.percent < 100) AS quarter FROM ${ACCEPTED}) unfinished ON true
      LEFT JOIN LATERAL (
        SELECT r.as_of FROM ${ACCEPTED} AND (unfinished.quarter IS NULL OR r.year * 4 + r.quarter > unfinished.quarter)
         ORDER BY r.year, r.quarter LIMIT 1) finished ON true
  $$;
  REVOKE ALL ON FUNCTION retell_assignment_versions(uuid) FROM PUBLIC;`;

export const ASSIGNMENT_VERSIONS_SQL = `${KEEPING}\n${RETELLING}`;

export const DROP_ASSIGNMENT_VERSIONS_SQL = `
  DROP FUNCTION retell_assignment_versions(uuid);
  DROP TRIGGER assignments_begin_versions ON assignments;
  DROP TRIGGER assignments_continue_versions ON assignments;
  DROP FUNCTION begin_assignment_versions();
  DROP FUNCTION continue_assignment_versions();`;
