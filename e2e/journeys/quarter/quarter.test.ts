import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AssignmentPage } from '../../pages/assignment-page.js';
import { DecisionPage, ReportPage } from '../../pages/report-page.js';
import { logInToDemo } from '../../support/counties.js';
import { PDF } from '../../support/evidence.js';
import { openBrowser } from '../../support/open-browser.js';
import { RunningDuheng } from '../../support/running-duheng.js';
import { Story } from '../../support/story.js';
import { fillForm } from './fill-form.js';
import { issueQuarterPlan, makeHead, TASKS, UNITS } from './quarter-plan.js';

const PEOPLE = [
  'office',
  'inspector',
  'leader',
  'reporter',
  'head',
  'head-education',
  'head-town',
  'head-water',
];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** As many days overdue as the last step of the ladder asks for. */
const FORTNIGHT = 15;

/** Of a work list in the demo county. */
const MOST_PAGES = 10;

/** A quarter of eight people in the office, at its head and in four units: to 销号, and back again. */
describe('a quarter, followed to its end', () => {
  let duheng: RunningDuheng;
  let browser: Browser;
  let year: number;
  const story = new Story('quarter', () => browser);

  const api = (loginName: string) => logInToDemo(duheng.address, loginName);
  /** The assignment of the task, opened from the ledger as anybody would. */
  const open = async (who: string, task: string): Promise<Page> => {
    const page = await story.page(who);
    await page.goto(`${duheng.address}/ledger?q=${encodeURIComponent(task)}`);
    const row = page.getByRole('row').filter({ hasText: task });
    await row.getByRole('link', { name: task }).first().click();
    await page.waitForURL(/\/(assignments|tasks)\//);
    const share = page.getByRole('link', { name: /^县|镇人民政府$/ }).first();
    if (page.url().includes('/tasks/')) await share.click();
    await page.getByRole('heading', { name: '变更与督办' }).waitFor();
    return page;
  };
  /** From the share that the page shows to the whole task. */
  const openTask = (page: Page) => page.getByRole('link', { name: '查看任务全部分工' }).click();
  const workOf = async (who: string, list: string, task: string, link: string): Promise<Page> => {
    const page = await story.page(who);
    const step = page.getByRole('row').filter({ hasText: task }).getByRole('link', { name: link });
    for (let number = 1; number <= MOST_PAGES && (await step.count()) === 0; number += 1) {
      await page.goto(`${duheng.address}/work-list/${list}?page=${number}`);
      await page.getByRole('row').nth(1).waitFor();
    }
    await step.click();
    return page;
  };

  beforeAll(async () => {
    duheng = await RunningDuheng.start();
    browser = await openBrowser();
    const administrator = await api('admin');
    const { viewer } = await administrator.graphql<{ viewer: { today: string } }>('{ viewer { today } }');
    year = Number(viewer.today.slice(0, 4));
    const water = { loginName: 'head-water', displayName: '县水利局负责人', unitName: UNITS.water };
    await makeHead(administrator, water);
    await issueQuarterPlan(await api('office'), viewer.today);
    for (const who of PEOPLE) await story.loggedIn(who, duheng.address);
  });

  afterAll(async () => {
    await browser?.close();
    await duheng?.stop();
    await duheng?.remove();
  });

  story.step('four heads sign for their tasks; one is reminded first', async () => {
    const office = await story.page('office');
    await office.goto(`${duheng.address}/reminders`);
    const unsigned = office.getByRole('row').filter({ hasText: TASKS.overdue });
    await unsigned.getByRole('button', { name: '催办' }).click();
    await office
      .getByText(/已催办/)
      .first()
      .waitFor();
    const water = await story.page('head-water');
    await water.goto(`${duheng.address}/notices`);
    await water.getByRole('link', { name: new RegExp(`催办.*${TASKS.overdue}`) }).waitFor();
    for (const [who, task] of [
      ['head', TASKS.closed],
      ['head-education', TASKS.extended],
      ['head-town', TASKS.returned],
      ['head-water', TASKS.overdue],
    ] as const) {
      const page = await story.page(who);
      await page.goto(`${duheng.address}/work-list/to_sign`);
      await page.getByRole('row').filter({ hasText: task }).getByRole('button', { name: '签收' }).click();
      await page
        .getByText(/已签收/)
        .first()
        .waitFor();
    }
  });

  story.step('a reporter hands in, the head passes on, the office accepts', async () => {
    const reporter = await workOf('reporter', 'to_report', TASKS.closed, '填报');
    const form = new ReportPage(reporter);
    const done = { percent: '100', narrative: '四条热线并入12345，旧号同步转接。', nextStep: '做好回访。' };
    await form.fill(done);
    await form.attach('并线验收单.pdf', PDF);
    await form.handIn();
    await new DecisionPage(await workOf('head', 'to_review', TASKS.closed, '审核')).passOn();
    await new DecisionPage(await workOf('office', 'to_review', TASKS.closed, '审核')).accept();
  });

  story.step('a report is returned with its reason, and comes back better', async () => {
    const town = await workOf('head-town', 'to_report', TASKS.returned, '填报');
    await new ReportPage(town).fill({ percent: '40', narrative: '正在排查。', nextStep: '继续排查。' });
    await new ReportPage(town).submit();
    const reason = '请写明已排查的管网长度和问题点数。';
    await new DecisionPage(await workOf('office', 'to_review', TASKS.returned, '审核')).giveBack(reason);
    const again = await workOf('head-town', 'returned', TASKS.returned, '修改');
    await again.getByText(reason).first().waitFor();
    await new ReportPage(again).fill({
      percent: '40',
      narrative: '已排查管网7.2公里，发现破损点11处，完成整改4处。',
      nextStep: '月底前完成全部整改。',
    });
    await new ReportPage(again).submit();
    await new DecisionPage(await workOf('office', 'to_review', TASKS.returned, '审核')).accept();
  });

  story.step('a unit asks for more time, and gets it', async () => {
    const education = await open('head-education', TASKS.extended);
    const dueOn = `${year + 1}-01-31`;
    await new AssignmentPage(education).take('申请延期', { dueOn, reason: '入冬后混凝土养护期延长。' });
    const office = await open('office', TASKS.extended);
    await new AssignmentPage(office).take('同意延期', { opinion: '同意，不再延长。' });
    await office.getByText(/已延期 1 次/).waitFor();
    await education.reload();
    await education.getByText(/已延期 1 次/).waitFor();
    expect(await education.getByText(dueOn).count()).toBeGreaterThan(0);
  });

  story.step('finished work is checked and struck off', async () => {
    const head = await open('head', TASKS.closed);
    await new AssignmentPage(head).take('申请办结', { explanation: '任务全部完成，验收单已上传。' });
    const inspector = await open('inspector', TASKS.closed);
    await new AssignmentPage(inspector).take('核查通过并销号', { opinion: '现场核查属实。' });
    await new AssignmentPage(inspector).standsAt('已销号');
  });

  story.step('a look-back finds that it does not hold, and opens it again', async () => {
    const inspector = await story.page('inspector');
    await inspector.goto(`${duheng.address}/look-backs`);
    await inspector.getByRole('button', { name: '组织回头看或抽查' }).first().click();
    const drawer = inspector.getByRole('dialog');
    await drawer.getByLabel('名称').fill('民生实事“回头看”');
    await drawer.getByLabel('带队人员').fill('督查专员');
    await drawer.getByLabel('任务文件').click();
    await inspector.locator('.ant-select-item-option').filter({ hasText: '四季度民生实事' }).click();
    await drawer.getByRole('button', { name: /^(保存|确定|组织)/ }).click();
    const item = inspector.getByRole('row').filter({ hasText: TASKS.closed });
    await item.getByRole('button', { name: '登记结果' }).click();
    const dialog = inspector.getByRole('dialog', { name: /登记核查结果/ });
    await dialog.getByText('不属实', { exact: true }).click();
    await dialog.getByLabel('补不足（不足之处）').fill('供水热线仍在单独受理。');
    await dialog.getByLabel('核实完成率（%）').fill('75');
    await dialog.getByLabel('上传材料').setInputFiles({
      name: '暗访记录.pdf',
      mimeType: 'application/pdf',
      buffer: PDF,
    });
    await dialog.getByText('暗访记录.pdf').waitFor();
    await dialog.getByRole('button', { name: /^确\s*定$/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    const head = await open('head', TASKS.closed);
    await new AssignmentPage(head).standsAt('已签收');
    expect(await head.getByText('75%').count()).toBeGreaterThan(0);
    const told = await story.page('head');
    await told.goto(`${duheng.address}/notices`);
    await told
      .getByText(/回头看.*重新打开/)
      .first()
      .waitFor();
  });

  story.step('the unit reports anew in the very quarter that was refuted', async () => {
    const reporter = await workOf('reporter', 'to_report', TASKS.closed, '填报');
    const form = new ReportPage(reporter);
    await form.fill({ percent: '90', narrative: '供水热线已并入，旧号转接。', nextStep: '跟踪回访一个月。' });
    await form.handIn();
    await new DecisionPage(await workOf('head', 'to_review', TASKS.closed, '审核')).passOn();
    await new DecisionPage(await workOf('office', 'to_review', TASKS.closed, '审核')).accept();
    const office = await open('office', TASKS.closed);
    expect(await office.getByText('90%').count()).toBeGreaterThan(0);
    await office.getByText('“回头看”认定不属实').first().waitFor();
  });

  story.step('a quarter is filled in on a sheet, taken over on screen, with its evidence', async () => {
    const page = await story.page('head-education');
    await page.goto(`${duheng.address}/quarter`);
    await page.getByRole('table').waitFor();
    const [sheet] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载填报表' }).click(),
    ]);
    const narrative = '食堂主体封顶，完成设备招标。';
    const filled = await fillForm(await sheet.path(), TASKS.extended, { 完成率: '60', 进展情况: narrative });
    await page
      .getByLabel('上传填好的表')
      .setInputFiles({ name: '填报表.xlsx', mimeType: XLSX, buffer: filled });
    await page.getByRole('button', { name: '采用 1 行修改' }).click();
    const row = page.getByRole('row').filter({ hasText: TASKS.extended });
    await row.getByText('已保存').waitFor();
    await row.getByRole('button', { name: /的佐证材料：0 份/ }).click();
    const dialog = page.getByRole('dialog');
    const file = { name: '封顶照片.pdf', mimeType: 'application/pdf', buffer: PDF };
    await dialog.getByLabel('上传材料').setInputFiles(file);
    await dialog.getByText('封顶照片.pdf').waitFor();
    await page.keyboard.press('Escape');
    await row.getByRole('button', { name: /的佐证材料：1 份/ }).waitFor();
    await row.getByText('已保存').waitFor();
    await page.reload();
    expect(await page.getByRole('textbox', { name: /新建乡镇寄宿学校食堂，进展情况/ }).inputValue()).toBe(
      narrative,
    );
    await row.getByRole('button', { name: /的佐证材料：1 份/ }).waitFor();
  });

  story.step('the task remembers who did what, when, before and after', async () => {
    const page = await open('office', TASKS.closed);
    await openTask(page);
    await page.getByRole('heading', { name: '办理过程' }).waitFor();
    const told = page.locator('section').filter({ has: page.getByRole('heading', { name: '办理过程' }) });
    for (const who of ['县行政审批局负责人', '县政府办督查室', '县政府办督查专员'])
      await told.getByText(who).first().waitFor();
    expect(await told.getByText(/签收/).count()).toBeGreaterThan(0);
  });

  story.step(
    'a fortnight passes: what nobody did climbs the ladder, and its light is red with the reason',
    async () => {
      const { port, dataDir } = duheng;
      await duheng.stop();
      duheng = await RunningDuheng.start({ port, dataDir, daysAhead: FORTNIGHT });
      const leader = await story.loggedIn('leader', duheng.address);
      await leader.goto(`${duheng.address}/notices`);
      await leader
        .getByText(/逾期升级（约谈）/)
        .first()
        .waitFor();
      await leader.goto(`${duheng.address}/ledger?light=red&q=${encodeURIComponent(TASKS.overdue)}`);
      const row = leader.getByRole('row').filter({ hasText: TASKS.overdue });
      await row.getByText(`逾期 ${FORTNIGHT} 天`).waitFor();
      await row.getByText('红灯').waitFor();
      await row.getByRole('link', { name: TASKS.overdue }).first().click();
      await openTask(leader);
      await leader.getByRole('heading', { name: '逾期升级' }).waitFor();
      const panel = leader
        .locator('section')
        .filter({ has: leader.getByRole('heading', { name: '逾期升级' }) });
      for (const step of ['提醒', '催办', '约谈']) await panel.getByText(step).first().waitFor();
    },
  );
});
