import type { RubricReadingLabels } from './rubric-reading.labels.js';

export const rubricReadingLabelsEn: RubricReadingLabels = {
  problems: {
    'rubric.deduction-range': '“{name}” deducts a range, which cannot be computed; it is judged for now.',
    'rubric.rule-vague': '“{name}” names no number and cannot be computed; it is judged for now.',
    'rubric.rank-without-points':
      '“{name}” goes by rank but gives no points for the places; it is judged for now.',
    'rubric.no-table': 'No rubric was found: the header needs indicators and points or standards.',
    'rubric.too-many': 'More than {most} indicators; the rest was not read.',
    'rubric.total-differs': 'The total is stated as {stated} points, the parts add up to {sum}.',
    'rubric.part-differs': '“{name}” states {stated} points, what stands below adds up to {sum}.',
    'rubric.unit-part-differs': '“{name}” adds up to {sum} points for {unit}, not to {stated}.',
    'rubric.sub-items-differ': '“{name}” is worth {stated} points, its standard adds up to {sum}.',
    'rubric.sub-item-without-points': '“{name}” states no points.',
    'rubric.sub-rules-joined':
      'The parts of “{name}” are scored in different ways; they became a checklist that you may split.',
    'rubric.number-twice': 'Number {number} is used twice, first in row {first}.',
    'rubric.points-missing': '“{name}” states no points; please fill them in.',
    'rubric.points-unreadable': 'The points of “{name}” are no number: “{text}”.',
    'rubric.method-unreadable': 'The rule cannot be read; write it as the export does.',
    'rubric.row-too-long': 'This row has more cells than the header and was not read.',
    'rubric.text-clipped': '“{name}” is longer than {limit} characters and was cut.',
    'rubric.full-assumed': 'No total is stated; the parts add up to {points} points.',
    'rubric.cap-assumed': '“{name}” states no maximum; {points} points for now.',
    'rubric.assessors-to-name': '“{name}” scores {count} indicators; please name the assessors.',
    'rubric.unit-unknown': 'The register has no unit “{name}”.',
  },
  weights: { fault: 'To be mended', look: 'To be looked at' },
  places: {
    sheet: 'Sheet “{name}”, row {row}, column {column}',
    table: 'Table {name}, row {row}, cell {column}',
    text: 'Line {row}, column {column}',
  },
};
