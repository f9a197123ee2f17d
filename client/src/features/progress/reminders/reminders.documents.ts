import { graphql } from '../../../generated/index.js';

export const reminderCandidatesDocument = graphql(`
  query ReminderCandidates($filter: ReminderFilter!, $page: PageInput!) {
    reminderCandidates(filter: $filter, page: $page) {
      total
      open
      rows {
        assignmentId
        taskCode
        taskTitle
        planTitle
        unitName
        since
        dueOn
        remindedCount
        lastRemindedAt
        availableAt
      }
    }
  }
`);

export const reminderPlansDocument = graphql(`
  query ReminderPlans {
    plans {
      id
      title
      state
    }
  }
`);

export const remindAssignmentsDocument = graphql(`
  mutation RemindAssignments($input: RemindInput!) {
    remindAssignments(input: $input) {
      assignmentId
      done
      reason
    }
  }
`);

export const assignmentRemindersDocument = graphql(`
  query AssignmentReminders($id: ID!) {
    assignment(id: $id) {
      id
      reminders {
        id
        reason
        createdAt
        byName
      }
    }
  }
`);
