import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ProgressReportInput } from '../../../generated/graphql.js';
import { ServerProblemError } from '../../../lib/errors.js';
import { gridColumns } from '#shared/progress/quarter-grid/grid-columns.js';
import { gridCommand, nextPlace, type GridKey } from './grid-keys.js';
import { gridRow, problemsOf, saveInput, type GridReport } from './grid-row.js';
import { GridStore, type RowCopy } from './grid-store.js';
import { pasteBlock } from './paste-block.js';

const Q3 = { year: 2026, quarter: 3 };
const TODAY = '2026-09-28';

const report = (part: Partial<GridReport> = {}): GridReport => ({
  id: 'r1',
  version: 1,
  ...Q3,
  state: 'draft',
  percent: '40.00',
  narrative: '完成招标',
  problems: '',
  nextStep: '进场',
  asOf: '2026-09-20',
  returnReason: null,
  overruledAt: null,
  files: [],
  figures: [],
  ...part,
});

const figure = (part: Partial<GridReport['figures'][number]>) => ({
  targetId: null,
  label: '公开',
  value: '80',
  unit: '条',
  numerator: null,
  denominator: null,
  lastYear: null,
  asOf: null,
  parts: [],
  ...part,
});

const assignment = (id: string, part: object = {}) => ({
  id,
  startsOn: '2026-02-01',
  dueOn: '2026-12-31',
  percent: '35.00',
  unitHasHead: true,
  task: { id: `t-${id}`, code: `2026-${id}`, title: `任务${id}`, targets: [] },
  reports: [],
  ...part,
});
const target = { id: 'x1', text: '公开不少于80条', unit: '条' };
const withTarget = { task: { ...assignment('a').task, targets: [target] } };

const key = (name: string, part: Partial<GridKey> = {}): GridKey => ({
  key: name,
  shift: false,
  ctrl: false,
  alt: false,
  composing: false,
  ...part,
});

describe('the keys of the grid', () => {
  it.each(['Enter', 'Tab', 'ArrowDown', 'Escape', 'F2', 'a'])('leave %s to the input method', (name) => {
    expect(gridCommand(key(name, { composing: true }), true, true)).toEqual({ kind: 'none' });
    expect(gridCommand(key(name, { composing: true }), false, false)).toEqual({ kind: 'none' });
  });

  it('move as in a spreadsheet, and belong to the caret while a text is edited', () => {
    expect(gridCommand(key('Enter'), true, true)).toEqual({ kind: 'move', rows: 1, columns: 0 });
    expect(gridCommand(key('Enter', { shift: true }), false, false)).toEqual({
      kind: 'move',
      rows: -1,
      columns: 0,
    });
    expect(gridCommand(key('Enter', { alt: true }), true, true)).toEqual({ kind: 'new-line' });
    expect(gridCommand(key('ArrowLeft'), false, true)).toEqual({ kind: 'move', rows: 0, columns: -1 });
    expect(gridCommand(key('ArrowLeft'), true, true)).toEqual({ kind: 'none' });
    expect(gridCommand(key('ArrowDown'), true, true)).toEqual({ kind: 'none' });
    expect(gridCommand(key('ArrowDown'), true, false)).toEqual({ kind: 'move', rows: 1, columns: 0 });
    expect(gridCommand(key('c', { ctrl: true }), false, false)).toEqual({ kind: 'none' });
  });

  it('skip what cannot be entered, and lead out at the end', () => {
    const size = { rows: 2, columns: 3 };
    const open = ({ row, column }: { row: number; column: number }) => !(row === 0 && column === 2);
    const tab = { kind: 'step', by: 1 } as const;
    expect(nextPlace({ row: 0, column: 1 }, tab, size, open)).toEqual({ row: 1, column: 0 });
    expect(nextPlace({ row: 1, column: 2 }, tab, size, open)).toBeUndefined();
    expect(
      nextPlace({ row: 1, column: 2 }, { kind: 'move', rows: -1, columns: 0 }, size, open),
    ).toBeUndefined();
    expect(
      nextPlace({ row: 1, column: 2 }, { kind: 'edge', row: 'first', column: 'last' }, size, open),
    ).toEqual({
      row: 0,
      column: 1,
    });
  });
});

