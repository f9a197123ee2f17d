import type { Page } from 'playwright-core';

/** The form in which a unit reports. */
export class ReportPage {
  constructor(private readonly page: Page) {}

  async fill(content: { percent: string; narrative: string; nextStep: string }): Promise<void> {
    await this.page.getByLabel('完成率').fill(content.percent);
    await this.page.getByLabel('进展情况').fill(content.narrative);
    await this.page.getByLabel('下一步工作').fill(content.nextStep);
  }

  async attach(name: string, bytes: Buffer): Promise<void> {
    const file = { name, mimeType: 'application/pdf', buffer: bytes };
    await this.page.getByLabel('上传材料').setInputFiles(file);
    await this.page.getByText(name).waitFor();
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: '提交审核' }).click();
    await this.page.getByText('已提交，等待审核').waitFor();
  }
}

/** The office's side of a submitted report. */
export class DecisionPage {
  constructor(private readonly page: Page) {}

  async giveBack(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: '退回修改' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(reason);
    await dialog.getByRole('button', { name: '退回修改' }).click();
    await this.page.getByText('已退回').first().waitFor();
  }

  async accept(): Promise<void> {
    await this.page.getByRole('button', { name: '审核通过' }).click();
    await this.page.getByText('已审核通过').first().waitFor();
  }
}
