import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.js';

const OWN_HOST = '127.0.0.1';

/** Headless, without the background traffic of a desktop browser, and without any host but this machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ${OWN_HOST}`,
];

/** A browser on an intranet without a way out. To close it throws when a page asked any other host for anything. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
  const outside = new Set<string>();
  const note = (address: string): void => {
    const { protocol, hostname } = new URL(address);
    if (/^(http|ws)s?:$/.test(protocol) && hostname !== OWN_HOST) outside.add(address);
  };
  browser.on('context', (context) => {
    context.on('request', (request) => note(request.url()));
    context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  });
  const close = browser.close.bind(browser);
  browser.close = async (options) => {
    await close(options);
    if (outside.size > 0) throw new Error(`pages asked other hosts: ${[...outside].join(', ')}`);
  };
  return browser;
}

const DESKTOP = { width: 1440, height: 900 };

/** A page of a person who is nobody else's: with cookies of its own, in Chinese. */
export async function openPage(browser: Browser, viewport = DESKTOP): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return page;
}
