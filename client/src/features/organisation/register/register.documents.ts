import { graphql } from '../../../generated/index.js';

export const unitFields = graphql(`
  fragment UnitFields on Unit {
    id
    version
    name
    shortName
    sortOrder
    endedOn
    level
    parentId
    aliases
    category {
      id
      name
      verticallyManaged
    }
  }
`);

export const unitGroupFields = graphql(`
  fragment UnitGroupFields on UnitGroup {
    id
    version
    name
    aliases
    memberIds
    reachesVertical
  }
`);

export const registerDocument = graphql(`
  query Register {
    units {
      ...UnitFields
    }
    unitCategories {
      id
      name
      sortOrder
      verticallyManaged
    }
    unitGroups {
      ...UnitGroupFields
    }
  }
`);

export const createUnitCategoryDocument = graphql(`
  mutation CreateUnitCategory($input: CreateUnitCategoryInput!) {
    createUnitCategory(input: $input) {
      id
      name
      sortOrder
      verticallyManaged
    }
  }
`);

export const updateUnitCategoryDocument = graphql(`
  mutation UpdateUnitCategory($input: UpdateUnitCategoryInput!) {
    updateUnitCategory(input: $input) {
      id
      name
      verticallyManaged
    }
  }
`);

export const createUnitDocument = graphql(`
  mutation CreateUnit($input: CreateUnitInput!) {
    createUnit(input: $input) {
      ...UnitFields
    }
  }
`);

export const updateUnitDocument = graphql(`
  mutation UpdateUnit($input: UpdateUnitInput!) {
    updateUnit(input: $input) {
      ...UnitFields
    }
  }
`);

export const createUnitGroupDocument = graphql(`
  mutation CreateUnitGroup($input: CreateUnitGroupInput!) {
    createUnitGroup(input: $input) {
      ...UnitGroupFields
    }
  }
`);

export const updateUnitGroupDocument = graphql(`
  mutation UpdateUnitGroup($input: UpdateUnitGroupInput!) {
    updateUnitGroup(input: $input) {
      ...UnitGroupFields
    }
  }
`);
