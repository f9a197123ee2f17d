import { graphql } from '../../../generated/index.js';

export const rubricsDocument = graphql(`
  query Rubrics($input: RubricListInput!) {
    rubrics(input: $input) {
      ...RubricEditionFields
    }
  }

  fragment RubricEditionFields on RubricEdition {
    id
    version
    seriesId
    edition
    name
    year
    categoryLabel
    state
    fullPoints
    leafCount
    updatedAt
    updatedByName
  }
`);

export const rubricDocument = graphql(`
  query Rubric($id: ID!) {
    rubric(id: $id) {
      ...RubricFields
    }
  }

  fragment RubricFields on Rubric {
    id
    version
    seriesId
    edition
    name
    year
    categoryLabel
    state
    content
    updatedAt
    updatedByName
    editions {
      id
      edition
      state
    }
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const saveRubricDocument = graphql(`
  mutation SaveRubric($input: SaveRubricInput!) {
    saveRubric(input: $input) {
      ...RubricFields
    }
  }
`);

export const publishRubricDocument = graphql(`
  mutation PublishRubric($input: VersionedInput!) {
    publishRubric(input: $input) {
      ...RubricFields
    }
  }
`);

export const renewRubricDocument = graphql(`
  mutation RenewRubric($input: VersionedInput!) {
    renewRubric(input: $input) {
      ...RubricFields
    }
  }
`);

export const retireRubricDocument = graphql(`
  mutation RetireRubric($input: VersionedInput!) {
    retireRubric(input: $input) {
      ...RubricFields
    }
  }
`);
