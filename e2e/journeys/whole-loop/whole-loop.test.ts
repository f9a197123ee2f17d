import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Story } from '../../support/story.js';
import { eventually } from '../../support/eventually.js';
import { openBrowser } from '../../support/open-browser.js';
import { RunningDuheng } from '../../support/running-duheng.js';
import { ImportPage } from '../../pages/import-page.js';
import { ReviewPage } from '../../pages/review-page.js';
import { DecisionPage, ReportPage } from '../../pages/report-page.js';
import { RoundPage } from '../../pages/round-page.js';
import { SessionPage } from '../../pages/session-page.js';
import {
  ADMINISTRATOR,
  PASSWORD,
  PILOT,
  logInToPilot,
  openAccount,
  registerGroup,
  registerUnits,
} from '../../support/counties.js';
import { PDF } from '../../support/evidence.js';
import { thisQuarter } from '../../support/this-quarter.js';
import { scoreTheRest } from './scores.js';

const DOCUMENT = path.resolve(import.meta.dirname, '../../../../shared/documents/yongshou-2023-plan.txt');
const present = existsSync(DOCUMENT);
if (!present)
  console.warn(`The whole loop is not played: its document is missing (${path.basename(DOCUMENT)}).`);

const TOWNS = ['东镇', '西镇', '城关街道办'];
const NAMED = [
  '县政府办公室',
  '县电子政务信息中心',
  '县行政审批服务局',
  '县融媒体中心',
  '县发改局',
  '县工信局',
  '县财政局',
  '县市场局',
  '县农业局',
];

