import {
  DUE_SOON_DAYS,
  NOT_STARTED_LAG,
  SCHEDULE_TOLERANCE,
  YELLOW_LAG,
} from '#shared/progress/task-status.js';

/**
 * The twin of `shared/src/progress/task-status.ts` in SQL, so that lists filter, sort and count by status and
 * light on the server. A test compares the two on random facts.
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

  CREATE FUNCTION assignment_status(percent numeric, starts_on date, due_on date, today date) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
      WHEN percent >= 100 THEN 'completed'
      WHEN due_on IS NULL THEN CASE WHEN percent > 0 THEN 'on_schedule' ELSE 'other' END
      WHEN percent = 0 THEN
        CASE WHEN expected_percent(starts_on, due_on, today) > ${NOT_STARTED_LAG} THEN 'behind' ELSE 'not_started' END
      WHEN percent - expected_percent(starts_on, due_on, today) < -${SCHEDULE_TOLERANCE} THEN 'behind'
      WHEN percent - expected_percent(starts_on, due_on, today) > ${SCHEDULE_TOLERANCE} THEN 'ahead'
      ELSE 'on_schedule'
    END
  $$;

  CREATE FUNCTION assignment_light(percent numeric, starts_on date, due_on date, completed_on date, today date) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
      WHEN percent >= 100 THEN CASE WHEN completed_on > due_on THEN 'yellow' ELSE 'green' END
      WHEN due_on IS NULL THEN 'grey'
      WHEN today > due_on THEN 'red'
      WHEN due_on - today <= ${DUE_SOON_DAYS} THEN 'yellow'
      WHEN percent - expected_percent(starts_on, due_on, today) <= -${YELLOW_LAG} THEN 'yellow'
      ELSE 'green'
    END
  $$;
`;
