import { expect } from '@jest/globals';
import type { Download, Locator, Page } from 'playwright-core';
import { PASSWORD } from '../../support/counties.js';
import { eventually } from '../../support/eventually.js';
import { focusIsShown } from './shown-focus.js';

/** So many presses of Tab are not a way to work. */
const MOST_TABS = 60;

type Role = Parameters<Page['getByRole']>[0];

interface Place {
  /** Words of the table row that it stands in. */
  readonly row?: string;
  /** In the dialog or drawer that is open. */
  readonly dialog?: boolean;
}

interface FileOnDisk {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Somebody without a mouse: there is no way here to point at anything. Whatever gets the focus must show it. */
export class Hands {
  private presses = 0;
  private readonly keyboard: Page['keyboard'];

  private constructor(
    private readonly page: Page,
    private readonly address: string,
  ) {
    this.keyboard = page.keyboard;
  }

  /** Notes what a mouse or a finger would have done in any document of the page. */
  static async at(page: Page, address: string): Promise<Hands> {
    await page.addInitScript(() => {
      for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
        addEventListener(kind, () => sessionStorage.setItem('pointed', kind), true);
    });
    // From now on the window of the system stays away; asked for with the key that opens it, it would come first.
    page.on('filechooser', () => undefined);
    return new Hands(page, address);
  }

  /** Presses since the last time it was asked. */
  countPresses(): number {
    const count = this.presses;
    this.presses = 0;
    return count;
  }

  /** Null, or what a mouse did after all. */
  pointed = (): Promise<string | null> => this.page.evaluate(() => sessionStorage.getItem('pointed'));

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.presses += key.split('+').length;
      await this.keyboard.press(key);
    }
  }

  /** One press a character, as an input method needs at the least. */
  async type(words: string): Promise<void> {
    this.presses += words.length;
    await this.keyboard.insertText(words);
  }

  /** Ctrl+V. */
  async paste(text: string): Promise<void> {
    this.presses += 2;
    await this.keyboard.insertText(text);
  }

  async logIn(loginName: string): Promise<void> {
    await this.page.goto(`${this.address}/`);
    await this.reach('textbox', '用户名');
    await this.type(loginName);
    await this.press('Tab');
    await this.focusShows();
    await this.type(PASSWORD);
    await this.press('Enter');
    await this.page.getByRole('navigation').first().waitFor();
  }

  /** By the palette: Ctrl+K and the name of the page. */
  async goTo(page: string): Promise<void> {
    await this.press('Control+k');
    await this.page.getByRole('combobox', { name: /输入页面名称/ }).waitFor();
    await this.focusShows();
    await this.type(page);
    await this.page.getByRole('option', { name: page, selected: true }).waitFor();
    await this.press('Enter');
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  /** Tab, or Shift+Tab where it lies behind, until it has the focus, and the focus can be seen. */
  reach(role: Role, name: string | RegExp, place: Place = {}): Promise<void> {
    return this.walkTo(this.find(role, name, place).first(), `${role} ${name}`);
  }

  /** Reaches a button or a link, and presses it. */
  async take(role: 'button' | 'link', name: string | RegExp, place: Place = {}): Promise<void> {
    await this.reach(role, name, place);
    await this.press('Enter');
  }

  /** Reaches a field and puts these words in the place of what stands there. */
  async fill(label: RegExp, words: string, place: Place = {}): Promise<void> {
    await this.reach('textbox', label, place);
    await this.press('Control+a');
    await this.type(words);
  }

  /** The list of tabs is one stop; the arrows go from tab to tab, Enter opens. */
  async openTab(name: RegExp): Promise<void> {
    const tabs = this.page.getByRole('tab');
    await tabs.filter({ hasText: name }).waitFor();
    const current = this.page.getByRole('tab', { selected: true });
    await this.walkTo(current, 'the tabs');
    for (let steps = await tabs.count(); steps > 0; steps -= 1) {
      if (name.test(await this.page.locator(':focus').innerText())) break;
      await this.press('ArrowRight');
    }
    await this.focusShows();
    await this.press('Enter');
    await this.page.getByRole('tab', { selected: true }).filter({ hasText: name }).waitFor();
  }

  /** A menu behind a button: Enter opens it, the arrows go through it. */
  async choose(button: string, entry: string): Promise<void> {
    await this.take('button', button);
    await this.page.getByRole('menuitem', { name: entry }).waitFor();
    const count = await this.page.getByRole('menuitem').count();
    for (let step = 0; step < count && !(await this.focused()).includes(entry); step += 1)
      await this.press('ArrowDown');
    expect(await this.focused()).toContain(entry);
    await this.focusShows();
    await this.press('Enter');
  }

  /** A table whose fields are one stop; the arrows go from field to field. */
  async enterTable(): Promise<void> {
    await this.walkTo(this.page.getByRole('table').locator('[tabindex="0"]').first(), 'the table');
  }

  /** The dialog asks once more, with the focus on its answer. */
  async confirm(answer: string | RegExp): Promise<void> {
    const button = this.find('button', answer, { dialog: true }).first();
    await button.waitFor();
    expect(await eventually(() => hasFocus(button), true)).toBe(true);
    await this.focusShows();
    await this.press('Enter');
  }

  /** The button opens the window of the system, whose keys are not ours. */
  async attach(button: string, file: FileOnDisk): Promise<void> {
    await this.reach('button', button);
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press('Enter')]);
    await chooser.setFiles(file);
    await this.sees(file.name);
  }

  async download(act: () => Promise<void>): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return download;
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  async isAt(place: RegExp): Promise<string> {
    await this.page.waitForURL(place);
    return this.page.url();
  }

  /** What has the focus says. */
  focused = (): Promise<string> =>
    this.page.evaluate(() => {
      const { activeElement: at } = document;
      return `${at?.getAttribute('aria-label') ?? ''} ${at?.textContent ?? ''}`.trim();
    });

  /** An input method puts a character together: the words that it shows are not there yet. */
  async compose(letters: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const end = letters.length;
    await session.send('Input.imeSetComposition', { text: letters, selectionStart: end, selectionEnd: end });
    await session.detach();
  }

  private async walkTo(target: Locator, what: string): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; !(await hasFocus(target)); tabs += 1) {
      if (tabs === MOST_TABS) throw new Error(`${MOST_TABS} presses of Tab do not reach ${what}`);
      await this.press((await liesBehind(target)) ? 'Shift+Tab' : 'Tab');
    }
    await this.focusShows();
  }

  private find(role: Role, name: string | RegExp, { row, dialog }: Place): Locator {
    const inDialog = dialog ? this.page.getByRole('dialog').last() : this.page;
    const around = row === undefined ? inDialog : inDialog.getByRole('row').filter({ hasText: row });
    return around.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
  }

  private async focusShows(): Promise<void> {
    const what = await this.focused();
    // A ring may fade in.
    expect({ what, shown: await eventually(() => focusIsShown(this.page), true) }).toEqual({
      what,
      shown: true,
    });
  }
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

const liesBehind = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const from = document.activeElement ?? document.body;
    return (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
