import { graphql } from '../../../generated/index.js';

export const ownInstanceFields = graphql(`
  fragment OwnInstanceFields on DeadlineInstance {
    id
    assignmentId
    dutyKey
    nature
    periodStartsOn
    periodEndsOn
    dueOn
    dueTime
    aimOn
    aimTime
    requiredCount
    doneCount
    standing
    shortLead
    marks {
      id
      doneOn
      count
      note
      fileId
      fileName
      byReport
      enteredBy
    }
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const ownDeadlinesDocument = graphql(`
  query OwnDeadlines($taskId: ID!, $planId: ID!) {
    taskDuties(taskId: $taskId) {
      taskId
      duties {
        key
        instances {
          ...OwnInstanceFields
        }
      }
    }
    reportingDuties(planId: $planId) {
      id
      instances {
        ...OwnInstanceFields
        unitId
      }
    }
  }
`);

export const markInstanceDoneDocument = graphql(`
  mutation MarkInstanceDone($input: MarkInstanceInput!) {
    markInstanceDone(input: $input)
  }
`);

export const takeBackInstanceMarkDocument = graphql(`
  mutation TakeBackInstanceMark($id: ID!) {
    takeBackInstanceMark(id: $id)
  }
`);
