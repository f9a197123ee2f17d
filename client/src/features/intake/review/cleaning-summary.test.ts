import { describe, expect, it } from '@jest/globals';
import { cleaningGroups, litSpan, shownChange, type CleaningChange } from './cleaning-summary.js';

const TEXT = '云溪县政务公开工作要点\n不少于5次。';
const change = (
  kind: CleaningChange['kind'],
  before: string,
  start: number,
  end = start,
): CleaningChange => ({
  kind,
  before,
  span: { start, end },
});

describe('the record of cleaning', () => {
  it('groups by kind in the catalogue’s order, kinds switched off with them', () => {
    const cleaning = [change('space', ' ', 16), change('joined_line', '\n', 6), change('space', ' ', 17)];
    expect(
      cleaningGroups({ cleaning, keptKinds: ['gloss'] }).map(({ kind, changes, kept }) => [
        kind,
        changes.length,
        kept,
      ]),
    ).toEqual([
      ['joined_line', 1, false],
      ['space', 2, false],
      ['gloss', 0, true],
    ]);
  });

  it('R36 R51 shows what cannot be seen, between the words around it', () => {
    expect(shownChange(TEXT, change('joined_line', '\n', 6))).toMatchObject({ before: '↵', after: '' });
    expect(shownChange(TEXT, change('space', ' ', 15))).toEqual({
      lead: '工作要点↵不少于',
      before: '␣',
      after: '',
      tail: '5次。',
    });
    expect(shownChange(TEXT, change('split_line', '', 12))).toMatchObject({
      lead: expect.any(String),
      after: '↵',
    });
    expect(shownChange(TEXT, change('invisible', '\u200b', 3)).before).toBe('·');
  });

  it('R83 shows a converted character and a lost one', () => {
    expect(shownChange(TEXT, change('traditional', '縣', 2, 3))).toMatchObject({ before: '縣', after: '县' });
    expect(shownChange(TEXT, change('lost_character', '政务', 3, 5))).toMatchObject({
      before: '',
      after: '政务',
    });
  });

  it('lights the neighbours of an empty place', () => {
    expect(litSpan(change('space', ' ', 0), 10)).toEqual({ start: 0, end: 1 });
    expect(litSpan(change('space', ' ', 10), 10)).toEqual({ start: 9, end: 10 });
    expect(litSpan(change('width', '９', 3, 4), 10)).toEqual({ start: 3, end: 4 });
  });
});
