import { graphql } from '../../../generated/index.js';

export const rubricChoicesDocument = graphql(`
  query RubricChoices {
    units {
      id
      name
      endedOn
      category {
        id
        name
      }
    }
    assessorChoices {
      id
      displayName
      unitName
    }
  }
`);
