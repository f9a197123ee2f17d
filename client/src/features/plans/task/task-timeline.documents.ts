import { graphql } from '../../../generated/index.js';

export const taskTimelineDocument = graphql(`
  query TaskTimeline($taskId: ID!, $after: String, $first: Int!) {
    taskTimeline(taskId: $taskId, after: $after, first: $first) {
      next
      rows {
        id
        at
        actorName
        actorUnitName
        action
        transition
        entityType
        unitName
        changes {
          field
          before
          after
        }
      }
    }
  }
`);