/** Steps of one story, in order: each goes on where the one before it stopped. */
(present ? describe : describe.skip)('from an empty database to a ranking', () => {
  let duheng: RunningDuheng;
  let browser: Browser;
  let units: Map<string, string>;
  let planAddress = '';
  const story = new Story('whole-loop', () => browser);

  const loggedIn = (who: string): Promise<Page> => story.loggedIn(who, duheng.address);

  beforeAll(async () => {
    duheng = await RunningDuheng.start({ empty: true });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await duheng?.stop();
    await duheng?.remove();
  });

  /** The head looks at what the reporter handed in, and lets it leave the unit. */
  const passedOnByHead = async (): Promise<void> => {
    const head = await story.page('head');
    await head.goto(`${duheng.address}/work-list/to_review`);
    await head.getByRole('row').filter({ hasText: '用好用实' }).getByRole('link', { name: '审核' }).click();
    await new DecisionPage(head).passOn();
  };

  story.step('sets up the first administrator with the word from the console', async () => {
    const page = await story.page('admin');
    await new SessionPage(page, duheng.address).setUp(duheng.setUpToken, ADMINISTRATOR, PILOT);
    await page.getByRole('navigation').first().waitFor();
    expect(await page.getByText(PILOT.name).first().isVisible()).toBe(true);
  });

  story.step('gives an officer a one-time password, which the officer replaces', async () => {
    const page = await story.page('admin');
    await page.goto(`${duheng.address}/accounts`);
    await page.getByRole('button', { name: '新建账号' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('用户名').fill('office');
    await form.getByLabel('姓名').fill('督查室');
    await form.getByLabel('角色').click();
    await page.locator('.ant-select-item-option').getByText('政府办经办', { exact: true }).click();
    await form.getByRole('button', { name: /^(保存|新建账号|确定|创建)$/ }).click();
    await page.getByText('一次性密码', { exact: true }).first().waitFor();
    const oneTime = await page
      .getByRole('dialog')
      .getByText(/^\S{4}-\S{4}-\S{4}$/)
      .innerText();
    const office = await story.page('office');
    const session = new SessionPage(office, duheng.address);
    await session.logIn('office', oneTime);
    await session.chooseOwnPassword(oneTime, PASSWORD);
    await office.getByRole('navigation').first().waitFor();
  });

  story.step('fills the register and opens the accounts of the units', async () => {
    const office = await logInToPilot(duheng.address, 'office');
    const departments = await registerUnits(office, '政府工作部门', NAMED);
    const towns = await registerUnits(office, '镇街', TOWNS);
    units = new Map([...departments, ...towns]);
    await registerGroup(office, '各镇办', [...towns.values()]);
    await registerGroup(office, '县级各相关单位', [...departments.values()]);
    const administrator = await logInToPilot(duheng.address, 'admin');
    const unitId = units.get('县工信局')!;
    await openAccount(administrator, {
      loginName: 'head',
      displayName: '工信局负责人',
      role: 'unit_head',
      unitId,
    });
    await openAccount(administrator, {
      loginName: 'reporter',
      displayName: '工信局填报员',
      role: 'unit_reporter',
      unitId,
    });
    await openAccount(administrator, { loginName: 'leader', displayName: '分管领导', role: 'leader' });
    await openAccount(administrator, { loginName: 'inspector', displayName: '督查专员', role: 'inspector' });
  });

  story.step('reads the document into fifteen tasks with their units and deadlines', async () => {
    const page = await story.page('office');
    await new ImportPage(page, duheng.address).paste(readFileSync(DOCUMENT, 'utf8'));
    const review = new ReviewPage(page);
    expect((await review.openNames()).sort()).toEqual(
      ['县招商局', '县政府办', '县级相关单位', '县级相关部门', '县职转办'].sort(),
    );
    await review.resolve('县政府办', '县政府办公室');
    await review.resolve('县级相关单位', '县级各相关单位');
    await review.resolve('县级相关部门', '县级各相关单位');
    await review.createUnit('县职转办', '政府工作部门');
    await review.createUnit('县招商局', '政府工作部门');
    await review.followIn(thisQuarter().year);
    expect(await review.confirm()).toBe(15);
    planAddress = page.url();
  });

  story.step('keeps what was printed: leads, responsible units, 6月底前 = 2023-06-30', async () => {
    const office = await logInToPilot(duheng.address, 'office');
    const id = planAddress.split('/').pop();
    const { plan } = await office.graphql<{
      plan: {
        tasks: { ordinal: string; dueOn: string | null; units: { role: string; printedName: string }[] }[];
      };
    }>('query ($id: ID!) { plan(id: $id) { tasks { ordinal dueOn units { role printedName } } } }', { id });
    const names = (ordinal: string, role: string) =>
      plan.tasks
        .find((task) => task.ordinal === ordinal)!
        .units.filter((u) => u.role === role)
        .map((u) => u.printedName);
    expect(plan.tasks.map(({ ordinal }) => ordinal)).toEqual(
      Array.from({ length: 15 }, (_, index) => String(index + 1)),
    );
    expect(names('1', 'lead')).toEqual(['县政府办公室']);
    expect(names('2', 'lead')).toEqual([]);
    expect(names('13', 'lead')).toEqual(['县电子政务信息中心', '县发改局']);
    expect(names('6', 'responsible')).toEqual(['县行政审批服务局', '县级相关部门', '各镇办']);
    expect(names('12', 'responsible')).toHaveLength(9);
    expect(plan.tasks.find(({ ordinal }) => ordinal === '12')!.dueOn).toBe('2023-06-30');
  });

  story.step('issues the plan, and the head of a unit signs', async () => {
    const office = await story.page('office');
    await office.getByRole('button', { name: '下发' }).click();
    await office
      .getByRole('dialog')
      .getByRole('button', { name: /^(确定|下发)$/ })
      .click();
    await office.getByText('已下发').first().waitFor();
    const head = await loggedIn('head');
    await head.goto(`${duheng.address}/work-list/to_sign`);
    const rows = head.getByRole('row').filter({ has: head.getByRole('button', { name: '签收' }) });
    await rows.first().waitFor();
    const before = await rows.count();
    await rows.filter({ hasText: '用好用实' }).getByRole('button', { name: '签收' }).click();
    await head.getByText(/已签收：/).waitFor();
    expect(await eventually(() => rows.count(), before - 1)).toBe(before - 1);
  });

  story.step('reports with evidence, by way of the head; the office returns it with a reason', async () => {
    const reporter = await loggedIn('reporter');
    await reporter.goto(`${duheng.address}/work-list/to_report`);
    await reporter
      .getByRole('row')
      .filter({ hasText: '用好用实' })
      .getByRole('link', { name: '填报' })
      .click();
    const form = new ReportPage(reporter);
    await form.fill({
      percent: '60',
      narrative: '平台政策库已上线，推送政策 32 条。',
      nextStep: '十二月底前完成全部功能。',
    });
    await form.attach('推送记录.pdf', PDF);
    await form.handIn();
    await passedOnByHead();
    const office = await story.page('office');
    await office.goto(`${duheng.address}/work-list/to_review`);
    await office.getByRole('row').filter({ hasText: '用好用实' }).getByRole('link', { name: '审核' }).click();
    await office.getByText('推送记录.pdf').waitFor();
    await new DecisionPage(office).giveBack('请补充服务企业的户数。');
  });

  story.step(
    'hands it in again; an open ledger shows the accepted report without being reloaded',
    async () => {
      const leader = await loggedIn('leader');
      await leader.goto(
        `${duheng.address}/ledger?q=${encodeURIComponent('用好用实')}&unit=${units.get('县工信局')!}`,
      );
      const row = leader.getByRole('row').filter({ hasText: '县工信局' });
      await row.getByText('0%', { exact: true }).waitFor();
      const reporter = await story.page('reporter');
      await reporter.goto(`${duheng.address}/work-list/returned`);
      await reporter
        .getByRole('row')
        .filter({ hasText: '用好用实' })
        .getByRole('link', { name: '修改' })
        .click();
      await reporter.getByText('请补充服务企业的户数。').first().waitFor();
      const form = new ReportPage(reporter);
      await form.fill({
        percent: '65',
        narrative: '平台政策库已上线，推送政策 32 条，服务企业 410 户。',
        nextStep: '十二月底前完成。',
      });
      await form.handIn();
      await passedOnByHead();
      const office = await story.page('office');
      await office.goto(`${duheng.address}/work-list/to_review`);
      await office
        .getByRole('row')
        .filter({ hasText: '用好用实' })
        .getByRole('link', { name: '审核' })
        .click();
      await new DecisionPage(office).accept();
      await row.getByText('65%', { exact: true }).waitFor();
      expect(await row.getByText(/410/).count()).toBe(1);
    },
  );

  story.step('shows the heatmap, whose cell opens the tasks behind it', async () => {
    const leader = await story.page('leader');
    await leader.goto(`${duheng.address}/heatmap?year=${thisQuarter().year}`);
    const cells = leader.getByRole('row').filter({ hasText: '县工信局' }).getByRole('link');
    await cells.first().waitFor();
    const [, total] = /(\d+)\/(\d+)/
      .exec(await cells.first().innerText())!
      .slice(1)
      .map(Number);
    await cells.first().click();
    await leader.waitForURL(/\/ledger/);
    await leader.getByText(`共 ${total} 条`).waitFor();
  });

  story.step('downloads the ledger as it stands on the screen', async () => {
    const leader = await story.page('leader');
    await leader.getByRole('button', { name: '导出' }).click();
    const [download] = await Promise.all([
      leader.waitForEvent('download'),
      leader.getByRole('link', { name: '下载 Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  story.step('opens a round, scores it by hand and by facts, and publishes it by two persons', async () => {
    const office = await story.page('office');
    const round = new RoundPage(office, duheng.address);
    const roundId = await round.open(thisQuarter().quarter);
    const inspector = await loggedIn('inspector');
    await new RoundPage(inspector, duheng.address).score(
      roundId,
      '县工信局，核查属实',
      '13',
      '一项填报与实际不符。',
    );
    const scored = await scoreTheRest(await logInToPilot(duheng.address, 'inspector'), roundId);
    expect(scored).toBeGreaterThan(20);
    await round.adjust(roundId, '县发改局', { points: '1.5', reason: '牵头任务提前完成并经核查属实。' });
    const second = new RoundPage(inspector, duheng.address);
    await second.approve(roundId, '县发改局');
    await second.propose(roundId);
    await round.publish(roundId);
    // The unit with the bonus leads its category; the one that lost two points by hand does not.
    await office.getByRole('heading', { name: '考核排名' }).waitFor();
    const ranked = office.getByRole('row').filter({ hasText: '县发改局' }).filter({ hasText: '1.50' });
    await ranked.first().waitFor();
    await office.getByRole('row').filter({ hasText: '东镇' }).first().waitFor();
  });

  story.step('shows the unit every point of its scorecard, and no other unit’s', async () => {
    const head = await story.page('head');
    await head.goto(`${duheng.address}/ranking`);
    await head.getByRole('link', { name: /县工信局/ }).click();
    await head.getByRole('heading', { name: '县工信局成绩单' }).waitFor();
    expect(await head.getByText('一项填报与实际不符。').count()).toBeGreaterThan(0);
    const other = await logInToPilot(duheng.address, 'head');
    const roundId = /rounds\/([^/]+)\//.exec(head.url())![1]!;
    const foreign = other.graphql(
      'query ($roundId: ID!, $unitId: ID!) { scorecard(roundId: $roundId, unitId: $unitId) { total } }',
      {
        roundId,
        unitId: units.get('县发改局'),
      },
    );
    await expect(foreign).rejects.toThrow('NOT_FOUND');
  });
});
