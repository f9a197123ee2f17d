import { describe, expect, it } from '@jest/globals';
import { advance } from '../kernel/workflow.js';
import { applyCorrections, unknownKeys } from './apply-corrections.js';
import type { BreakdownDraft, DraftDeadline, DraftTask } from './breakdown-draft.js';
import { breakdownDraftWorkflow } from './breakdown-draft.workflow.js';
import { draftFacts } from './draft-facts.js';
import { planOfDraft } from './plan-of-draft.js';
import { hasPrintedName, resolvePrintedName } from './resolve-printed-name.js';
import { saveBreakdownSchema } from './save-breakdown.schema.js';
import { storable } from './storable.js';

const SOME_ID = '018f0000-0000-7000-8000-000000000001';
const span = { start: 2, end: 5 };
const unit = (printedName: string) =>
  ({ role: 'lead', printedName, source: 'cell', span, unitId: null, groupId: null }) as const;
const deadline = (date: string | null): DraftDeadline => ({
  kind: 'date',
  text: '按期',
  span,
  date,
  rrule: null,
  anchor: null,
  days: null,
  hours: null,
});

const task = (key: string, patch: Partial<DraftTask> = {}): DraftTask => ({
  key,
  taken: true,
  ordinal: '1',
  sectionPath: [],
  title: `任务${key}`,
  titleSpan: span,
  content: '内容',
  span,
  units: [unit('县政府办')],
  leader: '张某（副县长）',
  leaderSpan: span,
  deadlines: [],
  targets: [],
  doubts: [{ key: 'task.no-units' }],
  ...patch,
});

const draft = (...tasks: DraftTask[]): BreakdownDraft => ({
  text: '甲乙丙丁戊己',
  title: '工作要点',
  docNumber: '某政办发〔2026〕1号',
  issuer: null,
  documentDate: '2026-01-05',
  year: 2026,
  addressees: [],
  documentSpans: {},
  doubts: [],
  tasks,
});

const correctionsOf = (of: BreakdownDraft) => saveBreakdownSchema.parse(of);

describe('applyCorrections', () => {
  it('leaves tasks as they were that stand in the order only, and knows the keys that are nobody’s', () => {
    const before = draft(task('t1'), task('t2'), task('t3'));
    const changed = { ...task('t3'), title: '改过的' };
    const sent = { ...correctionsOf(draft(changed)), order: ['t3', 't1'] };
    expect(applyCorrections(before, sent).tasks).toEqual([changed, task('t1')]);
    expect(unknownKeys(before, sent)).toEqual([]);
    expect(unknownKeys(before, { ...sent, order: ['t3', 't9'] })).toEqual(['t9']);
    expect(saveBreakdownSchema.safeParse({ ...sent, order: ['t1'] }).success).toBe(false);
    expect(saveBreakdownSchema.safeParse({ ...sent, order: ['t3', 't3'] }).success).toBe(false);
  });

  it('keeps spans and doubts with their task by key, whatever its new place', () => {
    const before = draft(task('a'), task('b', { doubts: [] }));
    const edited = draft(task('b'), { ...task('a'), title: '新标题', span: { start: 0, end: 1 } });
    const after = applyCorrections(before, correctionsOf(edited));
    expect(after.tasks[1]).toEqual({ ...task('a'), title: '新标题' });
    expect(after.tasks[0]?.doubts).toEqual([]);
  });

  it('gives an added task no place in the text, and drops places outside of it', () => {
    const added = task('new', { units: [{ ...unit('县某局'), span: { start: 0, end: 99 } }] });
    const [after] = applyCorrections(draft(), correctionsOf(draft(added))).tasks;
    expect(after).toMatchObject({ span: null, titleSpan: null, doubts: [], units: [{ span: null }] });
  });

  it('never changes the text or what was read of the document', () => {
    const before = { ...draft(task('a')), documentSpans: { title: span }, addressees: ['各镇'] };
    expect(applyCorrections(before, correctionsOf(draft()))).toMatchObject({
      text: before.text,
      documentSpans: { title: span },
      addressees: ['各镇'],
      tasks: [],
    });
  });
});

