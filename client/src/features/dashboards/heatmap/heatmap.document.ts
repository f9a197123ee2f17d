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
        onTime
        late
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
        onTime
        late
      }
    }
  }
`);

export const scoreHeatmapDocument = graphql(`
  query ScoreHeatmap($roundId: ID) {
    scoreHeatmap(roundId: $roundId) {
      roundId
      roundName
      columns {
        indicatorId
        name
        groupName
        maxPoints
        part
      }
      rows {
        unitId
        unitName
        categoryName
        rank
        points
        otherPoints
        total
      }
    }
  }
`);

export const heatmapRoundsDocument = graphql(`
  query HeatmapRounds {
    assessmentRounds {
      id
      name
      state
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
