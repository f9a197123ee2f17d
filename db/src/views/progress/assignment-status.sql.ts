/**
 * The twin of `shared/src/progress/task-status.ts` in SQL, so that lists filter, sort and count by status and light on
 * the server. Thresholds are arguments; every argument stands for a column or a constant, so that the functions are
 * inlined. A test compares the two on random facts under random policies.
 */
export const ASSIGNMENT_STATUS_SQL = `
  CREATE FUNCTION expected_percent(starts_on date, due_on date, today date) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
      WHEN due_on IS NULL OR today < starts_on THEN 0
      WHEN due_on < starts_on OR today >= due_on THEN 100
      ELSE ((today - starts_on + 1) * 100) / (due_on - starts_on + 1)
    END
  $$;

  CREATE FUNCTION assignment_status(percent numeric, starts_on date, due_on date, suspended_on date, closed_on date,
                                    today date, tolerance integer, not_started_lag integer) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
      WHEN closed_on IS NOT NULL THEN 'completed'
      WHEN suspended_on IS NOT NULL THEN 'other'
      WHEN percent >= 100 THEN 'completed'
      WHEN due_on IS NULL THEN CASE WHEN percent > 0 THEN 'on_schedule' ELSE 'other' END
      WHEN today > due_on THEN 'behind'
      WHEN percent = 0 THEN
        CASE WHEN expected_percent(starts_on, due_on, today) > not_started_lag THEN 'behind' ELSE 'not_started' END
      WHEN percent - expected_percent(starts_on, due_on, today) < -tolerance THEN 'behind'
      WHEN percent - expected_percent(starts_on, due_on, today) > tolerance THEN 'ahead'
      ELSE 'on_schedule'
    END
  $$;

  CREATE FUNCTION assignment_light(percent numeric, starts_on date, due_on date, completed_on date, suspended_on date,
                                   closed_on date, today date, due_soon_days integer, yellow_lag integer) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
      WHEN closed_on IS NULL AND suspended_on IS NOT NULL THEN 'grey'
      WHEN closed_on IS NOT NULL OR percent >= 100 THEN
        CASE WHEN coalesce(completed_on, closed_on) > due_on THEN 'yellow' ELSE 'green' END
      WHEN due_on IS NULL THEN 'grey'
      WHEN today > due_on THEN 'red'
      WHEN due_on - today <= due_soon_days THEN 'yellow'
      WHEN percent - expected_percent(starts_on, due_on, today) <= -yellow_lag THEN 'yellow'
      ELSE 'green'
    END
  $$;
`;

export const DROP_ASSIGNMENT_STATUS_SQL = `
  DROP FUNCTION assignment_light(numeric, date, date, date, date, date, date, integer, integer);
  DROP FUNCTION assignment_status(numeric, date, date, date, date, date, integer, integer);
  DROP FUNCTION expected_percent(date, date, date);
`;