describe('a pasted block', () => {
  const rows = [
    { id: 'a', locked: false, targets: [] },
    { id: 'b', locked: true, targets: [] },
    { id: 'c', locked: false, targets: [target] },
  ];
  const columns = gridColumns(rows);

  it('fills what it fits, and names every cell that it does not by row and column', () => {
    const block = [['约一半', '', '主体封顶'], ['60'], ['70%', '80', '验收', '', '', '9月底', '多余'], ['1']];
    const { edits, problems } = pasteBlock(block, { row: 0, column: 0 }, rows, columns);
    expect(problems).toEqual([
      { row: 0, column: 'percent', refusal: 'quarter-grid.percent-unreadable' },
      { row: 1, column: undefined, refusal: 'quarter-grid.locked' },
      { row: 2, column: 'asOf', refusal: 'quarter-grid.date-unreadable' },
      { row: 2, column: undefined, refusal: 'quarter-grid.outside' },
      { row: 3, column: undefined, refusal: 'quarter-grid.outside' },
    ]);
    expect(edits).toContainEqual({ id: 'a', column: 'percent', text: '约一半' });
    expect(edits).toContainEqual({ id: 'c', column: 'figure1', text: '80' });
    expect(edits.some(({ id }) => id === 'b')).toBe(false);
  });
});

describe('a row', () => {
  it('starts from last quarter, with today or the quarter’s last day as its as-of date', () => {
    const before = report({ quarter: 2, asOf: '2026-06-20', state: 'accepted' });
    const { row, report: own } = gridRow(assignment('a', { reports: [before] }), Q3, TODAY);
    expect(own).toBeUndefined();
    expect(row.prefill).toMatchObject({ percent: '40', narrative: '完成招标', asOf: TODAY });
    const late = gridRow(assignment('a'), { year: 2026, quarter: 2 }, TODAY);
    expect(late.row.prefill).toEqual({ percent: '35', asOf: '2026-06-30' });
  });

  it('R67: saves a figure as a value against its target, and leaves the free ones alone', () => {
    const stored = report({
      figures: [figure({ label: '自定' }), figure({ targetId: 'x1', value: '60', lastYear: '50' })],
    });
    const { row } = gridRow(assignment('a', withTarget), Q3, TODAY);
    const input = saveInput(row, stored, { percent: '50', asOf: '2026-09-28', figure1: '1,080' });
    expect(input.figures).toEqual([
      {
        targetId: 'x1',
        label: '公开不少于80条',
        unit: '条',
        value: '1080',
        lastYear: '50',
        asOf: null,
        parts: [],
      },
      { targetId: null, label: '自定', unit: '条', value: '80', lastYear: null, asOf: null, parts: [] },
    ]);
    expect(saveInput(row, stored, { figure1: '12/30' }).figures?.[0]).toMatchObject({
      numerator: '12',
      denominator: '30',
    });
  });

  it('R80: is not saved without an as-of date, nor with one that cannot be', () => {
    const { row } = gridRow(assignment('a', withTarget), Q3, TODAY);
    const wrong = (asOf: string) => problemsOf(row, { percent: '50', figure1: '80', asOf }, TODAY).asOf;
    expect(wrong('')).toBe('progress.as-of-invalid');
    expect(wrong('2026-09-29')).toBe('progress.as-of-in-future');
    expect(wrong('2026-06-30')).toBe('progress.as-of-before-quarter');
    expect(wrong('2026/9/28')).toBeUndefined();
  });
});

