import { subordinateTasks } from '../plans/cascade.sql.js';
import { lightPolicyOn } from './light-policy.sql.js';

/** What a superior sees of its followers' tasks: each follower's shares under that follower's own policy of the day. */
export const SUBORDINATE_TASKS = subordinateTasks({
  light: `assignment_light(s.percent, s.starts_on, s.due_on, s.completed_on, s.suspended_on, s.closed_on,
                 cascade_subordinate_tasks.today, policy.due_soon_days, policy.yellow_lag)`,
  policy: `CROSS JOIN LATERAL (${lightPolicyOn('l.jurisdiction_id', 'cascade_subordinate_tasks.today')}) policy`,
});
