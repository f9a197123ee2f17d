import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ImportPage } from '../../pages/import-page.js';
import { reviewedTasks } from '../../pages/reviewed-tasks.js';
import { eventually } from '../../support/eventually.js';
import { openBrowser } from '../../support/open-browser.js';
import { RunningDuheng } from '../../support/running-duheng.js';
import { Story } from '../../support/story.js';
import { CountedKeyboard, PACE } from './counted-keyboard.js';
import { openOffice } from './office.js';
import {
  DOCUMENTS,
  bytesOf,
  documentsPresent,
  goldTasks,
  plain,
  textOf,
  withEmptiedTable,
} from './real-documents.js';

if (!documentsPresent) console.warn('The journey of the documents is not played: there are none.');

/** Keys with which the plan must be reviewed; with the pauses of reading they make well under two minutes. */
const MOST_KEYS = 60;

(documentsPresent ? describe : describe.skip)('real documents on the review screen', () => {
  let duheng: RunningDuheng;
  let browser: Browser;
  let page: Page;
  let imports: ImportPage;
  const story = new Story('documents', () => browser);

  beforeAll(async () => {
    duheng = await RunningDuheng.start({ empty: true });
    browser = await openBrowser();
    page = await story.page('office');
    imports = new ImportPage(page, duheng.address);
    await openOffice(duheng, page);
  });

  afterAll(async () => {
    await browser?.close();
    await duheng?.stop();
    await duheng?.remove();
  });

  const doubts = (): Promise<string[]> => page.locator('.doubts > li').allInnerTexts();
  const taken = async () => (await reviewedTasks(page)).filter((task) => task.taken);
  const source = () => page.getByRole('region', { name: /公文原文/ });
  const lit = async () => (await source().locator('mark').allInnerTexts()).join('');

  /** The tasks on the screen are those of the gold, each with its leads and the others. */
  async function expectGold(name: string): Promise<void> {
    const gold = goldTasks(name);
    const shown = await taken();
    expect(shown.map(({ title }) => plain(title))).toEqual(gold.map(({ title }) => plain(title)));
    const named = gold.map(({ unitSource }) => unitSource !== 'body');
    const compared = <Task>(tasks: readonly Task[], units: (task: Task) => readonly string[]) =>
      tasks.map((task, i) => (named[i] ? units(task).map(plain) : []));
    expect(compared(shown, ({ leads }) => leads)).toEqual(compared(gold, ({ leadUnits }) => leadUnits));
    expect(compared(shown, ({ others }) => others)).toEqual(
      compared(gold, ({ responsibleUnits }) => responsibleUnits),
    );
    const dates = gold.flatMap(({ deadlines }) => deadlines.flatMap(({ date }) => date ?? []));
    expect(shown.flatMap(({ deadlines }) => deadlines)).toEqual(expect.arrayContaining(dates));
  }

  story.step('R03 R04 R11 永寿, pasted: fifteen tasks with their titles, units and dates', async () => {
    await imports.paste(textOf(DOCUMENTS.plan));
    await page.getByText('共 18 项，取入 15 项').waitFor();
    expect((await taken()).map(({ ordinal }) => ordinal)).toEqual(
      Array.from({ length: 15 }, (_, i) => String(i + 1)),
    );
    await expectGold(DOCUMENTS.plan);
    expect(await page.getByRole('textbox', { name: '文号' }).inputValue()).toBe('永政办发〔2023〕11号');
  });

  story.step('a field lights its words in the text, and the words light the field', async () => {
    const chip = page.locator('.task-item .chip-deadline').filter({ hasText: '2023-06-30' });
    await chip.hover();
    expect(await eventually(lit, '6月底前')).toBe('6月底前');
    await page.getByRole('button', { name: /^12/ }).click();
    const field = page
      .locator('.task-editor .spotlit')
      .filter({ has: page.locator('input[value="6月底前"]') });
    await field.hover();
    expect(await eventually(lit, '6月底前')).toBe('6月底前');
    const mark = await source().locator('mark').boundingBox();
    await page.mouse.move(mark!.x + mark!.width / 2, mark!.y + mark!.height / 2);
    const isPointed = () => field.evaluate((element) => element.classList.contains('pointed'));
    expect(await eventually(isPointed, true)).toBe(true);
    expect(await page.locator('.task-item .chip.pointed').innerText()).toContain('2023-06-30');
    await page.mouse.move(2, 2);
    expect(await eventually(isPointed, false)).toBe(false);
  });

  story.step(
    'fifteen tasks are reviewed by keyboard alone, from opening the screen to the plan',
    async () => {
      await imports.paste(textOf(DOCUMENTS.plan));
      const names = page.locator('.open-name');
      await page.locator('.name-proposals').first().waitFor();
      const keys = new CountedKeyboard(page);
      const started = Date.now();
      const namesLeft = async (wanted: number) =>
        expect(await eventually(() => names.count(), wanted)).toBe(wanted);
      const dialogGone = () => page.getByRole('dialog').waitFor({ state: 'hidden' });

      await keys.press('j', 'x'); // who leads where it is not printed: left to the office
      await keys.press('y', 'y', 'y'); // three tasks without a lead: seen
      await keys.press('y'); // 县级相关单位: the collective that is proposed
      await namesLeft(4);
      await keys.press('r'); // 县职转办: a new unit
      await page.getByRole('dialog').getByLabel('全称').waitFor();
      await keys.press('Enter');
      await dialogGone();
      await namesLeft(3);
      await keys.press('j', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter'); // 县级相关部门: chosen from the register
      await namesLeft(2);
      await keys.press('j', 'r'); // 县招商局: a new unit
      await page.getByRole('dialog').getByLabel('全称').waitFor();
      await keys.press('Enter');
      await dialogGone();
      await namesLeft(1);
      await keys.press('j', 'y'); // 县政府办: the unit that is proposed
      await namesLeft(0);
      for (let task = 0; task < 15; task += 1) await keys.press('y');
      await page.getByText('已自动保存').first().waitFor();
      await keys.press('Control+Enter');
      const question = page.getByRole('dialog');
      await question.getByText('将生成含 15 项任务').waitFor();
      expect(await question.getByText(/仍有 \d+ 个单位名称/).count()).toBe(0);
      await keys.press('Enter');
      await page.waitForURL(/\/plans\//);

      const machine = (Date.now() - started) / 1000;
      const person = keys.seconds({ lines: 15, points: 10 });
      console.info(
        `keyboard review of 15 tasks: ${keys.count} keys (at most ${MOST_KEYS}); a person at ${PACE.key} s a key, ` +
          `${PACE.line} s a line and ${PACE.point} s an open point: ${person.toFixed(0)} s; machine ${machine.toFixed(1)} s`,
      );
      expect(keys.count).toBeLessThanOrEqual(MOST_KEYS);
      expect(person).toBeLessThan(120);
    },
  );

  story.step(
    'R35 R36 R48 R51 烟台, uploaded: broken lines joined, units that nobody names left open',
    async () => {
      await imports.upload({ name: '工作要点.txt', bytes: bytesOf(DOCUMENTS.workPoints) });
      await page.getByText('共 18 项，取入 14 项').waitFor();
      const tasks = await taken();
      expect(tasks.flatMap(({ deadlines }) => deadlines)).toEqual(
        expect.arrayContaining(['每年3月31日前', '2023-12-31', '意见征集结束后7日内']),
      );
      expect(tasks.flatMap(({ targets }) => targets)).toContain('市政府部门单位不少于2次');
      expect(await page.locator('.open-name').allInnerTexts()).toEqual([
        '教育、生态环保、卫生健康、供水、供电、供气、供热、公共交通等主管部门',
      ]);
      await page.getByRole('button', { name: '查看' }).first().click();
      for (const kind of ['删去网页、文库附加内容', '接回断行', '删去词语、数字中的空格'])
        expect(await page.getByRole('button', { name: kind, exact: true }).count()).toBe(1);
    },
  );

  story.step(
    'several files at once: 汶上, 绿春 and 师宗 are listed, each with its way to the review',
    async () => {
      const files = [
        { name: '试点方案.txt', bytes: bytesOf(DOCUMENTS.oneLine) },
        { name: '落实报告.txt', bytes: bytesOf(DOCUMENTS.report) },
        { name: '分解表.txt', bytes: bytesOf(DOCUMENTS.table) },
      ];
      const outcomes = await imports.uploadBatch(files);
      expect(outcomes.map((outcome) => outcome.includes('已拆解'))).toEqual([true, true, true]);
    },
  );

  story.step(
    'R53 R64 汶上: one line becomes sections; spam and the superior’s number are pointed out',
    async () => {
      await imports.reviewFromBatch('试点方案.txt');
      await page.getByText('共 11 项，取入 7 项').waitFor();
      await expectGold(DOCUMENTS.oneLine);
      expect(await page.getByRole('textbox', { name: '文号' }).inputValue()).toBe('');
      const said = (await doubts()).join('\n');
      expect(said).toContain('“288365com”疑为网页被篡改留下的内容');
      expect(said).toContain('“汶政办发〔2017〕96号”是所引用文件的文号');
    },
  );

  story.step(
    'R67 R68 R69 R70 R72 绿春: requirements, achieved figures, and the sum that is wrong',
    async () => {
      await page.goBack();
      await imports.open();
      await page.getByRole('row').filter({ hasText: '绿春县' }).getByRole('link', { name: '审核' }).click();
      await page.getByText('共 20 项，取入 20 项').waitFor();
      expect((await doubts()).join('\n')).toContain('分项合计为5683，与所列总数5580不符。');
      const tasks = await taken();
      expect(tasks.flatMap(({ deadlines }) => deadlines)).toEqual(
        expect.arrayContaining(['3小时内', '最迟不超过5小时', '24小时内', '部门规范性文件印发后5个工作日内']),
      );
      expect(tasks.flatMap(({ targets }) => targets).some((target) => target.includes('40%'))).toBe(true);
      await page.getByRole('button', { name: /围绕建设法治政府全面推进政务公开/, expanded: false }).click();
      await page.getByRole('heading', { name: /^报告数据（\d+ 项）$/ }).waitFor();
      await page.locator('.figure-list .chip').filter({ hasText: '80条' }).first().waitFor();
    },
  );

  story.step(
    'R81 R82 R83 师宗: glosses and Traditional characters go, and every change is shown',
    async () => {
      await imports.open();
      await page.getByRole('row').filter({ hasText: '师宗县' }).getByRole('link', { name: '审核' }).click();
      await page.getByText('共 16 项，取入 15 项').waitFor();
      await expectGold(DOCUMENTS.table);
      const text = await source().innerText();
      expect(text).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/);
      expect(text).not.toMatch(/[責務縣開]/);
      const said = (await doubts()).join('\n');
      expect(said).toContain('处有字符在转换中丢失');
      expect(said).toContain('“县融媒体中心”等取自上方合并单元格');
      await page.getByRole('button', { name: '查看' }).first().click();
      await page.getByRole('button', { name: '繁体转为简体', exact: true }).click();
      const change = page.locator('.cleaning-change').filter({ hasText: '師' }).first();
      const [before, after] = [change.locator('del'), change.locator('ins')];
      expect([await before.innerText(), await after.innerText()]).toEqual(['師', '师']);
      await change.hover();
      expect(await eventually(async () => (await lit()) !== '', true)).toBe(true);
      await page.getByRole('button', { name: '删去拼音注音', exact: true }).click();
      await page.locator('.cleaning-change del').filter({ hasText: 'xiāng' }).first().waitFor();
    },
  );

  story.step(
    'R81 the same table emptied says that it cannot be read, and makes no plan of nothing',
    async () => {
      await imports.paste(withEmptiedTable(textOf(DOCUMENTS.table)));
      const said = (await doubts()).join('\n');
      expect(said).toContain('此处的表格没有可读内容');
      expect(said).toContain('没有拆出任务');
      await page.getByText('没有读出任务').waitFor();
      expect(await page.getByRole('button', { name: '确认并生成任务文件' }).isDisabled()).toBe(true);
      await page.getByText('没有选入台账的任务，请至少选入一项。').waitFor();
    },
  );
});
