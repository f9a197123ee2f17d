import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { RoundPage } from '../../pages/round-page.js';
import { logInToPilot, openAccount, registerUnits, setUpPilot } from '../../support/counties.js';
import { eventually } from '../../support/eventually.js';
import { openBrowser } from '../../support/open-browser.js';
import { RunningDuheng } from '../../support/running-duheng.js';
import { Story } from '../../support/story.js';
import { FAULTY_RUBRIC, RUBRIC } from './rubric.js';
import { scoreAll, setStage } from './score-sheet.js';

const UNITS = ['县发改局', '县工信局', '县财政局', '县住建局'];
/** Five working days to appeal in, whatever holiday they fall on. Days. */
const APPEALS_OVER = 20;

/** Steps of one story, in order: each goes on where the one before it stopped. */
describe('a round from the import of its rubric to the result of the year', () => {
  let duheng: RunningDuheng;
  let browser: Browser;
  let roundId = '';
  const story = new Story('assessment', () => browser);

  const loggedIn = (who: string): Promise<Page> => story.loggedIn(who, duheng.address);

  beforeAll(async () => {
    duheng = await RunningDuheng.start({ empty: true });
    browser = await openBrowser();
    const administrator = await setUpPilot(duheng.address, duheng.setUpToken);
    const accounts = [
      { loginName: 'office', displayName: '督查室', role: 'office' },
      { loginName: 'second', displayName: '督查室负责人', role: 'office' },
      { loginName: 'inspector', displayName: '督查专员', role: 'inspector' },
    ];
    for (const account of accounts) await openAccount(administrator, account);
    const units = await registerUnits(await logInToPilot(duheng.address, 'office'), '政府工作部门', UNITS);
    await openAccount(administrator, {
      loginName: 'head',
      displayName: '工信局负责人',
      role: 'unit_head',
      unitId: units.get('县工信局')!,
    });
  });

  afterAll(async () => {
    await browser?.close();
    await duheng?.stop();
    await duheng?.remove();
  });

  story.step('tells the faults of a pasted rubric with their places, and keeps nothing', async () => {
    const office = await loggedIn('office');
    await office.goto(`${duheng.address}/rubrics/new`);
    await office.getByLabel('粘贴的表格').fill(FAULTY_RUBRIC);
    await office.getByRole('button', { name: '读取', exact: true }).click();
    await office
      .getByText(/序号 3 重复/)
      .first()
      .waitFor();
    await office
      .getByText(/“工作成效”写明 40 分，下级合计 35 分/)
      .first()
      .waitFor();
    await office.getByRole('button', { name: '换一份' }).click();
  });

  story.step('takes the corrected one into the library, with the rules read from its words', async () => {
    const office = await story.page('office');
    await office.getByLabel('粘贴的表格').fill(RUBRIC);
    await office.getByRole('button', { name: '读取', exact: true }).click();
    await office.getByRole('row').filter({ hasText: '问题整改' }).getByText(/扣分/).first().waitFor();
    await office.getByRole('button', { name: '载入编辑' }).click();
    await office.getByRole('button', { name: '保存', exact: true }).click();
    await office.waitForURL(/\/rubrics\/[0-9a-f]{8}-/);
    await office.getByRole('button', { name: '定稿' }).click();
    await office
      .getByRole('tooltip')
      .getByRole('button', { name: /确\s*定/ })
      .click();
    await office.getByText('已定稿').first().waitFor();
  });

  story.step('opens a round with it', async () => {
    const office = await story.page('office');
    await office.getByRole('link', { name: '用来开启一轮' }).click();
    await office.getByRole('button', { name: '开启本轮' }).click();
    await office.waitForURL(/\/rounds\/[0-9a-f]{8}-/);
    roundId = office.url().split('/').pop()!;
  });

  story.step('lets a unit review itself, beside the cell and without counting', async () => {
    await setStage(await logInToPilot(duheng.address, 'office'), roundId, 'self_review');
    const head = await loggedIn('head');
    await head.goto(`${duheng.address}/own-rounds`);
    await head.getByRole('link', { name: /填报自评/ }).click();
    await head.getByLabel('服务对象评价：自评得分').fill('24');
    await head.getByLabel('服务对象评价：自评说明').fill('第三方测评九十六分。');
    await head
      .getByRole('row')
      .filter({ hasText: '服务对象评价' })
      .getByRole('button', { name: '保存' })
      .click();
    await head.getByText('已保存').first().waitFor();
    const inspector = await loggedIn('inspector');
    await inspector.goto(`${duheng.address}/rounds/${roundId}`);
    await inspector.getByText('自评 24').first().waitFor();
  });

  story.step(
    'is scored in the grid, looked through before publication, and shown by two persons',
    async () => {
      const inspector = await story.page('inspector');
      const api = await logInToPilot(duheng.address, 'inspector');
      await scoreAll(api, roundId, {
        县发改局: { 重点任务推进: '33' },
        县工信局: { 重点任务推进: '35', 服务对象评价: '21' },
        县财政局: { 重点任务推进: '30' },
        县住建局: { 重点任务推进: '28', 服务对象评价: '22' },
      });
      await inspector.goto(`${duheng.address}/rounds/${roundId}/analysis`);
      await inspector
        .getByRole('heading', { name: /区分度/ })
        .first()
        .waitFor();
      await setStage(await logInToPilot(duheng.address, 'office'), roundId, 'announcement');
      await new RoundPage(inspector, duheng.address).propose(roundId);
      const office = await story.page('office');
      await office.goto(`${duheng.address}/rounds/${roundId}`);
      await office.getByRole('button', { name: '开始公示' }).click();
      await office.getByRole('dialog').getByRole('button', { name: '开始公示' }).click();
      await office.waitForURL(/\/ranking/);
      expect(await ranked(office)).toEqual(['县发改局', '县工信局', '县财政局', '县住建局']);
    },
  );

  story.step('explains every point to the unit, which appeals against one line', async () => {
    const head = await story.page('head');
    await head.goto(`${duheng.address}/own-rounds`);
    await head.getByRole('link', { name: '成绩单' }).first().click();
    await head.getByRole('heading', { name: '县工信局成绩单' }).waitFor();
    await head.getByText('考核组现场核查。').first().waitFor();
    await head.getByRole('button', { name: /申诉.*服务对象评价/ }).click();
    await head.getByLabel('申诉理由').fill('测评报告列明本单位得分为九十六分，折合二十四分。');
    await head.getByRole('dialog').getByRole('button', { name: '提出申诉' }).click();
    await head.getByText('已提出申诉').first().waitFor();
  });

  story.step('is corrected by two persons: a second, linked result with another first place', async () => {
    const office = await story.page('office');
    await office.goto(`${duheng.address}/rounds/${roundId}/appeals`);
    await office.getByRole('button', { name: '答复' }).click();
    const drawer = office.getByRole('dialog');
    await drawer.getByText('采纳并更正').click();
    await drawer.getByLabel('得分', { exact: true }).fill('24');
    await drawer.getByLabel('说明').fill('按测评报告更正。');
    await drawer.getByLabel('答复理由').fill('经核对测评报告，情况属实。');
    await drawer.getByRole('button', { name: '答复' }).click();
    await office.getByText('已答复').first().waitFor();
    const second = await loggedIn('second');
    await second.goto(`${duheng.address}/rounds/${roundId}/appeals`);
    await second.getByRole('button', { name: '复核通过' }).click();
    await second.getByRole('dialog').getByRole('button', { name: '复核通过' }).click();
    await second
      .getByText(/形成第 2 版/)
      .first()
      .waitFor();
    await second.goto(`${duheng.address}/ranking?round=${roundId}`);
    await second
      .getByText(/第 2 版，因申诉更正/)
      .first()
      .waitFor();
    expect(await ranked(second)).toEqual(['县工信局', '县发改局', '县财政局', '县住建局']);
  });

  story.step('is published, and stands in the result of the year, which two persons publish', async () => {
    const { port, dataDir } = duheng;
    await duheng.stop();
    duheng = await RunningDuheng.start({ port, dataDir, daysAhead: APPEALS_OVER });
    const office = await loggedIn('office');
    await office.goto(`${duheng.address}/rounds/${roundId}`);
    await office.getByRole('button', { name: '公布结果' }).click();
    await office.getByRole('dialog').getByRole('button', { name: '公布结果' }).click();
    await office.waitForURL(/\/ranking/);
    const { assessmentRounds } = await (
      await logInToPilot(duheng.address, 'office')
    ).graphql<{ assessmentRounds: { year: number; state: string }[] }>('{ assessmentRounds { year state } }');
    expect(assessmentRounds.map(({ state }) => state)).toEqual(['published']);
    const year = `${duheng.address}/year/${assessmentRounds[0]!.year}`;
    await office.goto(year);
    await office.getByRole('button', { name: '提请公布' }).click();
    await office
      .getByText(/已提请/)
      .first()
      .waitFor();
    const second = await loggedIn('second');
    await second.goto(year);
    await second.getByRole('button', { name: '公布年度结果' }).click();
    await second.getByRole('dialog').getByRole('button', { name: '公布年度结果' }).click();
    await second.getByText('已公布').first().waitFor();
    const first = second.getByRole('row').filter({ hasText: '县工信局' });
    expect(await first.innerText()).toMatch(/99/);
  });
});

/** The units of the first category, best first. */
async function ranked(page: Page): Promise<string[]> {
  await page.getByRole('heading', { name: '考核排名' }).waitFor();
  const links = page.getByRole('table').first().getByRole('link');
  await eventually(() => links.count(), UNITS.length);
  return links.allInnerTexts();
}
