import { describe, expect, it } from '@jest/globals';
import { likelyCategory } from './likely-category.js';

const unit = (name: string, id: string) => ({ name, category: { id } });
const REGISTER = [
  unit('东镇', 'towns'),
  unit('西镇', 'towns'),
  unit('南镇', 'towns'),
  unit('县财政局', 'departments'),
  unit('县政府办公室', 'departments'),
];

describe('the category offered for a new unit', () => {
  it.each([
    ['县招商局', 'departments'],
    ['县职转办', 'departments'],
    ['北镇', 'towns'],
    ['县某某', 'towns'],
  ])('R02 is that of most bodies of its kind, else of most: %s → %s', (name, category) =>
    expect(likelyCategory(name, REGISTER)).toBe(category),
  );

  it('is none in an empty register', () => expect(likelyCategory('县招商局', [])).toBeUndefined());
});
