import { describe, expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import type { DraftTask } from './review-edit.js';
import { sectionsOfPage } from './review-summary.js';
import { TASKS_PER_PAGE, useTaskPage } from './task-pages.js';

const task = (number: number, section: string): DraftTask => ({
  key: `t${number}`,
  taken: true,
  ordinal: String(number),
  sectionPath: [section],
  title: `任务${number}`,
  titleSpan: null,
  content: '',
  span: null,
  units: [],
  deadlines: [],
  targets: [],
  leader: '',
  leaderSpan: null,
  figures: [],
  doubts: [],
});

describe('ten thousand tasks by pages', () => {
  const tasks = Array.from({ length: 10_000 }, (_, i) => task(i, i < 250 ? '甲' : '乙'));

  it('shows of a section what stands on the page, and knows all of it', () => {
    const sections = sectionsOfPage(tasks, 200, 400);
    expect(sections.map(({ path, tasks: all, shown }) => [path[0], all.length, shown.length])).toEqual([
      ['甲', 250, 50],
      ['乙', 9750, 150],
    ]);
    expect(sections[0]!.shown[0]!.key).toBe('t200');
  });

  it('turns to the task that is selected, and stays where it was turned to', () => {
    const { result, rerender } = renderHook(({ selected }) => useTaskPage(tasks, selected), {
      initialProps: { selected: undefined as string | undefined },
    });
    expect(result.current[0]).toBe(0);
    rerender({ selected: 't9999' });
    expect(result.current[0]).toBe(10_000 / TASKS_PER_PAGE - 1);
    act(() => result.current[1](3));
    expect(result.current[0]).toBe(3);
    rerender({ selected: 't9999' });
    expect(result.current[0]).toBe(3);
  });
});
