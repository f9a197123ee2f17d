import { graphql } from '../../../generated/index.js';

export const breakdownFields = graphql(`
  fragment BreakdownFields on Assignment {
    id
    version
    dueOn
    breakdown {
      divisionId
      divisionName
      officerId
      officerName
      leaderId
      leaderName
      steps {
        id
        title
        divisionId
        divisionName
        officerId
        officerName
        dueOn
        doneOn
        standing
      }
    }
    continues {
      id
      unit {
        id
        name
      }
    }
  }
`);

export const assignmentBreakdownDocument = graphql(`
  query AssignmentBreakdown($id: ID!) {
    assignment(id: $id) {
      ...BreakdownFields
    }
  }
`);

export const breakDownAssignmentDocument = graphql(`
  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {
    breakDownAssignment(input: $input) {
      ...BreakdownFields
    }
  }
`);

export const staffChoicesDocument = graphql(`
  query StaffChoices($unitId: ID!) {
    unitStaff(unitId: $unitId) {
      unitId
      divisions {
        id
        name
        endedOn
      }
      officers {
        id
        name
        post
        duty
        endedOn
      }
    }
  }
`);

export const unitListDocument = graphql(`
  query UnitList($page: PageInput!) {
    unitList(page: $page) {
      total
      missing
      rows {
        assignmentId
        taskCode
        taskTitle
        planTitle
        dueOn
        divisionName
        officerName
        leaderName
        stepCount
        doneCount
        nextDueOn
      }
    }
  }
`);
