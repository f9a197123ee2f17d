import type { Page } from 'playwright-core';

interface NamedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The screen on which documents come in. */
export class ImportPage {
  constructor(
    private readonly page: Page,
    private readonly address: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`${this.address}/intake`);
    await this.page.getByLabel('公文正文').waitFor();
  }

  async paste(text: string): Promise<void> {
    await this.open();
    await this.page.getByLabel('公文正文').fill(text);
    await this.page.getByRole('button', { name: '拆解任务' }).click();
    await this.reviewOpens();
  }

  /** A single file leads straight to its review. */
  async upload(file: NamedFile): Promise<void> {
    await this.open();
    await this.choose([file]);
    await this.reviewOpens();
  }

  /** Several files are listed with their outcome. Returns what the list says of each. */
  async uploadBatch(files: readonly NamedFile[]): Promise<string[]> {
    await this.open();
    await this.choose(files);
    const results = this.page.getByRole('list', { name: '上传结果' }).getByRole('listitem');
    await results
      .getByRole('link', { name: '去审核' })
      .nth(files.length - 1)
      .waitFor();
    return results.allInnerTexts();
  }

  async reviewFromBatch(name: string): Promise<void> {
    const results = this.page.getByRole('list', { name: '上传结果' });
    await results
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('link', { name: '去审核' })
      .click();
    await this.reviewOpens();
  }

  private async choose(files: readonly NamedFile[]): Promise<void> {
    const chosen = files.map(({ name, bytes }) => ({ name, mimeType: 'text/plain', buffer: bytes }));
    await this.page.locator('input[type=file][multiple]').setInputFiles(chosen);
  }

  private async reviewOpens(): Promise<void> {
    await this.page.getByRole('button', { name: '确认并生成任务文件' }).waitFor();
  }
}
