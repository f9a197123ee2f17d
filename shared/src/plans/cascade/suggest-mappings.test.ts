import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { likeness, weighItem } from './likeness.js';
import { rarityOf, suggestMappings } from './suggest-mappings.js';
import { item } from './testing/cascade-items.js';

const PREFECTURE = [
  item(
    'p1',
    '推进重大行政决策公开',
    '对涉及群众切身利益的重大决策，实施前通过座谈会、听证会等方式听取公众意见，征集结束后30日内公布采纳情况。',
  ),
  item(
    'p2',
    '深化营商环境信息公开',
    '及时更新市场准入负面清单，公开行政审批事项办理流程和收费标准，6月底前完成。',
  ),
  item('p3', '强化生态环境监测信息发布', '按月公布河流断面水质、空气质量和饮用水水源地监测结果。'),
  item('p4', '规范政府网站和政务新媒体', '清理僵尸账号，每季度开展一次检查，不合格的限期整改。'),
  item('p5', '扩大城市公共交通线路覆盖', '优化公交线网，新增乡镇客运班次不少于5条。'),
];
const COUNTY = [
  item(
    't1',
    '严格执行重大决策公众参与',
    '凡涉及群众切身利益的重大决策，应当在意见征集结束后7日内公布采纳情况。（县司法局牵头，各镇配合）',
  ),
  item(
    't2',
    '做好营商环境政策公开',
    '公开行政审批事项办理流程，更新市场准入负面清单，9月底前完成。（县行政审批局牵头）',
  ),
  item('t3', '发布环境质量信息', '每月公布空气质量、河流断面水质监测结果。（县生态环境分局负责）'),
  item('t4', '加强政务新媒体监管', '每季度检查政府网站和政务新媒体，关停僵尸账号。（县政府办负责）'),
  item('t5', '组织业务培训', '全年至少举办两期政务公开业务培训班。（县政府办负责）'),
];

const pairs = (suggested: readonly { pointId: string; taskId: string }[]) =>
  suggested.map(({ pointId, taskId }) => `${pointId}→${taskId}`);

describe('likeness of superior points and local tasks', () => {
  it('R92 finds the local task of each point, and none for a point that nobody took up', () => {
    const best = suggestMappings(PREFECTURE, COUNTY).filter(
      (one, at, all) => all.findIndex(({ pointId }) => pointId === one.pointId) === at,
    );
    expect(pairs(best)).toEqual(['p1→t1', 'p2→t2', 'p3→t3', 'p4→t4']);
  });

  it('R92 says by which words two items are alike, whole words, the most telling first', () => {
    const [first] = suggestMappings(PREFECTURE, COUNTY);
    expect(first?.sharedWords.slice(0, 3)).toEqual(
      expect.arrayContaining([expect.stringMatching(/涉及群众切身利益的重大决策|公布采纳情况/)]),
    );
    for (const word of first?.sharedWords ?? []) {
      expect(PREFECTURE[0]!.title + PREFECTURE[0]!.text).toContain(word);
      expect(COUNTY[0]!.title + COUNTY[0]!.text).toContain(word);
    }
  });

  it('R66 goes down another level: what the county prints is found in a township’s list', () => {
    const township = [
      item('w1', '公布空气质量和河流断面水质', '每月在镇公示栏张贴。'),
      item('w2', '重大决策征求意见', '涉及群众切身利益的决策听取公众意见并公布采纳情况。'),
    ];
    expect(pairs(suggestMappings(COUNTY, township)).sort()).toEqual(['t1→w2', 't3→w1']);
  });

  it('R42 lets one local task take up several points and one point go to several tasks', () => {
    const points = [
      item('a', '公开义务教育招生政策', '公布划片范围'),
      item('b', '公开义务教育入学结果', '公布招生结果'),
    ];
    const tasks = [item('x', '公开义务教育招生政策和入学结果'), item('y', '公布义务教育划片范围和招生结果')];
    const suggested = pairs(suggestMappings(points, tasks));
    expect(suggested).toEqual(expect.arrayContaining(['a→x', 'b→x']));
    expect(suggested.length).toBeGreaterThan(2);
  });

  it('does not take the language of offices for likeness', () => {
    const points = [item('a', '进一步加强组织领导工作', '各单位要高度重视，切实推进落实。')];
    const tasks = [item('x', '进一步加强防汛抗旱工作', '各单位要认真谋划，切实推进落实。')];
    expect(
      suggestMappings([...points, ...PREFECTURE], [...tasks, ...COUNTY]).map(({ taskId }) => taskId),
    ).not.toContain('x');
  });

  const text = fc.string({
    unit: fc.constantFrom(...'政务公开营商环境水质监测培训，。（）1230工作推进加强'),
    maxLength: 60,
  });
  const items = fc.array(fc.record({ title: text, text }), { maxLength: 8 });
  const named = (prefix: string, drawn: { title: string; text: string }[]) =>
    drawn.map((one, at) => item(`${prefix}${at}`, one.title, one.text));

  it('is symmetrical, between 0 and 1, and 1 for the same words', () => {
    fc.assert(
      fc.property(items, items, (left, right) => {
        const [a, b] = [named('a', left), named('b', right)];
        const rarity = rarityOf(a, b);
        for (const first of a.map((one) => weighItem(one, rarity))) {
          if (first.title.sum > 1) expect(likeness(first, first)).toBeCloseTo(1, 9);
          for (const second of b.map((one) => weighItem(one, rarity))) {
            const value = likeness(first, second);
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
            expect(likeness(second, first)).toBeCloseTo(value, 12);
          }
        }
      }),
      { seed: 37, numRuns: 200 },
    );
  });

  it('suggests only known pairs, each once, with the likeness that a single comparison gives', () => {
    fc.assert(
      fc.property(items, items, (left, right) => {
        const [a, b] = [named('a', left), named('b', right)];
        const rarity = rarityOf(a, b);
        const suggested = suggestMappings(a, b);
        expect(new Set(pairs(suggested)).size).toBe(suggested.length);
        for (const { pointId, taskId, likeness: given } of suggested) {
          const [point, task] = [a.find(({ id }) => id === pointId)!, b.find(({ id }) => id === taskId)!];
          expect(given).toBeCloseTo(likeness(weighItem(point, rarity), weighItem(task, rarity)), 4);
        }
      }),
      { seed: 92, numRuns: 200 },
    );
  });

  it('compares 400 points with 400 tasks in less than three seconds', () => {
    const many = (prefix: string) =>
      Array.from({ length: 400 }, (_, at) => {
        const base = (prefix === 'p' ? PREFECTURE : COUNTY)[at % 5]!;
        return item(
          `${prefix}${at}`,
          `${base.title}${'甲乙丙丁戊己庚辛'[at % 8]}类事项`,
          base.text.repeat(4),
        );
      });
    const started = Date.now();
    suggestMappings(many('p'), many('t'));
    expect(Date.now() - started).toBeLessThan(3000);
  });
});
