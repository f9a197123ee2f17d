import { describe, expect, it } from '@jest/globals';
import { checkIndicators } from '../burden-lint/check-indicators.js';
import { RUBRIC_TEMPLATE_KEYS, RUBRIC_TEMPLATES } from './rubric-templates.js';
import { checkRubric } from './check-rubric.js';
import { rubricContentSchema } from './rubric.schema.js';

describe.each(RUBRIC_TEMPLATE_KEYS)('the template %s', (key) => {
  const template = RUBRIC_TEMPLATES[key];

  it('R19: can be opened as it is, every rule computable', () => {
    const { rubric, indicators } = template;
    expect(checkRubric(template, [])).toEqual([]);
    expect(rubricContentSchema.parse({ rubric, indicators })).toEqual({ rubric, indicators });
  });

  it('demands nothing that may not be assessed', () => {
    expect(checkIndicators(template.indicators, [])).toEqual([]);
  });
});
