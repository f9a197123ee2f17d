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
