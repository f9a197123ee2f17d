import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { openBrowser } from './open-browser.js';

/** A process with the guard of the journeys' servers. Returns what it told. */
const told = (script: string): string => {
  const guard = path.join(import.meta.dirname, 'no-outbound.mjs');
  const args = ['--import', guard, '--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
  return stdout + stderr;
};

// 192.0.2.0/24 and .example are nobody's, by RFC 5737 and RFC 2606.
describe('a server of the journeys has no way out', () => {
  it.each([
    ['tcp 192.0.2.1:80', `await fetch('http://192.0.2.1/').catch(() => undefined)`],
    ['tcp outside.example:443', `await fetch('https://outside.example/').catch(() => undefined)`],
    ['dns outside.example', `import { lookup } from 'node:dns'; lookup('outside.example', () => undefined)`],
    [
      'dns outside.example',
      `import dns from 'node:dns/promises'; await dns.resolve4('outside.example').catch(() => undefined)`,
    ],
    [
      'udp 192.0.2.1',
      `import { createSocket } from 'node:dgram'; const socket = createSocket('udp4');
       try { socket.send('x', 53, '192.0.2.1') } catch {} finally { socket.close() }`,
    ],
  ])('%s is refused and told of', (target, script) => {
    expect(told(script)).toContain(`outbound refused: ${target}\n`);
  });

  it('reaches this machine as before', () => {
    const script = `
      import { createServer } from 'node:http';
      const server = createServer((_, response) => response.end('own')).listen(0, '127.0.0.1', async () => {
        const { port } = server.address();
        for (const host of ['127.0.0.1', 'localhost']) console.log(await (await fetch('http://' + host + ':' + port)).text());
        server.close();
      });`;
    expect(told(script)).toBe('own\nown\n');
  });
});

it('a browser of the journeys tells, at its end, of a page that asks another host', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setContent('<p>own</p>');
  const outcome = page.evaluate(() =>
    Promise.all([
      fetch('http://outside.example/beacon').catch(() => 'refused'),
      fetch('http://192.0.2.1/beacon').catch(() => 'refused'),
      new Promise((resolve) => {
        new WebSocket('ws://outside.example/live').onerror = () => resolve('refused');
      }),
    ]),
  );
  expect(await outcome).toEqual(['refused', 'refused', 'refused']);
  await expect(browser.close()).rejects.toThrow(
    /outside\.example\/beacon.*192\.0\.2\.1\/beacon.*ws:\/\/outside\.example\/live/,
  );
});
