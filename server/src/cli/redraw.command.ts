import { readFile } from 'node:fs/promises';
import { nodeDrawHash } from '#db/assessment/node-draw-hash.js';
import { createDataSource } from '#db/data-source.js';
import type { DrawRecord } from '#shared/assessment/draw/draw-record.js';
import { verifyDraw, type DrawFinding } from '#shared/assessment/draw/verify-draw.js';
import { CommandProblem, type Command } from './command.js';
import { withDatabase } from './with-database.js';

const usage = `用法 usage: duheng redraw ID|FILE.json   按种子和抽取范围重抽一次并比较 draw once more and compare`;

const WORDS: Readonly<Record<DrawFinding, string>> = {
  same: '一致 same',
  'population-differs': '抽取范围与公示的摘要不符 population differs from its hash',
  'seed-differs': '种子与事先公示的承诺不符 seed differs from the commitment',
  'result-differs': '重抽结果不一致 another result',
  'unknown-algorithm': '不认识的算法 unknown algorithm',
};

const RECORD_SQL = `
  SELECT algorithm, terms, population, population_hash AS "populationHash", commitment, seed, witness, result
    FROM spot_check_draws WHERE id = $1 AND state = 'drawn'`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Repeats a draw from its public record alone: one of the database, or a file that somebody was given, for which no
 * database is needed. @returns 1 when anything differs
 */
export const runRedraw: Command = async (args, out) => {
  const [source, ...more] = args;
  if (source === undefined || more.length > 0) throw new CommandProblem(usage);
  const record = UUID.test(source) ? await stored(source) : await fromFile(source);
  const finding = findingOf(record);
  out.write(`${record.populationHash.slice(0, 12)}  ${WORDS[finding]}\n`);
  return finding === 'same' ? 0 : 1;
};

/** A record that somebody edited may be of any shape. */
function findingOf(record: DrawRecord): DrawFinding {
  try {
    return verifyDraw(nodeDrawHash, record);
  } catch {
    return 'population-differs';
  }
}

const stored = (id: string): Promise<DrawRecord> =>
  withDatabase(async (url) => {
    const owner = await createDataSource({ url, poolSize: 1 }).initialize();
    try {
      const [record] = await owner.query<DrawRecord[]>(RECORD_SQL, [id]);
      if (!record) throw new CommandProblem(`没有这次已完成的抽取（no such draw）：${id}`);
      return record;
    } finally {
      await owner.destroy();
    }
  });

async function fromFile(path: string): Promise<DrawRecord> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandProblem(`读不到文件（cannot read）：${path}\n${usage}`);
  });
  try {
    const record = JSON.parse(text) as DrawRecord;
    if (typeof record.populationHash === 'string') return record;
  } catch {
    // Said below, as for JSON that is something else.
  }
  throw new CommandProblem(`不是抽取记录（not the record of a draw）：${path}`);
}
