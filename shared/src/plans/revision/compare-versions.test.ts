import { describe, expect, it } from '@jest/globals';
import { compareVersions, type Comparison } from './compare-versions.js';
import type { DocumentVersion, VersionTask, VersionUnit } from './document-version.js';
import { proposedSide } from './revision-difference.js';
import { documentVersion, versionTask } from './testing/versions.js';

const OPENNESS = {
  ordinal: '1',
  title: '规范主动公开目录',
  content: '规范主动公开目录。修订完善目录并按时公布。',
};
const HALLS = {
  ordinal: '2',
  title: '提升政务大厅服务',
  content: '提升政务大厅服务。整合综合窗口，一窗受理。',
};
const TRAINING = { ordinal: '3', title: '开展业务培训', content: '开展业务培训。每季度组织一次集中培训。' };

const printed = (prefix: string, ...tasks: Partial<VersionTask>[]): VersionTask[] =>
  tasks.map((task, index) => versionTask(`${prefix}${index + 1}`, task));
const unit = (printedName: string): VersionUnit => ({
  role: 'lead',
  printedName,
  unitId: null,
  groupId: null,
});

function compare(
  base: readonly VersionTask[],
  ours: readonly VersionTask[],
  theirs: readonly VersionTask[],
  documents: Partial<Record<'base' | 'ours' | 'theirs', Partial<DocumentVersion>>> = {},
): Comparison {
  return compareVersions({
    base: documentVersion(base, documents.base),
    ours: documentVersion(ours, documents.ours),
    theirs: documentVersion(theirs, documents.theirs),
    ourBase: new Map(),
  });
}

const told = ({ differences }: Comparison) =>
  differences.map(({ id, kind, origin }) => `${id} ${kind} ${origin}`);

describe('the three-way difference of a revision', () => {
  it('is empty where the document says the same again, blanks and widths apart', () => {
    const base = printed('b', OPENNESS, HALLS);
    const again = printed('t', { ...OPENNESS, content: OPENNESS.content.replace('。', ' 。 ') }, HALLS);
    expect(told(compare(base, printed('o', OPENNESS, HALLS), again))).toEqual([]);
  });

  it('tells added and removed tasks, and proposes to follow the document', () => {
    const comparison = compare(
      printed('b', OPENNESS, HALLS),
      printed('o', OPENNESS, HALLS),
      printed('t', OPENNESS, TRAINING),
    );
    expect(told(comparison)).toEqual(['remove.o2 removed document', 'add.t2 added document']);
    expect(comparison.differences.map(proposedSide)).toEqual(['theirs', 'theirs']);
  });

  it('keeps what only the office changed, and leaves conflicts to the office', () => {
    const lead = (name: string) => ({ ...OPENNESS, units: [unit(name)] });
    const byOffice = compare(
      printed('b', lead('县甲局')),
      printed('o', lead('县乙局')),
      printed('t', lead('县甲局')),
    );
    expect(told(byOffice)).toEqual(['task.o1.units changed office']);
    expect(byOffice.differences.map(proposedSide)).toEqual(['ours']);
    const byBoth = compare(
      printed('b', lead('县甲局')),
      printed('o', lead('县乙局')),
      printed('t', lead('县丙局')),
    );
    expect(told(byBoth)).toEqual(['task.o1.units changed both']);
    expect(byBoth.differences.map(proposedSide)).toEqual([null]);
  });

  it('sees no difference where the document now says what the office had made of it', () => {
    const lead = (name: string) => ({ ...OPENNESS, units: [unit(name)] });
    expect(
      told(compare(printed('b', lead('县甲局')), printed('o', lead('县乙局')), printed('t', lead('县乙局')))),
    ).toEqual([]);
  });

  it('R03 recognises a task that was moved and renumbered, and one that was rewritten in its place', () => {
    const moved = compare(
      printed('b', OPENNESS, HALLS, TRAINING),
      printed('o', OPENNESS, HALLS, TRAINING),
      printed('t', { ...TRAINING, ordinal: '1' }, { ...OPENNESS, ordinal: '2' }, { ...HALLS, ordinal: '3' }),
    );
    expect(told(moved)).toEqual([
      'order reordered document',
      'task.o1.ordinal changed document',
      'task.o2.ordinal changed document',
      'task.o3.ordinal changed document',
    ]);
    const rewritten = compare(
      printed('b', OPENNESS),
      printed('o', OPENNESS),
      printed('t', { ...OPENNESS, title: '修订主动公开目录', content: `${OPENNESS.content}年底前完成。` }),
    );
    expect(told(rewritten)).toEqual(['task.o1.title changed document', 'task.o1.content changed document']);
  });

  it('asks again about a printed task that the office had left out, proposing to leave it out', () => {
    const comparison = compare(
      printed('b', OPENNESS, HALLS),
      printed('o', OPENNESS),
      printed('t', OPENNESS, HALLS),
    );
    expect(told(comparison)).toEqual(['add.t2 added office']);
    expect(comparison.differences.map(proposedSide)).toEqual(['ours']);
  });

  it('keeps a task that the office had added, and asks where it had changed one that the document drops', () => {
    const added = compare(printed('b', OPENNESS), printed('o', OPENNESS, HALLS), printed('t', OPENNESS));
    expect(told(added)).toEqual(['remove.o2 removed office']);
    const changed = compare(
      printed('b', OPENNESS, HALLS),
      printed('o', OPENNESS, { ...HALLS, units: [unit('县甲局')] }),
      printed('t', OPENNESS),
    );
    expect(told(changed)).toEqual(['remove.o2 removed both']);
  });

  it('compares title, number and date of the document', () => {
    const tasks = printed('x', OPENNESS);
    const comparison = compare(tasks, tasks, tasks, {
      base: { docNumber: '云政发〔2026〕3号' },
      ours: { docNumber: '云政发〔2026〕3号', title: '改过的标题' },
      theirs: { docNumber: '云政发〔2026〕13号', documentDate: '2026-05-06' },
    });
    expect(told(comparison)).toEqual([
      'document.title changed office',
      'document.docNumber changed document',
      'document.documentDate changed document',
    ]);
  });

  it('finds its way by the codes of a ledger', () => {
    const coded = (key: string, code: string, title: string) =>
      versionTask(key, { code, title, content: title });
    const comparison = compare(
      [],
      [coded('o1', '2026-01-001', '甲'), coded('o2', '2026-01-002', '乙')],
      [coded('t1', '2026-01-002', '甲'), coded('t2', '2026-01-001', '丙')],
    );
    expect(told(comparison)).toEqual([
      'order reordered document',
      'task.o1.title changed document',
      'task.o1.content changed document',
      'task.o2.title changed document',
      'task.o2.content changed document',
    ]);
  });
});
