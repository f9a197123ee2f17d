import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeDrawHash } from '#db/assessment/node-draw-hash.js';
import { createTestDatabase, type TestDatabase } from '#db/testing/create-test-database.js';
import { commitmentOf, populationHashOf } from '#shared/assessment/draw/draw-hashes.js';
import { DRAW_ALGORITHM, type DrawRecord } from '#shared/assessment/draw/draw-record.js';
import { performDraw } from '#shared/assessment/draw/perform-draw.js';
import { runDuheng } from './duheng.js';

const ID = '01890000-0000-7000-8000-00000000d001';
const HOME = '01890000-0000-7000-8000-00000000a001';

let database: TestDatabase;
let folder: string;
const given = process.env.DATABASE_URL;

function record(): DrawRecord {
  const units = [1, 2, 3, 4].map((n) => {
    return { id: `u${n}`, name: `第${n}局`, categoryId: 'c', categoryName: '县直部门' };
  });
  const terms = { units: 2, byCategory: false, tasksPerUnit: 0, inspectorsPerUnit: 0 };
  const basis = {
    algorithm: DRAW_ALGORITHM,
    terms,
    population: { units, assignments: [], inspectors: [] },
  } as const;
  const key = { seed: nodeDrawHash.sha256('seed'), witness: '18' };
  const populationHash = populationHashOf(nodeDrawHash, basis);
  const commitment = commitmentOf(nodeDrawHash, key.seed, populationHash);
  return { ...basis, ...key, populationHash, commitment, result: performDraw(nodeDrawHash, basis, key) };
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'duheng-redraw-'));
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  await database.dataSource.query(
    `INSERT INTO jurisdictions (id, code, name, demo, created_at) VALUES ($1, 'home', '某县', false, now())`,
    [HOME],
  );
  const { algorithm, terms, population, populationHash, commitment, seed, witness, result } = record();
  const json = [terms, population, result].map((value) => JSON.stringify(value));
  await database.dataSource.query(
    `INSERT INTO spot_check_draws (jurisdiction_id, id, title, year, state, algorithm, terms, population, result,
       population_hash, commitment, seed, witness, drawn_at, version, created_at, updated_at)
     VALUES ($1, $2, '抽查', 2026, 'drawn', $3, $4, $5, $6, $7, $8, $9, $10, now(), 1, now(), now())`,
    [HOME, ID, algorithm, ...json, populationHash, commitment, seed, witness],
  );
});

afterAll(async () => {
  if (given === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = given;
  await database.drop();
  await rm(folder, { recursive: true });
});

async function redraw(...args: string[]) {
  let out = '';
  const write = { write: (text: string) => (out += text) };
  const code = await runDuheng(['redraw', ...args], write, write);
  return { code, out };
}

async function redrawFile(content: unknown) {
  const file = path.join(folder, 'draw.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return redraw(file);
}

it('R74: repeats a draw of the database, and one that somebody has as a file', async () => {
  expect(await redraw(ID)).toMatchObject({ code: 0, out: expect.stringContaining('一致') });
  expect(await redrawFile(record())).toMatchObject({ code: 0 });
});

it('finds what was changed', async () => {
  const whole = record();
  const favoured = [...whole.result].reverse();
  expect(await redrawFile({ ...whole, result: favoured })).toMatchObject({
    code: 1,
    out: expect.stringContaining('重抽结果不一致'),
  });
  const seed = nodeDrawHash.sha256('another');
  expect((await redrawFile({ ...whole, seed })).out).toContain('承诺不符');
  expect((await redrawFile({ ...whole, population: null })).out).toContain('抽取范围');
  await database.dataSource.query(`UPDATE spot_check_draws SET witness = '19'`);
  expect(await redraw(ID)).toMatchObject({ code: 1 });
});

it('says what it does not understand', async () => {
  expect(await redraw()).toMatchObject({ code: 2, out: expect.stringContaining('duheng redraw') });
  expect(await redraw(path.join(folder, 'nowhere.json'))).toMatchObject({ code: 2 });
  expect(await redrawFile('no record')).toMatchObject({ code: 2 });
  expect(await redraw(ID.replace('d001', 'd002'))).toMatchObject({ code: 2 });
});
