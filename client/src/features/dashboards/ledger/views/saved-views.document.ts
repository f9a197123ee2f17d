import { graphql } from '../../../../generated/index.js';

export const savedViewFields = graphql(`
  fragment SavedViewFields on SavedView {
    id
    version
    name
    query
    shared
    own
    ownerName
    isDefault
  }
`);

export const savedViewsDocument = graphql(`
  query SavedViews {
    savedViews {
      ...SavedViewFields
    }
  }
`);

export const saveViewDocument = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      ...SavedViewFields
    }
  }
`);

export const changeViewDocument = graphql(`
  mutation ChangeView($input: ChangeViewInput!) {
    changeView(input: $input) {
      ...SavedViewFields
    }
  }
`);

export const deleteViewDocument = graphql(`
  mutation DeleteView($input: VersionedInput!) {
    deleteView(input: $input) {
      id
      version
    }
  }
`);

export const chooseDefaultViewDocument = graphql(`
  mutation ChooseDefaultView($viewId: ID) {
    chooseDefaultView(viewId: $viewId) {
      id
      isDefault
    }
  }
`);
