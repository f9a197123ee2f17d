import { describe, expect, it } from '@jest/globals';
import { followed, nameOf, type Press } from './pressed-keys.js';
import { SHORTCUTS } from './shortcut-table.js';

const press = (over: Partial<Press>): Press => ({
  key: 'k',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 75,
  typing: false,
  ...over,
});

describe('a press', () => {
  it('has the name that the table writes', () => {
    expect(nameOf(press({ ctrlKey: true }))).toBe('mod+k');
    expect(nameOf(press({ metaKey: true, key: 'K' }))).toBe('mod+k');
    expect(nameOf(press({ key: '?' }))).toBe('?');
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])('is left to the input method: %j', (composing) => {
    expect(nameOf(press({ ctrlKey: true, ...composing }))).toBeNull();
    expect(nameOf(press({ key: '?', ...composing }))).toBeNull();
  });

  it('is left to the text that is typed, except with Ctrl', () => {
    expect(nameOf(press({ key: '?', typing: true }))).toBeNull();
    expect(nameOf(press({ typing: true, ctrlKey: true }))).toBe('mod+k');
  });

  it('is left to the browser when it is none of ours', () => {
    expect(nameOf(press({ key: 'ArrowDown' }))).toBeNull();
    expect(nameOf(press({ altKey: true }))).toBeNull();
  });
});

describe('a sequence', () => {
  const known = SHORTCUTS.map(({ keys }) => keys);

  it('is followed from its first key to its last', () => {
    expect(followed('', 'g', known)).toBe('g');
    expect(followed('g', 'l', known)).toBe('g l');
  });

  it('is dropped by a key that does not continue it, which may begin another', () => {
    expect(followed('g', 'x', known)).toBe('');
    expect(followed('g', 'g', known)).toBe('g');
    expect(followed('g', '?', known)).toBe('?');
  });
});

describe('the table of shortcuts', () => {
  it('gives no keys twice, and none that begin others', () => {
    const keys = SHORTCUTS.map((shortcut) => shortcut.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const one of keys) expect(keys.filter((other) => other.startsWith(`${one} `))).toEqual([]);
  });
});
