import { expect, it } from '@jest/globals';
import path from 'node:path';
import { ConfigProblem, readConfig } from './config.js';

it('has a default for everything', () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataDir: path.resolve('.duheng'),
    demo: true,
    secureCookies: false,
    production: true,
    publicUrl: null,
    mail: null,
    webhook: null,
  });
});

it('names every wrong variable at once, and never shows the password of the database', () => {
  const wrong = { PORT: 'eighty', DUHENG_DEMO: 'ja', DATABASE_URL: 'mysql://duheng:secret@db/duheng' };
  expect(() => readConfig(wrong)).toThrow(ConfigProblem);
  expect(() => readConfig(wrong)).toThrow(/PORT 应为.*：eighty\n.*DATABASE_URL 应形如.*\n.*DUHENG_DEMO 应为/);
  expect(() => readConfig(wrong)).not.toThrow(/secret/);
});

it('takes an empty variable for an absent one', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 8080, databaseUrl: undefined });
});
