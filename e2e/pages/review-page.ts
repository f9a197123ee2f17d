import type { Page } from 'playwright-core';

/** The screen on which the office corrects what was read. */
export class ReviewPage {
  constructor(private readonly page: Page) {}

  async readPasted(address: string, text: string): Promise<void> {
    await this.page.goto(`${address}/intake`);
    await this.page.getByLabel('公文正文').fill(text);
    await this.page.getByRole('button', { name: '拆解任务' }).click();
    await this.page.getByRole('heading', { name: '审核拆解结果' }).waitFor();
  }

  /** `共 15 项，取入 15 项`: all that were read, and those that will become tasks. */
  async counts(): Promise<{ total: number; taken: number }> {
    const summary = await this.page
      .getByText(/共 \d+ 项，取入 \d+ 项/)
      .first()
      .innerText();
    const [total, taken] = [...summary.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    return { total: total!, taken: taken! };
  }

  openNames(): Promise<string[]> {
    return this.page.locator('.open-name').allInnerTexts();
  }

  /** Lets a printed name stand for a unit or a collective of the register. */
  async resolve(printedName: string, to: string): Promise<void> {
    const choice = this.openName(printedName).getByRole('combobox');
    await choice.click();
    await choice.fill(to);
    await this.page.locator('.ant-select-item-option').getByText(to, { exact: true }).first().click();
    await this.openName(printedName).waitFor({ state: 'detached' });
  }

  /** Takes a printed name into the register as a new unit, under that very name. */
  async createUnit(printedName: string, category: string): Promise<void> {
    await this.openName(printedName).getByRole('button', { name: '新建单位' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('考核分组').click();
    await this.page.locator('.ant-select-item-option').getByText(category, { exact: true }).click();
    await dialog.getByRole('button', { name: /^(确定|保存|新建单位)$/ }).click();
    await this.openName(printedName).waitFor({ state: 'detached' });
  }

  async confirm(): Promise<void> {
    await this.page.getByText('已自动保存').first().waitFor();
    await this.page.getByRole('button', { name: '确认并生成任务文件' }).click();
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: /^(确定|确认|确认并生成任务文件)$/ })
      .click();
  }

  private openName(printedName: string) {
    return this.page
      .locator('.open-names > li')
      .filter({ has: this.page.locator('.open-name', { hasText: new RegExp(`^${printedName}$`) }) });
  }
}
