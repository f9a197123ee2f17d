import { expect, it } from '@jest/globals';
import { savedViewSchema } from './saved-view.schema.js';

const saved = (query: string) => savedViewSchema.safeParse({ name: ' 欠进度 ', query, shared: false });

it('puts an address into its one form, without the place that the reader had scrolled to', () => {
  expect(saved('sort=-due_on&line=70&status=behind&nonsense=1&has.title=%E9%A2%84%E6%A1%88').data).toEqual({
    name: '欠进度',
    query: 'status=behind&has.title=%E9%A2%84%E6%A1%88&sort=-due_on',
    shared: false,
  });
  expect(saved('').data?.query).toBe('');
});

it('refuses what is no address and what has no name', () => {
  expect(saved('q=%E9%A2%2').success).toBe(false);
  expect(saved('q=%00').success).toBe(false);
  expect(savedViewSchema.safeParse({ name: '  ', query: '', shared: false }).error?.issues[0]?.message).toBe(
    'saved-view.name-missing',
  );
});
