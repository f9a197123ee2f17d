import { graphql } from '../../../../generated/index.js';

export const lookBackFields = graphql(`
  fragment LookBackFields on LookBack {
    id
    title
    heldOn
    leadBy
    method
    planTitle
    sectionTitle
    unitName
    seed
    populationSize
    populationHash
    itemCount
    examinedCount
    failedCount
  }
`);

export const lookBacksDocument = graphql(`
  query LookBacks($page: PageInput!) {
    lookBacks(page: $page) {
      total
      rows {
        ...LookBackFields
      }
    }
  }
`);

export const lookBackDocument = graphql(`
  query LookBack($id: ID!) {
    lookBack(id: $id) {
      ...LookBackFields
    }
  }
`);

export const lookBackItemsDocument = graphql(`
  query LookBackItems($id: ID!, $page: PageInput!) {
    lookBackItems(lookBackId: $id, page: $page) {
      total
      rows {
        id
        version
        result
        progressFinding
        effectFinding
        shortfall
        foundPercent
        examinedAt
        examinedByName
        files {
          id
          name
          sizeBytes
        }
        assignment {
          id
          state
          percent
          unit {
            id
            name
          }
          task {
            id
            code
            title
          }
        }
      }
    }
  }
`);

export const lookBackDrawDocument = graphql(`
  query LookBackDraw($id: ID!) {
    lookBackDraw(id: $id) {
      populationHash
      hashMatches
      itemsMatch
    }
  }
`);

/** What a look-back can be narrowed to. */
export const lookBackScopesDocument = graphql(`
  query LookBackScopes($year: Int!) {
    plans(year: $year) {
      id
      title
      state
    }
    units {
      id
      name
      endedOn
    }
  }
`);

export const lookBackSectionsDocument = graphql(`
  query LookBackSections($planId: ID!) {
    plan(id: $planId) {
      id
      sections {
        id
        parentId
        title
      }
    }
  }
`);

export const openLookBackDocument = graphql(`
  mutation OpenLookBack($input: OpenLookBackInput!) {
    openLookBack(input: $input) {
      id
    }
  }
`);

export const recordLookBackDocument = graphql(`
  mutation RecordLookBack($input: RecordLookBackInput!) {
    recordLookBack(input: $input) {
      id
    }
  }
`);
