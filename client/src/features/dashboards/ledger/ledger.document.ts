import { graphql } from '../../../generated/index.js';

export const ledgerRowFields = graphql(`
  fragment LedgerRowFields on LedgerRow {
    assignmentId
    taskId
    planId
    unitId
    code
    ordinal
    planTitle
    docNumber
    sectionTitle
    title
    content
    leadUnits
    unitName
    divisionName
    officerName
    officerPhone
    leaderName
    categoryName
    role
    startsOn
    deadlineText
    dueOn
    targetText
    quarterTarget
    percent
    status
    light
    lightReason {
      key
      days
      points
      date
    }
    signed
    narrative
    evidence
    problems
    nextStep
    review
    reviewReason
    updatedOn
  }
`);

/** What stands around the rows. Each count leaves its own kind of filter out: the number on a switch is what it shows. */
export const ledgerFrameDocument = graphql(`
  query LedgerFrame(
    $filter: LedgerFilter!
    $anyStatus: LedgerFilter!
    $anyLight: LedgerFilter!
    $group: LedgerGrouping
    $asOf: CivilDate
  ) {
    ledger(
      filter: $filter
      sort: { key: code, direction: asc }
      page: { page: 1, pageSize: 1 }
      group: $group
      asOf: $asOf
    ) {
      total
      groups {
        key
        label
        count
      }
    }
    byStatus: ledger(
      filter: $anyStatus
      sort: { key: code, direction: asc }
      page: { page: 1, pageSize: 1 }
      asOf: $asOf
    ) {
      statusCounts {
        status
        count
      }
    }
    byLight: ledger(
      filter: $anyLight
      sort: { key: code, direction: asc }
      page: { page: 1, pageSize: 1 }
      asOf: $asOf
    ) {
      lightCounts {
        light
        count
      }
    }
  }
`);

/** One block of the rows that are scrolled through; which cells can be changed, where somebody may change any. */
export const ledgerRowsDocument = graphql(`
  query LedgerRows(
    $filter: LedgerFilter!
    $sort: LedgerSort!
    $group: LedgerGrouping
    $page: PageInput!
    $asOf: CivilDate
    $editing: Boolean!
  ) {
    ledger(filter: $filter, sort: $sort, group: $group, page: $page, asOf: $asOf) {
      rows {
        ...LedgerRowFields
        cellActions @include(if: $editing) {
          column
          enabled
          reason
        }
        drafts @include(if: $editing) {
          column
          text
        }
      }
    }
  }
`);

/** What the filters offer to choose from. */
export const ledgerChoicesDocument = graphql(`
  query LedgerChoices {
    plans {
      id
      title
      year
      state
      sections {
        id
        title
      }
    }
    units {
      id
      name
      category {
        id
      }
    }
    unitCategories {
      id
      name
    }
  }
`);
