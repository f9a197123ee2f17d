import { graphql } from '../../../generated/index.js';

export const dataAlertsDocument = graphql(`
  query DataAlerts($year: Int!, $kind: DataAlertKind, $page: PageInput!) {
    dataAlerts(year: $year, kind: $kind, page: $page) {
      total
      counts {
        kind
        count
      }
      rows {
        kind
        values
        assignmentId
        taskCode
        taskTitle
        unitName
      }
    }
  }
`);

export const unitBurdensDocument = graphql(`
  query UnitBurdens($year: Int!, $quarter: Int!) {
    unitBurdens(year: $year, quarter: $quarter) {
      unitId
      unitName
      reports
      fields
      repeated {
        label
        unit
        tasks {
          id
          code
          title
        }
      }
    }
  }
`);
