import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { logInToDemo } from '../../support/counties.js';
import { PDF } from '../../support/evidence.js';
import { openBrowser } from '../../support/open-browser.js';
import { RunningDuheng } from '../../support/running-duheng.js';
import { Story } from '../../support/story.js';
import { Hands } from './hands.js';
import { planText, TASKS, UNIT } from './keyboard-plan.js';
import { roundNames, signAll } from './prepared.js';

/** The twelve core tasks (shared/docs/keyboard.md), each by its role, from log-in to the word that it is done. */
describe('the twelve core tasks by keyboard alone', () => {
  let duheng: RunningDuheng;
  let browser: Browser;
  let year = 0;
  let rounds = { scoring: '', proposed: '' };
  const people = new Map<string, Hands>();
  const story = new Story('keyboard', () => browser);
  const api = (loginName: string) => logInToDemo(duheng.address, loginName);

  /** Logs in by keyboard whoever has not yet. */
  const hands = async (who: string): Promise<Hands> => {
    const known = people.get(who);
    if (known) return known;
    const made = await Hands.at(await story.page(who), duheng.address);
    people.set(who, made);
    await made.logIn(who);
    return made;
  };
  /** A core task: plays it, and tells its price. */
  const task = (number: number, name: string, play: () => Promise<void>): void =>
    story.step(`${number} ${name}`, async () => {
      const before = Date.now();
      await play();
      const all = [...people.values()];
      for (const one of all) expect(await one.pointed()).toBeNull();
      const presses = all.reduce((sum, one) => sum + one.countPresses(), 0);
      console.info(`${number} ${name}: ${presses} keys, ${((Date.now() - before) / 1000).toFixed(1)} s`);
    });

  beforeAll(async () => {
    duheng = await RunningDuheng.start();
    browser = await openBrowser();
    const { viewer } = await (
      await api('office')
    ).graphql<{ viewer: { today: string } }>('{ viewer { today } }');
    year = Number(viewer.today.slice(0, 4));
    rounds = await roundNames(await api('office'));
  });

  afterAll(async () => {
    await browser?.close();
    await duheng?.stop();
    await duheng?.remove();
  });

  task(1, 'logs in', async () => {
    await hands('office');
  });

  task(2, 'imports a document and confirms its breakdown', async () => {
    const office = await hands('office');
    await office.goTo('文件导入');
    await office.reach('textbox', '公文正文');
    await office.paste(planText(year));
    await office.take('button', '拆解任务');
    await office.isAt(/\/intake\/drafts\//);
    await office.sees('共 2 项，取入 2 项');
    await office.press('t');
    for (const _ of Object.keys(TASKS)) await office.press('y');
    await office.sees('已自动保存');
    await office.press('Control+Enter');
    await office.confirm(/^(确定|确认)$/);
    await office.isAt(/\/plans\//);
  });

  task(3, 'issues the plan', async () => {
    const office = await hands('office');
    await office.take('button', '下发任务');
    await office.confirm(/^(确定|下发)$/);
    await office.sees('已下发');
  });

  task(4, 'signs for a task', async () => {
    const head = await hands('head');
    await head.press('g', 'w');
    await head.openTab(/待签收/);
    await head.take('button', '签收', { row: TASKS.reported });
    await head.sees(`已签收：${TASKS.reported}`);
  });

  task(5, 'breaks the task down to a step of its own', async () => {
    const head = await hands('head');
    await head.openTab(/待填报/);
    await head.take('link', TASKS.reported);
    await head.isAt(/\/assignments\//);
    await head.take('button', '分解任务');
    await head.take('button', /增加事项/, { dialog: true });
    await head.fill(/事项 1/, '梳理全程网办事项清单', { dialog: true });
    await head.take('button', '保存', { dialog: true });
    await head.sees('梳理全程网办事项清单');
  });

  task(6, 'reports progress with its evidence', async () => {
    await signAll(await api('head'));
    const reporter = await hands('reporter');
    await reporter.press('g', 'w');
    await reporter.openTab(/待填报/);
    await reporter.take('link', '填报', { row: TASKS.reported });
    await reporter.isAt(/\/assignments\//);
    await reporter.fill(/完成率/, '60');
    await reporter.fill(/进展情况/, '企业开办事项已上线12项，办件3200件。');
    await reporter.fill(/下一步工作/, '月底前上线其余事项。');
    await reporter.attach('上传材料', { name: '办件清单.pdf', mimeType: 'application/pdf', buffer: PDF });
    await reporter.take('button', '提交本单位审核');
    await reporter.sees('已提交本单位负责人审核');
  });

  task(7, 'passes a report on, returns one with the reason, accepts another', async () => {
    const head = await hands('head');
    await head.press('g', 'w');
    await head.openTab(/待审核/);
    await head.take('link', '审核', { row: TASKS.reported });
    await head.take('button', '审核并报送');
    await head.sees(/已.*报送/);
    const office = await hands('office');
    await office.press('g', 'w');
    await office.openTab(/待审核/);
    await office.take('link', '审核');
    await office.take('button', '退回修改');
    await office.fill(/理由/, '请补充办结率。', { dialog: true });
    await office.take('button', '退回修改', { dialog: true });
    await office.sees('已退回');
    await office.press('g', 'w');
    await office.openTab(/待审核/);
    await office.take('link', '审核');
    await office.take('button', '审核通过');
    await office.sees(/审核通过/);
  });

  task(8, 'reminds a unit that has not signed', async () => {
    const office = await hands('office');
    await office.goTo('签收与催办');
    await office.take('button', /^催办 /);
    await office.sees(/已催办/);
  });

  task(9, 'finds, filters and drills down in the ledger, and takes it away as a file', async () => {
    const office = await hands('office');
    await office.press('g', 'h');
    await office.isAt(/\/heatmap/);
    await office.enterTable();
    await office.press('ArrowDown', 'End');
    const [, , total] = /(\d+)\/(\d+)/.exec(await office.focused()) ?? [];
    await office.press('Enter');
    await office.isAt(/\/ledger/);
    await office.sees(`共 ${total} 条`);
    await office.press('g', 'l');
    await office.reach('searchbox', '关键词');
    await office.type(TASKS.searched);
    await office.press('Enter');
    await office.sees('共 1 条');
    const file = await office.download(() => office.choose('导出', '下载 Excel'));
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  task(10, 'scores a cell', async () => {
    const inspector = await hands('inspector');
    await inspector.goTo('督查轮次');
    await inspector.take('link', rounds.scoring);
    await inspector.isAt(/\/rounds\//);
    await inspector.fill(/：得分$/, '1');
    await inspector.press('Enter');
    await inspector.type('考核组现场核查。');
    await inspector.press('Tab');
    await inspector.sees('已保存');
  });

  task(11, 'shows the result of a round: one proposes it, another one announces it', async () => {
    const office = await hands('office');
    await office.goTo('督查轮次');
    await office.take('link', rounds.proposed);
    await office.take('button', '退回评分');
    await office.fill(/理由/, '核对附加分后再次提请。', { dialog: true });
    await office.take('button', '退回评分', { dialog: true });
    const inspector = await hands('inspector');
    await inspector.goTo('督查轮次');
    await inspector.take('link', rounds.proposed);
    await inspector.take('button', '提请公布');
    await inspector.confirm('提请公布');
    await inspector.sees('已提请，待另一人审定');
    await office.goTo('督查轮次');
    await office.take('link', rounds.proposed);
    await office.take('button', /^(开始公示|公布结果)$/);
    await office.confirm(/^(开始公示|公布结果)$/);
    await office.isAt(/\/ranking/);
  });

  task(12, 'reads the scorecard of its unit, and appeals against a line of it', async () => {
    const head = await hands('head');
    await head.goTo('本单位考核');
    await head.take('link', '成绩单');
    await head.sees(`${UNIT}成绩单`);
    await head.take('button', /^申诉/);
    await head.fill(/申诉理由/, '佐证材料已于规定时间前上传。', { dialog: true });
    await head.take('button', '提出申诉', { dialog: true });
    await head.sees('已提出申诉');
  });

  story.step('leaves every key to the input method while Chinese is put together', async () => {
    const office = await hands('office');
    const before = await office.isAt(/./);
    await office.press('Control+k');
    await office.reach('combobox', /输入页面名称/);
    await office.compose('tai');
    await office.press('Enter', 'ArrowDown', 'Escape');
    await office.reach('combobox', /输入页面名称/);
    expect(await office.isAt(/./)).toBe(before);
    await office.type('台账');
    await office.press('Enter');
    await office.isAt(/\/ledger/);
  });
});
