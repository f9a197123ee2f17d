import { expect, it } from '@jest/globals';
import { createServer, type AddressInfo } from 'node:net';
import { assertPortFree } from './assert-port-free.js';
import { describeProblem } from './describe-problem.js';
import { openDatabase } from './open-database.js';

const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

it('says which port is taken and what to do', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
  const { port } = squatter.address() as AddressInfo;
  const problem = await caught(assertPortFree(port, '127.0.0.1'));
  squatter.close();
  expect(describeProblem(problem)).toMatch(new RegExp(`^端口 ${port} 已被占用.*PORT=${port + 1} npm start$`));
});

it('says which database cannot be reached and why, without its password', async () => {
  const databaseUrl = 'postgres://office:secret@127.0.0.1:9/ledger';
  const problem = await caught(openDatabase({ databaseUrl, dataDir: '.' }, () => undefined));
  const sentence = describeProblem(problem, databaseUrl);
  expect(sentence).toMatch(
    /^连不上数据库 postgres:\/\/office@127\.0\.0\.1:9\/ledger（.*）：没有数据库在监听/,
  );
  expect(sentence).not.toContain('secret');
});

it('leaves what nobody foresaw to be shown whole', () => {
  expect(describeProblem(new TypeError('a bug'))).toBeUndefined();
});
