import { graphql } from '../../../../generated/index.js';

export const followedItemRowFields = graphql(`
  fragment FollowedItemRowFields on FollowedItem {
    id
    version
    kind
    state
    title
    taskId
    taskCode
    taskTitle
    taskReadable
    unitName
    raisedByUnitName
    createdByName
    createdAt
    leaderName
    dueOn
    category
    place
    recheck
    recheckedOn
    settledAt
  }
`);

export const followedItemFields = graphql(`
  fragment FollowedItemFields on FollowedItem {
    ...FollowedItemRowFields
    content
    channel
    maskedContact
    signedOffBy
    files {
      id
      name
      sizeBytes
    }
    entries {
      id
      kind
      text
      dueOn
      unitName
      authorName
      createdAt
      files {
        id
        name
        sizeBytes
      }
    }
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const followedItemsDocument = graphql(`
  query FollowedItems($filter: FollowedItemFilter!, $page: PageInput!) {
    followedItems(filter: $filter, page: $page) {
      total
      rows {
        ...FollowedItemRowFields
      }
    }
  }
`);

export const followedItemDocument = graphql(`
  query FollowedItem($id: ID!) {
    followedItem(id: $id) {
      ...FollowedItemFields
    }
  }
`);

/** The task that items are added to, and the units that have a share in it. */
export const taskOfItemsDocument = graphql(`
  query TaskOfItems($id: ID!) {
    task(id: $id) {
      id
      code
      title
      assignments {
        id
        unit {
          id
          name
        }
      }
    }
  }
`);

export const unitsToAskDocument = graphql(`
  query UnitsToAsk {
    units {
      id
      name
      endedOn
    }
  }
`);

export const commentDocument = graphql(`
  mutation CommentOnFollowedItem($input: ItemEntryInput!) {
    commentOnFollowedItem(input: $input) {
      ...FollowedItemFields
    }
  }
`);

export const answerDocument = graphql(`
  mutation AnswerFollowedItem($input: ItemEntryInput!) {
    answerFollowedItem(input: $input) {
      ...FollowedItemFields
    }
  }
`);

export const returnDocument = graphql(`
  mutation ReturnFollowedItem($input: ItemEntryInput!) {
    returnFollowedItem(input: $input) {
      ...FollowedItemFields
    }
  }
`);

export const settleDocument = graphql(`
  mutation SettleFollowedItem($input: ItemEntryInput!) {
    settleFollowedItem(input: $input) {
      ...FollowedItemFields
    }
  }
`);

export const signOffDocument = graphql(`
  mutation SignOffRemark($input: SignOffRemarkInput!) {
    signOffRemark(input: $input) {
      ...FollowedItemFields
    }
  }
`);

export const passRecheckDocument = graphql(`
  mutation PassFindingRecheck($input: ItemEntryInput!) {
    passFindingRecheck(input: $input) {
      ...FollowedItemFields
    }
  }
`);

export const failRecheckDocument = graphql(`
  mutation FailFindingRecheck($input: FailRecheckInput!) {
    failFindingRecheck(input: $input) {
      ...FollowedItemFields
    }
  }
`);

export const readContactDocument = graphql(`
  mutation ReadComplaintContact($id: ID!) {
    readComplaintContact(id: $id) {
      contactName
      contact
    }
  }
`);

export const giveRemarkDocument = graphql(`
  mutation GiveRemark($input: GiveRemarkInput!) {
    giveRemark(input: $input) {
      id
    }
  }
`);

export const raiseProblemDocument = graphql(`
  mutation RaiseProblem($input: RaiseProblemInput!) {
    raiseProblem(input: $input) {
      id
    }
  }
`);

export const recordComplaintDocument = graphql(`
  mutation RecordComplaint($input: RecordComplaintInput!) {
    recordComplaint(input: $input) {
      id
    }
  }
`);

export const recordFindingDocument = graphql(`
  mutation RecordFinding($input: RecordFindingInput!) {
    recordFinding(input: $input) {
      id
    }
  }
`);

export const recordGoodPracticeDocument = graphql(`
  mutation RecordGoodPractice($input: RecordGoodPracticeInput!) {
    recordGoodPractice(input: $input) {
      id
    }
  }
`);
