import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions } from './compare-versions.js';
import { TASK_FIELDS, type DocumentVersion, type VersionTask } from './document-version.js';
import { mergeRevision, type MergedPlan } from './merge-revision.js';
import type { DifferenceSide } from './revision-difference.js';
import { documentVersion, versionTask } from './testing/versions.js';

const WORDS = ['公开', '目录', '窗口', '培训', '督查', '数据', '整改', '大厅', '便民', '监管'];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(''));
const content = fc.record({
  ordinal: fc.constantFrom('1', '2', '3', '(一)'),
  sectionPath: fc.constantFrom([], ['一、重点'], ['二、保障']),
  title: text,
  content: text,
  units: fc.constantFrom(
    [],
    [{ role: 'lead' as const, printedName: '县甲局', unitId: null, groupId: null }],
    [{ role: 'responsible' as const, printedName: '各镇', unitId: null, groupId: 'g' }],
  ),
});
/** As documents print it, half of the items begin with their ordinal. */
const item = fc
  .tuple(content, fc.boolean())
  .map(([one, numbered]) => (numbered ? { ...one, content: `${one.ordinal}.${one.content}` } : one));
const contents = fc.array(item, { maxLength: 7 });

/** What somebody makes of a list of tasks: drops, edits, moves and adds. */
const edits = fc.record({
  dropped: fc.array(fc.nat(6), { maxLength: 3 }),
  edited: fc.array(fc.tuple(fc.nat(6), content), { maxLength: 3 }),
  added: contents,
  order: fc.array(fc.nat(20), { maxLength: 14 }),
});
type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

function edited(
  tasks: readonly VersionTask[],
  { dropped, edited: changes, added, order }: Edits,
): VersionTask[] {
  const changed = tasks
    .map((task, index) => ({ ...task, ...changes.find(([at]) => at === index)?.[1] }))
    .filter((_, index) => !dropped.includes(index));
  const all = [...changed, ...added.map((one, index) => versionTask(`n${index}`, one))];
  const weight = (index: number) => order[index] ?? index;
  return all
    .map((task, index) => ({ task, index }))
    .sort((a, b) => weight(a.index) - weight(b.index) || a.index - b.index)
    .map(({ task }) => task);
}

const rekeyed = (prefix: string, tasks: readonly VersionTask[]) =>
  tasks.map((task) => ({ ...task, key: `${prefix}${task.key}` }));

const versions = fc
  .tuple(contents, edits, edits, text, text)
  .map(([printed, ours, theirs, mine, corrected]) => {
    const base = printed.map((one, index) => versionTask(`b${index}`, one));
    const ourTasks = rekeyed('o', edited(base, ours));
    const known = new Set(base.map(({ key }) => key));
    return {
      base: documentVersion(base),
      ours: documentVersion(ourTasks, { title: mine }),
      theirs: documentVersion(rekeyed('t', edited(base, theirs)), { title: corrected, docNumber: '3号' }),
      ourBase: new Map(
        ourTasks
          .map(({ key }) => [key, key.slice(1)] as const)
          .filter(([, printedKey]) => known.has(printedKey)),
      ),
    };
  });

const contentOf = (task: object): unknown =>
  TASK_FIELDS.map((field) => (task as Record<string, unknown>)[field]);
const said = ({ document, tasks }: MergedPlan) => ({ title: document.title, tasks: tasks.map(contentOf) });
const saidBy = ({ title, tasks }: DocumentVersion) => ({ title, tasks: tasks.map(contentOf) });
const all = (ids: readonly { id: string }[], side: DifferenceSide) =>
  new Map(ids.map(({ id }) => [id, side] as const));

describe('merging a revision', () => {
  it('gives the new document when every difference is taken from it', () => {
    fc.assert(
      fc.property(versions, (compared) => {
        const comparison = compareVersions(compared);
        const merged = mergeRevision(comparison, all(comparison.differences, 'theirs'));
        expect(said(merged)).toEqual(saidBy(compared.theirs));
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing when nothing is taken', () => {
    fc.assert(
      fc.property(versions, fc.boolean(), (compared, spoken) => {
        const comparison = compareVersions(compared);
        const choices = spoken ? all(comparison.differences, 'ours') : new Map<string, DifferenceSide>();
        const merged = mergeRevision(comparison, choices);
        expect(said(merged)).toEqual(saidBy(compared.ours));
        expect(merged.withdrawn).toEqual([]);
        expect(merged.tasks.map(({ ourKey }) => ourKey)).toEqual(compared.ours.tasks.map(({ key }) => key));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which the office chooses', () => {
    const chosen = versions.chain((compared) => {
      const comparison = compareVersions(compared);
      const ids = comparison.differences.map(({ id }) => id);
      const subset = fc.subarray(ids);
      return subset.chain((some) =>
        fc
          .shuffledSubarray(some, { minLength: some.length })
          .map((shuffled) => ({ comparison, some, shuffled })),
      );
    });
    fc.assert(
      fc.property(chosen, ({ comparison, some, shuffled }) => {
        const take = (ids: readonly string[]) =>
          mergeRevision(comparison, new Map(ids.map((id) => [id, 'theirs' as const])));
        expect(take(shuffled)).toEqual(take(some));
      }),
    );
  });

  it('reaches the new document in two steps as in one', () => {
    const halved = versions.chain((compared) => {
      const comparison = compareVersions(compared);
      return fc
        .subarray(comparison.differences.map(({ id }) => id))
        .map((some) => ({ compared, comparison, some }));
    });
    fc.assert(
      fc.property(halved, ({ compared, comparison, some }) => {
        const half = mergeRevision(comparison, new Map(some.map((id) => [id, 'theirs' as const])));
        const tasks = half.tasks.map(({ ourKey, theirKey, adopted: _, ...task }) => ({
          ...task,
          key: ourKey ?? `new ${theirKey}`,
        }));
        const again = compareVersions({ ...compared, ours: { ...half.document, tasks } });
        const whole = mergeRevision(again, all(again.differences, 'theirs'));
        expect(said(whole)).toEqual(saidBy(compared.theirs));
      }),
      { numRuns: 300 },
    );
  });

  it('finds no difference between equal versions, whatever they are', () => {
    fc.assert(
      fc.property(contents, (printed) => {
        const of = (prefix: string) =>
          documentVersion(printed.map((one, index) => versionTask(`${prefix}${index}`, one)));
        const ourBase = new Map(printed.map((_, index) => [`o${index}`, `b${index}`] as const));
        const { differences } = compareVersions({ base: of('b'), ours: of('o'), theirs: of('t'), ourBase });
        // Of tasks that cannot be told apart by any word either may be taken for the other.
        const distinct = new Set(printed.map((one) => JSON.stringify(one))).size === printed.length;
        if (distinct) expect(differences.filter(({ kind }) => kind !== 'reordered')).toEqual([]);
      }),
    );
  });
});