describe('the rows while they are entered', () => {
  let copies: Map<string, RowCopy>;
  let sent: ProgressReportInput[];
  let answer: (input: ProgressReportInput) => Promise<GridReport>;

  beforeEach(() => {
    jest.useFakeTimers();
    copies = new Map();
    sent = [];
    answer = async (input) => reportOf(input);
  });
  afterEach(() => void jest.useRealTimers());

  const reportOf = (input: ProgressReportInput): GridReport => {
    const { percent, narrative, problems, nextStep, asOf, version } = input;
    return report({ percent, narrative, problems, nextStep, asOf, version: (version ?? 0) + 1 });
  };
  const open = (own?: GridReport) =>
    new GridStore([gridRow(assignment('a', { reports: own ? [own] : [] }), Q3, TODAY)], {
      today: TODAY,
      save: (input) => {
        sent.push(input);
        return answer(input);
      },
      copies: {
        keep: (name, copy) => void copies.set(name, copy),
        read: (name) => copies.get(name),
        drop: (name) => void copies.delete(name),
      },
    });
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  it('are saved in one request after a rest, and the copy in the browser goes', async () => {
    const store = open();
    for (const text of ['主', '主体', '主体封顶']) store.edit('a', 'narrative', text);
    expect(copies.get('2026Q3.a')).toEqual({
      version: null,
      values: expect.objectContaining({ narrative: '主体封顶' }),
      files: [],
    });
    expect(sent).toEqual([]);
    await pass(1_000);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ narrative: '主体封顶', percent: '35', asOf: TODAY });
    expect(sent[0]).not.toHaveProperty('version');
    expect(store.view('a').state.kind).toBe('saved');
    expect(copies.size).toBe(0);
    await pass(60_000);
    expect(sent).toHaveLength(1);
  });

  it('are on the server within three seconds even of somebody who never rests', async () => {
    const store = open();
    let text = '';
    for (let n = 0; n < 30; n += 1) {
      store.edit('a', 'narrative', (text += '字'));
      await pass(100);
    }
    expect(sent).toHaveLength(1);
    expect(sent[0]!.narrative.length).toBeGreaterThan(20);
  });

  it('are saved one after another, each on top of the version before', async () => {
    const store = open(report());
    let finish: (saved: GridReport) => void = () => undefined;
    answer = (input) => new Promise((resolve) => (finish = () => resolve(reportOf(input))));
    store.edit('a', 'narrative', '一');
    await pass(1_000);
    store.edit('a', 'narrative', '一二');
    await pass(3_000);
    expect(sent).toHaveLength(1);
    finish(report());
    await pass(1_000);
    expect(sent.map(({ version, narrative }) => [version, narrative])).toEqual([
      [1, '一'],
      [2, '一二'],
    ]);
  });

  it('are not sent while a cell is wrong, and lose nothing', async () => {
    const store = open(report());
    store.edit('a', 'percent', '一半');
    await pass(5_000);
    expect(sent).toEqual([]);
    expect(store.view('a')).toMatchObject({
      state: { kind: 'invalid' },
      problems: { percent: 'quarter-grid.percent-unreadable' },
    });
    expect(copies.get('2026Q3.a')?.values.percent).toBe('一半');
  });

  it('come back from the browser after a killed tab, and are saved', async () => {
    open(report()).edit('a', 'narrative', '没来得及保存');
    jest.clearAllTimers();
    const store = open(report());
    expect(store.view('a').values.narrative).toBe('没来得及保存');
    await pass(1_000);
    expect(sent).toEqual([expect.objectContaining({ version: 1, narrative: '没来得及保存' })]);
  });

  it('know their own words when the tab died between a save and its answer', async () => {
    const store = open(report());
    answer = () => new Promise(() => undefined);
    store.edit('a', 'narrative', '写到一半');
    await pass(1_000);
    store.edit('a', 'narrative', '写到一半，又写');
    store.edit('a', 'narrative', '写到一半，又写了');
    jest.clearAllTimers();
    answer = async (input) => reportOf(input);
    const again = open(report({ version: 2, narrative: '写到一半' }));
    expect(again.view('a')).toMatchObject({
      state: { kind: 'unsaved' },
      values: { narrative: '写到一半，又写了' },
    });
    await pass(1_000);
    expect(sent.at(-1)).toMatchObject({ version: 2, narrative: '写到一半，又写了' });
  });

  it('ask when somebody else has written meanwhile, and keep both until it is decided', async () => {
    open(report()).edit('a', 'narrative', '我写的');
    jest.clearAllTimers();
    const store = open(report({ version: 2, narrative: '同事写的' }));
    expect(store.view('a').state.kind).toBe('conflict');
    await pass(5_000);
    expect(sent).toEqual([]);
    await store.decide('a', { ...store.view('a').values, narrative: '两人写的' });
    expect(sent).toEqual([expect.objectContaining({ version: 2, narrative: '两人写的' })]);
    expect(store.view('a').state.kind).toBe('saved');
  });

  it('ask when a save comes too late, and have nothing to ask when both say the same', async () => {
    const { percent, problems, nextStep, asOf } = report();
    const refuse = (narrative: string) => async () => {
      const content = {
        state: 'draft',
        percent,
        problems,
        nextStep,
        asOf,
        narrative,
        files: [],
        figures: [],
      };
      const current = { version: 5, changedAt: '2026-09-28T01:00:00Z', changedByName: '李强', content };
      throw new ServerProblemError({ code: 'CONFLICT', current });
    };
    const store = open(report());
    answer = refuse('同事写的');
    store.edit('a', 'narrative', '我写的');
    await pass(1_000);
    expect(store.view('a')).toMatchObject({ state: { kind: 'conflict' }, values: { narrative: '我写的' } });
    const other = open(report());
    answer = refuse('一样的');
    other.edit('a', 'narrative', '一样的');
    await pass(1_000);
    expect(other.view('a')).toMatchObject({ state: { kind: 'saved' }, report: { version: 5 } });
  });

  it('try again when the server was not reached', async () => {
    const store = open(report());
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    store.edit('a', 'narrative', '断网');
    await pass(1_000);
    expect(store.view('a').state.kind).toBe('failed');
    answer = async (input) => reportOf(input);
    await pass(15_000);
    expect(store.view('a').state.kind).toBe('saved');
    expect(sent).toHaveLength(2);
  });

  it('are last quarter’s words until somebody says so', async () => {
    const store = open();
    await store.flush();
    expect(sent).toEqual([]);
    expect(store.view('a').untouched).toBe(true);
    await store.keep('a');
    expect(sent).toHaveLength(1);
  });

  it('cannot be written once they are handed in', () => {
    const store = open(report({ state: 'handed_in' }));
    store.edit('a', 'narrative', '改');
    expect(store.view('a')).toMatchObject({ locked: true, values: { narrative: '完成招标' } });
  });
});
