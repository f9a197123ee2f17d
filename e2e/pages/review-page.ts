import type { Page } from 'playwright-core';

/** The screen on which the office corrects what was read. */
export class ReviewPage {
  constructor(private readonly page: Page) {}

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
    await this.openName(printedName).getByRole('button', { name: '登记' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('考核分组').click();
    await this.page.locator('.ant-select-item-option').getByText(category, { exact: true }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await this.openName(printedName).waitFor({ state: 'detached' });
  }

  /** Corrects the year in whose quarters the plan is followed. */
  async followIn(year: number): Promise<void> {
    await this.page.getByLabel('年度').fill(String(year));
    await this.page.getByLabel('年度').blur();
    await this.page
      .getByText(/有未保存的修改|正在保存/)
      .first()
      .waitFor();
  }

  /** Returns how many tasks the confirmation says it will make. */
  async confirm(): Promise<number> {
    await this.page.getByText('已自动保存').first().waitFor();
    await this.page.getByRole('button', { name: '确认并生成任务文件' }).click();
    const dialog = this.page.getByRole('dialog');
    const hint = await dialog.getByText(/将生成含 \d+ 项任务/).innerText();
    await dialog.getByRole('button', { name: /^(确定|确认)$/ }).click();
    await this.page.waitForURL(/\/plans\//);
    return Number(/\d+/.exec(hint)?.[0]);
  }

  private openName(printedName: string) {
    return this.page
      .locator('.open-names > li')
      .filter({ has: this.page.locator('.open-name', { hasText: new RegExp(`^${printedName}$`) }) });
  }
}
