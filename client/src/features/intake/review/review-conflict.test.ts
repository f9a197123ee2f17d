import { expect, it } from '@jest/globals';
import { mergeReviews, reviewConflict } from './review-conflict.js';
import type { DraftTask, ReviewEdit } from './review-edit.js';

const task = (key: string, title: string): DraftTask => ({
  key,
  taken: true,
  ordinal: key,
  sectionPath: [],
  title,
  titleSpan: null,
  content: title,
  span: null,
  units: [],
  deadlines: [],
  targets: [],
  leader: '',
  leaderSpan: null,
  figures: [],
  doubts: [],
});
const edit = (title: string, ...tasks: DraftTask[]): ReviewEdit => ({
  title,
  docNumber: null,
  issuer: null,
  documentDate: null,
  year: 2026,
  tasks,
});
const words = { field: (field: string) => field, task: ({ title }: DraftTask) => title };

const mine = edit('我的标题', task('1', '修堤'), task('2', '我的任务'), task('4', '我加的'));
const theirs = edit('他的标题', task('1', '修堤'), task('2', '他的任务'), task('3', '他加的'));

it('names what differs, and nothing else', () => {
  expect(
    reviewConflict(mine, theirs, words).map(({ key, mine: left, theirs: right }) => [key, left, right]),
  ).toEqual([
    ['title', '我的标题', '他的标题'],
    ['task 2', '2 我的任务', '2 他的任务'],
    ['task 4', '4 我加的', ''],
    ['task 3', '', '3 他加的'],
  ]);
});

it('loses nothing when all of mine counts, and takes everything of the other when all of theirs does', () => {
  const all = (side: 'mine' | 'theirs') =>
    Object.fromEntries(reviewConflict(mine, theirs, words).map(({ key }) => [key, side]));
  expect(mergeReviews(mine, theirs, all('mine'))).toEqual(mine);
  expect(mergeReviews(mine, theirs, all('theirs'))).toEqual(theirs);
});

it('takes each field from where it was decided', () => {
  const merged = mergeReviews(mine, theirs, {
    title: { merged: '两人的标题' },
    'task 2': 'theirs',
    'task 3': 'theirs',
    'task 4': 'mine',
  });
  expect(merged.title).toBe('两人的标题');
  expect(merged.tasks.map(({ title }) => title)).toEqual(['修堤', '他的任务', '我加的', '他加的']);
});
