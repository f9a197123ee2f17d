import { describe, expect, it } from '@jest/globals';
import type { BreakdownDraft, DraftTask, DraftUnit } from '../breakdown-draft.js';
import { leadByPosition, tasksToLead } from './lead-by-position.js';
import { nameCorrections } from './name-corrections.js';
import { nameSuspicion } from './name-suspicion.js';

const TEXT = '由县市监局管局、各镇办负责。';
const unit = (printedName: string, changes: Partial<DraftUnit> = {}): DraftUnit => ({
  role: 'responsible',
  printedName,
  source: 'parenthesis',
  span: null,
  unitId: null,
  groupId: null,
  ...changes,
});
const task = (units: DraftUnit[], changes: Partial<DraftTask> = {}): DraftTask => ({
  key: 't1',
  taken: true,
  ordinal: '1',
  sectionPath: [],
  title: '任务',
  titleSpan: null,
  content: '任务',
  span: null,
  units,
  deadlines: [],
  targets: [],
  doubts: [{ key: 'task.no-lead-unit' }],
  ...changes,
});
const draft = (...tasks: DraftTask[]): BreakdownDraft => ({
  text: TEXT,
  title: '要点',
  docNumber: null,
  issuer: null,
  documentDate: null,
  year: 2026,
  addressees: [],
  documentSpans: {},
  doubts: [],
  tasks,
});

describe('R64 nameSuspicion', () => {
  it.each([
    ['288365com办公室', 'domain'],
    ['www.example.cn', 'domain'],
    ['bet365局', 'latin-and-digits'],
    ['负责推进全县范围内各项重点工作任务落实落细并按时限要求报送进展情况的单位', 'too-long'],
    ['按时完成', 'no-unit-ending'],
  ])('finds %s suspicious: %s', (name, suspicion) => {
    expect(nameSuspicion(name)).toBe(suspicion);
  });

  it.each(['县数据局', '各镇办', '县级各相关单位', '县政府办公室', '东镇人民政府', '12345热线办'])(
    'leaves %s in peace',
    (name) => expect(nameSuspicion(name)).toBeNull(),
  );
});

describe('what a review teaches', () => {
  it('is the names that were written otherwise than printed, once each', () => {
    const span = { start: 1, end: 7 };
    const corrected = unit('县市场监管局', { span, unitId: 'u1' });
    expect(nameCorrections(draft(task([corrected]), task([corrected], { key: 't2' })))).toEqual([
      { printedName: '县市监局管局', correctedName: '县市场监管局', target: { unitId: 'u1', groupId: null } },
    ]);
    const nothing = [
      unit('县市监局管局', { span, unitId: 'u1' }),
      unit('县市场监管局', { span }),
      unit('新'),
    ];
    expect(nameCorrections(draft(task(nothing)))).toEqual([]);
    expect(nameCorrections(draft(task([corrected], { taken: false })))).toEqual([]);
  });

  it('R06 is who leads where the document does not say: the first listed, unless it is a collective', () => {
    const one = draft(
      task([unit('县甲局'), unit('县乙局')]),
      task([unit('各镇办', { groupId: 'g' }), unit('县甲局')]),
      task([unit('各相关单位')]),
      task([unit('县甲局', { role: 'lead' })]),
      task([]),
      task([unit('县甲局')], { taken: false }),
    );
    expect(tasksToLead(one)).toBe(1);
    const led = leadByPosition(one);
    expect(led.tasks[0]).toMatchObject({ units: [{ role: 'lead' }, { role: 'responsible' }], doubts: [] });
    expect(led.tasks.slice(1)).toEqual(one.tasks.slice(1));
    expect(tasksToLead(led)).toBe(0);
  });
});
