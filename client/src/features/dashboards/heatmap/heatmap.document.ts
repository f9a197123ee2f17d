import { graphql } from '../../../generated/index.js';

export const heatmapDocument = graphql(`
  query Heatmap($year: Int!, $planId: ID) {
    heatmap(year: $year, planId: $planId) {
      year
      columns {
        key
        title
        planTitle
      }
      rows {
        unitId
        unitName
        categoryName
        totals
        completed
        percents
        red
        yellow
      }
    }
  }
`);

export const monthHeatmapDocument = graphql(`
  query MonthHeatmap($year: Int!) {
    monthHeatmap(year: $year) {
      year
      months
      rows {
        unitId
        unitName
        categoryName
        totals
        completed
        reported
      }
    }
  }
`);

export const heatmapPlansDocument = graphql(`
  query HeatmapPlans {
    plans {
      id
      title
      year
      state
    }
  }
`);
