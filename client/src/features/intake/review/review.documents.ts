import { graphql } from '../../../generated/index.js';

export const breakdownDraftFields = graphql(`
  fragment BreakdownDraftFields on BreakdownDraft {
    id
    version
    state
    sourceName
    sourceFile {
      id
      name
      sizeBytes
    }
    planId
    revisesPlanId
    text
    title
    docNumber
    issuer
    documentDate
    year
    addressees
    documentSpans {
      field
      span {
        start
        end
      }
    }
    doubts {
      key
      values
      span {
        start
        end
      }
    }
    tasks {
      key
      taken
      ordinal
      sectionPath
      title
      titleSpan {
        start
        end
      }
      content
      span {
        start
        end
      }
      units {
        role
        printedName
        source
        span {
          start
          end
        }
        unitId
        groupId
      }
      leader
      leaderSpan {
        start
        end
      }
      deadlines {
        kind
        text
        span {
          start
          end
        }
        date
        rrule
        anchor
        days
        hours
      }
      targets {
        text
        span {
          start
          end
        }
        comparator
        value
        unit
        per
        scope
      }
      figures {
        text
        span {
          start
          end
        }
        label
        value
        unit
        asOf
      }
      doubts {
        key
        values
        span {
          start
          end
        }
      }
    }
    cleaning {
      kind
      before
      span {
        start
        end
      }
    }
    keptKinds
    canReread
    availableActions {
      key
      enabled
      reason
    }
    updatedAt
  }
`);

export const breakdownDraftDocument = graphql(`
  query BreakdownDraft($id: ID!) {
    breakdownDraft(id: $id) {
      ...BreakdownDraftFields
    }
  }
`);

/** What earlier reviews have taught about the names and leads that are still open. */
export const reviewMemoryDocument = graphql(`
  query ReviewMemory($id: ID!) {
    breakdownDraft(id: $id) {
      openNames {
        printedName
        suspicion
        proposals {
          unitId
          groupId
          name
          confidence
          reason
        }
      }
      leadProposal {
        taskCount
        firstListedLed
        documentTitle
        decidedOn
      }
    }
  }
`);

export const decideLeadRuleDocument = graphql(`
  mutation DecideLeadRule($input: DecideLeadRuleInput!) {
    decideLeadRule(input: $input) {
      id
      version
      availableActions {
        key
        enabled
        reason
      }
    }
  }
`);

export const reviewRegisterDocument = graphql(`
  query ReviewRegister {
    units {
      id
      name
      shortName
      category {
        id
        name
      }
    }
    unitGroups {
      id
      name
    }
    unitCategories {
      id
      name
    }
  }
`);

/** A save answers only what it can change: the reviewer's fields are already on the screen. */
export const saveBreakdownDocument = graphql(`
  mutation SaveBreakdown($input: SaveBreakdownInput!) {
    saveBreakdown(input: $input) {
      id
      version
      updatedAt
      availableActions {
        key
        enabled
        reason
      }
    }
  }
`);

export const resolveUnitNameDocument = graphql(`
  mutation ResolveUnitName($input: ResolveUnitNameInput!) {
    resolveUnitName(input: $input) {
      id
      version
      updatedAt
      tasks {
        key
        units {
          printedName
          unitId
          groupId
        }
      }
      availableActions {
        key
        enabled
        reason
      }
    }
  }
`);

export const rereadBreakdownDocument = graphql(`
  mutation RereadBreakdown($input: RereadBreakdownInput!) {
    rereadBreakdown(input: $input) {
      id
      version
    }
  }
`);

export const confirmBreakdownDocument = graphql(`
  mutation ConfirmBreakdown($input: VersionedInput!) {
    confirmBreakdown(input: $input) {
      id
    }
  }
`);

export const discardBreakdownDocument = graphql(`
  mutation DiscardBreakdown($input: VersionedInput!) {
    discardBreakdown(input: $input) {
      id
      version
      state
      availableActions {
        key
        enabled
        reason
      }
    }
  }
`);
