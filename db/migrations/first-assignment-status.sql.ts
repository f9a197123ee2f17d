/**
 * Status and light as they were before thresholds became data: what migration 1 makes and migration 8 takes back to.
 * Frozen; `src/views/progress/assignment-status.sql.ts` is what stands.
 */
export const FIRST_ASSIGNMENT_STATUS = `
  CREATE FUNCTION expected_percent(starts_on date, due_on date, today date) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
      WHEN due_on IS NULL OR today < starts_on THEN 0
      WHEN due_on < starts_on OR today >= due_on THEN 100
      ELSE ((today - starts_on + 1) * 100) / (due_on - starts_on + 1)
    END
  $$;

  CREATE FUNCTION assignment_status(percent numeric, starts_on date, due_on date, today date) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
      WHEN percent >= 100 THEN 'completed'
      WHEN due_on IS NULL THEN CASE WHEN percent > 0 THEN 'on_schedule' ELSE 'other' END
      WHEN percent = 0 THEN
        CASE WHEN expected_percent(starts_on, due_on, today) > 50 THEN 'behind' ELSE 'not_started' END
      WHEN percent - expected_percent(starts_on, due_on, today) < -10 THEN 'behind'
      WHEN percent - expected_percent(starts_on, due_on, today) > 10 THEN 'ahead'
      ELSE 'on_schedule'
    END
  $$;

  CREATE FUNCTION assignment_light(percent numeric, starts_on date, due_on date, completed_on date, today date) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
      WHEN percent >= 100 THEN CASE WHEN completed_on > due_on THEN 'yellow' ELSE 'green' END
      WHEN due_on IS NULL THEN 'grey'
      WHEN today > due_on THEN 'red'
      WHEN due_on - today <= 15 THEN 'yellow'
      WHEN percent - expected_percent(starts_on, due_on, today) <= -20 THEN 'yellow'
      ELSE 'green'
    END
  $$;
`;

export const DROP_FIRST_ASSIGNMENT_STATUS = `
  DROP FUNCTION assignment_light(numeric, date, date, date, date);
  DROP FUNCTION assignment_status(numeric, date, date, date);
  DROP FUNCTION expected_percent(date, date, date);
`;
