import { expect, it } from '@jest/globals';
import { checkImpartial } from './impartiality.rules.js';

it('keeps everybody from scoring their own unit, and nobody from scoring others', () => {
  expect(checkImpartial('unit-1', 'unit-1')).toEqual({ key: 'assessment.own-unit' });
  expect(checkImpartial('unit-1', 'unit-2')).toBeNull();
  expect(checkImpartial(null, 'unit-1')).toBeNull();
});
