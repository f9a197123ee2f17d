import { graphql } from '../../../../generated/index.js';

export const requestsToDecideDocument = graphql(`
  query RequestsToDecide($page: PageInput!) {
    requestsToDecide(page: $page) {
      total
      rows {
        ...AssignmentChangeFields
        assignment {
          id
          version
          percent
          dueOn
          unit {
            id
            name
          }
          task {
            id
            code
            title
          }
          availableActions {
            key
            enabled
            reason
          }
        }
      }
    }
  }
`);

export const confirmCompletionsDocument = graphql(`
  mutation ConfirmCompletions($input: ConfirmCompletionsInput!) {
    confirmCompletions(input: $input) {
      assignmentId
      code
      reason
    }
  }
`);
