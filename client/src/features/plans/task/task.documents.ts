import { graphql } from '../../../generated/index.js';

export const taskDocument = graphql(`
  query Task($id: ID!) {
    task(id: $id) {
      id
      version
      withdrawnAt
      code
      ordinal
      title
      content
      leader
      dueOn
      plan {
        id
        title
        state
      }
      section {
        id
        title
      }
      units {
        id
        role
        printedName
        unitId
        groupId
        memberIds
        reportsForTask
        appointedAt
      }
      deadlines {
        id
        kind
        text
        dueOn
        rrule
        anchor
        days
        hours
      }
      targets {
        id
        text
        comparator
        value
        unit
        per
        scope
      }
      escalations {
        id
        assignmentId
        unitName
        name
        tells
        dueOn
        raisedOn
        closedOn
        ending
      }
      assignments {
        id
        role
        reportsForTask
        state
        signedAt
        signedByName
        dueOn
        percent
        status
        light
        lightReason {
          key
          days
          points
          date
        }
        unit {
          id
          name
        }
        reports {
          id
          year
          quarter
          state
          percent
          narrative
          problems
          nextStep
          submittedAt
          submittedByName
          decidedAt
          decidedByName
          returnReason
        }
      }
      withdrawnAssignments {
        id
        role
        reportsForTask
        state
        signedAt
        signedByName
        dueOn
        percent
        status
        light
        lightReason {
          key
          days
          points
          date
        }
        unit {
          id
          name
        }
        reports {
          id
          year
          quarter
          state
          percent
          narrative
          problems
          nextStep
          submittedAt
          submittedByName
          decidedAt
          decidedByName
          returnReason
        }
      }
    }
  }
`);
