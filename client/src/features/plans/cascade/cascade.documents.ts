import { graphql } from '../../../generated/index.js';

/** The one answer of every change: Apollo puts it in the place of what the page shows. */
export const cascadeFields = graphql(`
  fragment CascadeFields on Cascade {
    planId
    withdrawn
    superior {
      id
      version
      kind
      title
      docNumber
      issuer
      documentDate
      superiorPlanId
      jurisdictionName
    }
    levels {
      depth
      jurisdictionName
      title
      docNumber
    }
    points {
      id
      ordinal
      title
      text
      dueOn
    }
    tasks {
      id
      ordinal
      title
      text
      dueOn
    }
    mappings {
      id
      version
      pointId
      taskId
      state
      likeness
      sharedWords
      decidedAt
      decidedByName
      availableActions {
        key
        enabled
        reason
      }
    }
    gaps {
      kind
      pointId
      taskId
      superiorText
      localText
      superiorDueOn
      localDueOn
      recipient
    }
    subordinates {
      planId
      jurisdictionName
      title
      docNumber
      pointsTakenUp
      percent
      tasks {
        taskId
        pointId
        ordinal
        title
        dueOn
        percent
        assignments
        green
        yellow
        red
        grey
      }
    }
  }
`);

export const planCascadeDocument = graphql(`
  query PlanCascade($planId: ID!) {
    plan(id: $planId) {
      id
      title
      state
      docNumber
    }
    cascade(planId: $planId) {
      ...CascadeFields
    }
  }
`);

export const superiorChoicesDocument = graphql(`
  query SuperiorChoices($planId: ID!) {
    superiorChoices(planId: $planId) {
      plans {
        jurisdictionId
        jurisdictionName
        planId
        title
        docNumber
        documentDate
        own
        cited
      }
      cited {
        title
        docNumber
      }
    }
  }
`);

export const linkSuperiorPlanDocument = graphql(`
  mutation LinkSuperiorPlan($input: LinkSuperiorPlanInput!) {
    linkSuperiorPlan(input: $input) {
      ...CascadeFields
    }
  }
`);

export const linkExternalSuperiorDocument = graphql(`
  mutation LinkExternalSuperior($input: LinkExternalSuperiorInput!) {
    linkExternalSuperior(input: $input) {
      ...CascadeFields
    }
  }
`);

export const unlinkSuperiorDocument = graphql(`
  mutation UnlinkSuperior($input: VersionedInput!) {
    unlinkSuperior(input: $input) {
      ...CascadeFields
    }
  }
`);

export const proposeMappingsDocument = graphql(`
  mutation ProposeMappings($planId: ID!) {
    proposeMappings(planId: $planId) {
      ...CascadeFields
    }
  }
`);

export const confirmMappingDocument = graphql(`
  mutation ConfirmMapping($input: VersionedInput!) {
    confirmMapping(input: $input) {
      ...CascadeFields
    }
  }
`);

export const rejectMappingDocument = graphql(`
  mutation RejectMapping($input: VersionedInput!) {
    rejectMapping(input: $input) {
      ...CascadeFields
    }
  }
`);

export const mapPointDocument = graphql(`
  mutation MapPoint($input: MapPointInput!) {
    mapPoint(input: $input) {
      ...CascadeFields
    }
  }
`);

/** Documents that were read but need not have become plans: a superior's points are taken from them. */
export const pointSourcesDocument = graphql(`
  query PointSources {
    breakdownDrafts(page: { page: 1, pageSize: 100 }) {
      rows {
        id
        title
        sourceName
        taskCount
        state
      }
    }
  }
`);

export const pointsOfDraftDocument = graphql(`
  query PointsOfDraft($id: ID!) {
    breakdownDraft(id: $id) {
      id
      title
      docNumber
      issuer
      documentDate
      tasks {
        taken
        ordinal
        title
        content
        deadlines {
          text
          date
        }
      }
    }
  }
`);
