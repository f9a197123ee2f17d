import { DEFAULT_LIGHT_POLICY } from '#shared/progress/lights/light-policy.js';

const { tolerance, notStartedLag, dueSoonDays, yellowLag } = DEFAULT_LIGHT_POLICY;

/**
 * One row: the thresholds of a jurisdiction on a day, the default's where it had none. `jurisdiction` and `day` are SQL
 * expressions. Twin of `policyOn` in shared; a test compares them.
 */
export const lightPolicyOn = (jurisdiction: string, day: string): string => `
  SELECT coalesce(version.tolerance, ${tolerance}) AS tolerance,
         coalesce(version.not_started_lag, ${notStartedLag}) AS not_started_lag,
         coalesce(version.due_soon_days, ${dueSoonDays}) AS due_soon_days,
         coalesce(version.yellow_lag, ${yellowLag}) AS yellow_lag
    FROM (SELECT) one
    LEFT JOIN LATERAL (
      SELECT * FROM light_policies p
       WHERE p.jurisdiction_id = ${jurisdiction} AND p.valid_from <= ${day}
       ORDER BY p.valid_from DESC, p.number DESC
       LIMIT 1) version ON true`;
