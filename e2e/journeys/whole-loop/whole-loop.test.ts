import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Story } from '../../support/story.js';
import { eventually } from '../../support/eventually.js';
import { openBrowser } from '../../support/open-browser.js';
import { RunningDuheng } from '../../support/running-duheng.js';
import { ReviewPage } from '../../pages/review-page.js';
import { SessionPage } from '../../pages/session-page.js';
import {
  ADMINISTRATOR,
  COUNTY,
  PASSWORD,
  logIn,
  openAccount,
  registerGroup,
  registerUnits,
} from './county.js';

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

  const loggedIn = async (who: string): Promise<Page> => {
    const page = await story.page(who);
    await new SessionPage(page, duheng.address).logIn(who, PASSWORD);
    await page.getByRole('navigation').first().waitFor();
    return page;
  };

  beforeAll(async () => {
    duheng = await RunningDuheng.start({ empty: true });
    browser = await openBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await duheng?.stop();
    await duheng?.remove();
  });

  story.step('sets up the first administrator with the word from the console', async () => {
    const token = /first set-up）：(\S+)/.exec(duheng.output)?.[1];
    const page = await story.page('admin');
    await new SessionPage(page, duheng.address).setUp(token ?? '', ADMINISTRATOR, COUNTY);
    await page.getByRole('navigation').first().waitFor();
    expect(await page.getByText(COUNTY.name).first().isVisible()).toBe(true);
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
    const office = await logIn(duheng.address, 'office');
    const departments = await registerUnits(office, '政府工作部门', NAMED);
    const towns = await registerUnits(office, '镇街', TOWNS);
    units = new Map([...departments, ...towns]);
    await registerGroup(office, '各镇办', [...towns.values()]);
    await registerGroup(office, '县级各相关单位', [...departments.values()]);
    const administrator = await logIn(duheng.address, 'admin');
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
    const review = new ReviewPage(page);
    await review.readPasted(duheng.address, readFileSync(DOCUMENT, 'utf8'));
    expect((await review.openNames()).sort()).toEqual(
      ['县招商局', '县政府办', '县级相关单位', '县级相关部门', '县职转办'].sort(),
    );
    await review.resolve('县政府办', '县政府办公室');
    await review.resolve('县级相关单位', '县级各相关单位');
    await review.resolve('县级相关部门', '县级各相关单位');
    await review.createUnit('县职转办', '政府工作部门');
    await review.createUnit('县招商局', '政府工作部门');
    expect(await review.confirm()).toBe(15);
    planAddress = page.url();
  });

  story.step('keeps what was printed: leads, responsible units, 6月底前 = 2023-06-30', async () => {
    const office = await logIn(duheng.address, 'office');
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
    await head.goto(`${duheng.address}/work/to_sign`);
    const rows = head.getByRole('row').filter({ has: head.getByRole('button', { name: '签收' }) });
    await rows.first().waitFor();
    const before = await rows.count();
    await rows.filter({ hasText: '用好用实' }).getByRole('button', { name: '签收' }).click();
    await head.getByText(/已签收：/).waitFor();
    expect(await eventually(() => rows.count(), before - 1)).toBe(before - 1);
  });
});
