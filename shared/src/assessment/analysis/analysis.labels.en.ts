import type { AnalysisLabels } from './analysis.labels.js';

export const analysisLabelsEn: AnalysisLabels = {
  spreads: {
    too_few: 'Only {count} units have points: too few to judge.',
    no_spread: 'All {count} units have the same points: the indicator tells nothing apart.',
    bunched: '{atFull} of {count} units have full points: it hardly tells units apart.',
    ties: '{tied} of {count} units share their points with others; {distinct} different values.',
    narrow: 'Points lie close together: standard deviation {deviation}.',
    telling: 'Points differ: standard deviation {deviation}, {distinct} different values.',
  },
  assessors: {
    too_few: '{cells} cells shared with others: too few to judge.',
    higher: 'Gives {difference} % of the full points more than the others: lenient.',
    lower: 'Gives {difference} % of the full points less than the others: strict.',
    in_line: 'In line with the others.',
  },
};