describe('saveBreakdownSchema', () => {
  const accepts = (of: BreakdownDraft) => saveBreakdownSchema.safeParse(of).success;

  it.each([
    ['two tasks of one key', draft(task('a'), task('a'))],
    [
      'a unit that is also a collective',
      draft(task('a', { units: [{ ...unit('某'), unitId: SOME_ID, groupId: SOME_ID }] })),
    ],
    ['a day that does not exist', { ...draft(), documentDate: '2026-02-30' }],
    ['a deadline on no day', draft(task('a', { deadlines: [deadline('6月底')] }))],
    [
      'a span that ends before it starts',
      draft(task('a', { units: [{ ...unit('某'), span: { start: 5, end: 1 } }] })),
    ],
    ['a year of another age', { ...draft(), year: 1926 }],
  ])('refuses %s', (_, of) => {
    expect(accepts(of)).toBe(false);
  });

  it('lets a title be empty while the review goes on', () => {
    expect(accepts({ ...draft(task('a', { title: '' })), title: '', docNumber: null })).toBe(true);
  });
});

describe('resolvePrintedName', () => {
  it('changes every occurrence and nothing else', () => {
    const before = draft(
      task('a', { units: [unit('县政府办'), unit('县某局')] }),
      task('b', { units: [unit('县政府 办')] }),
    );
    const after = resolvePrintedName(before, '县政府办', { unitId: 'office', groupId: null });
    expect(after.tasks.map(({ units }) => units.map((u) => [u.printedName, u.unitId]))).toEqual([
      [
        ['县政府办', 'office'],
        ['县某局', null],
      ],
      [['县政府 办', 'office']],
    ]);
    expect(hasPrintedName(before, '县某局')).toBe(true);
    expect(hasPrintedName(before, '县别局')).toBe(false);
  });
});

describe('confirming', () => {
  const confirm = (of: BreakdownDraft) =>
    advance(breakdownDraftWorkflow, 'breakdown.confirm', 'in_review', draftFacts(of, null));

  it.each([
    ['intake.title-missing', { ...draft(task('a')), title: ' ' }],
    ['intake.no-task-taken', draft(task('a', { taken: false }))],
    ['intake.task-title-missing', draft(task('a'), task('b', { title: ' ' }))],
  ])('is refused by %s', (key, of) => {
    expect(confirm(of)).toEqual({ ok: false, error: { key } });
  });

  it('does not mind a task without a title that is left out', () => {
    expect(confirm(draft(task('a'), task('b', { title: '', taken: false }))).ok).toBe(true);
  });

  it('R03 keeps order, ordinals and one tree of headings', () => {
    const plan = planOfDraft(
      draft(
        task('a', { sectionPath: ['一、重点任务', '(一)公开'], ordinal: '1' }),
        task('b', { sectionPath: ['一、重点任务', '(二)服务'], ordinal: '2' }),
        task('c', { sectionPath: ['一、重点任务', '(一)公开'], ordinal: '3' }),
        task('d', { sectionPath: ['二、其他', '(一)公开'], ordinal: '4' }),
        task('e', { ordinal: '' }),
        task('f', { taken: false, sectionPath: ['三、组织保障'] }),
      ),
      7,
    );
    expect(plan.sections).toEqual([
      { parent: null, title: '一、重点任务' },
      { parent: 0, title: '(一)公开' },
      { parent: 0, title: '(二)服务' },
      { parent: null, title: '二、其他' },
      { parent: 3, title: '(一)公开' },
    ]);
    expect(plan.tasks.map(({ ordinal, section, code }) => [ordinal, section, code])).toEqual([
      ['1', 1, '2026-07-001'],
      ['2', 2, '2026-07-002'],
      ['3', 1, '2026-07-003'],
      ['4', 4, '2026-07-004'],
      ['', null, '2026-07-005'],
    ]);
  });

  it('takes the latest dated deadline as the day that the task is due', () => {
    const due = (...dates: (string | null)[]) =>
      planOfDraft(draft(task('a', { deadlines: dates.map(deadline) })), 1).tasks[0]?.dueOn;
    expect(due('2026-06-30', '2026-09-30', null)).toBe('2026-09-30');
    expect(due(null)).toBeNull();
    expect(due()).toBeNull();
  });

  it('places a task that the reviewer added nowhere', () => {
    expect(planOfDraft(draft(task('a', { span: null })), 1).tasks[0]?.span).toEqual({ start: 0, end: 0 });
  });
});

describe('storable', () => {
  it('replaces what the database refuses, one for one, and keeps rare characters whole', () => {
    const rare = '𠮷';
    expect(storable({ a: ['x\u0000y', rare, rare.slice(0, 1)], b: 1, c: null })).toEqual({
      a: ['x\ufffdy', rare, '\ufffd'],
      b: 1,
      c: null,
    });
  });
});
