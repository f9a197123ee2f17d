import { graphql } from '../../../generated/index.js';

export const drawFields = graphql(`
  fragment DrawFields on SpotCheckDraw {
    id
    version
    title
    year
    state
    algorithm
    terms {
      units
      byCategory
      tasksPerUnit
      inspectorsPerUnit
    }
    unitCount
    assignmentCount
    inspectorCount
    populationHash
    commitment
    seed
    witness
    preparedAt
    preparedByName
    drawnAt
    drawnByName
    units {
      unitId
      unitName
      categoryName
      tasks {
        assignmentId
        taskCode
        taskTitle
      }
      inspectorNames
    }
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const drawsDocument = graphql(`
  query SpotCheckDraws($page: PageInput!) {
    spotCheckDraws(page: $page) {
      total
      rows {
        ...DrawFields
      }
    }
  }
`);

export const drawDocument = graphql(`
  query SpotCheckDraw($id: ID!) {
    spotCheckDraw(id: $id) {
      ...DrawFields
    }
  }
`);

export const drawRecordDocument = graphql(`
  query SpotCheckRecord($id: ID!) {
    spotCheckRecord(id: $id) {
      record
    }
  }
`);

/** The units and categories that a draw is prepared from. */
export const drawRegisterDocument = graphql(`
  query DrawRegister {
    unitCategories {
      id
      name
    }
  }
`);

export const prepareDrawDocument = graphql(`
  mutation PrepareDraw($input: PrepareDrawInput!) {
    prepareDraw(input: $input) {
      ...DrawFields
    }
  }
`);

export const performDrawDocument = graphql(`
  mutation PerformDraw($input: PerformDrawInput!) {
    performDraw(input: $input) {
      ...DrawFields
    }
  }
`);
