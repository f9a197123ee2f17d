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
    leadUnits
    unitName
    divisionName
    officerName
    leaderName
    categoryName
    role
    deadlineText
    dueOn
    targetText
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
    problems
    nextStep
    updatedOn
  }
`);

/** Each count leaves its own kind of filter out: the number on a switch is what switching it on shows. */
export const ledgerDocument = graphql(`
  query Ledger(
    $filter: LedgerFilter!
    $anyStatus: LedgerFilter!
    $anyLight: LedgerFilter!
    $sort: LedgerSort!
    $page: PageInput!
    $asOf: CivilDate
  ) {
    ledger(filter: $filter, sort: $sort, page: $page, asOf: $asOf) {
      total
      page
      pageSize
      rows {
        ...LedgerRowFields
      }
    }
    byStatus: ledger(filter: $anyStatus, sort: $sort, page: $page, asOf: $asOf) {
      statusCounts {
        status
        count
      }
    }
    byLight: ledger(filter: $anyLight, sort: $sort, page: $page, asOf: $asOf) {
      lightCounts {
        light
        count
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
