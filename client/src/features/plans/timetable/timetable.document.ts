import { graphql } from '../../../generated/index.js';

export const timetableDocument = graphql(`
  query PlanTimetable($id: ID!) {
    plan(id: $id) {
      id
      title
      year
      issuedOn
      milestones {
        id
        title
        dueOn
        doneOn
      }
      tasks {
        id
        ordinal
        title
        deadlines {
          id
          text
          dueOn
          rrule
        }
      }
    }
  }
`);
