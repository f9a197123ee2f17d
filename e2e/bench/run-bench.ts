import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeBenchDatabase, type BenchDatabase } from './bench-database.js';
import { findKit, MissingForBench } from './find-kit.js';
import { measureExport } from './measure-export.js';
import { printResult, type KitResult } from './print-result.js';

const usage = `npm run bench -- --size S|L [--regions N] [--work w1,w2,w3,w4,w5,w6] [--conc 16] [--secs 4] [--rounds 3]
L has 100 counties; --regions N makes it smaller. Needs ../shared/bench, wrk, psql and createdb.`;

interface Options {
  readonly size: 'S' | 'L';
  readonly regions: number | undefined;
  readonly works: readonly string[];
  readonly conc: string;
  readonly secs: string;
  readonly rounds: string;
}

function readOptions(): Options | undefined {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: 'S' },
      regions: { type: 'string' },
      work: { type: 'string', default: 'w1,w2,w3,w4,w5,w6' },
      conc: { type: 'string', default: '16' },
      secs: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const { size, regions, work, conc, secs, rounds } = values;
  if (size !== 'S' && size !== 'L') return undefined;
  return { size, regions: regions ? Number(regions) : undefined, works: work.split(','), conc, secs, rounds };
}

/** The kit in a folder of its own, with Duheng among its targets. */
function kitWithDuheng(kit: string, folder: string): string {
  const own = path.join(folder, 'kit');
  cpSync(kit, own, { recursive: true, mode: 0 });
  execFileSync('chmod', ['-R', 'u+w', own]);
  cpSync(path.join(import.meta.dirname, 'target'), path.join(own, 'targets'), { recursive: true });
  return own;
}

function measureRequests(kit: string, folder: string, env: NodeJS.ProcessEnv, options: Options): KitResult {
  const { size, conc, secs, rounds, works } = options;
  const out = path.join(folder, 'result.json');
  const load = ['--work', works.filter((work) => work !== 'w6').join(), '--conc', conc, '--secs', secs];
  const targets = ['--targets', 'limit,limit-derived,duheng'];
  const args = ['bench.mjs', 'run', '--size', size, ...targets, ...load, '--rounds', rounds, '--out', out];
  const { status } = spawnSync(process.execPath, args, {
    cwd: kit,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`the harness ended with ${status}`);
  return JSON.parse(readFileSync(out, 'utf8')) as KitResult;
}

async function measure(options: Options, kit: string, folder: string): Promise<void> {
  console.error('编译 building …');
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
  console.error('载入数据 loading the dataset …');
  let database: BenchDatabase | undefined;
  try {
    database = await makeBenchDatabase(kit, folder, options);
    const env: NodeJS.ProcessEnv = {
      ...database.environment,
      // What the kit leaves behind goes with the folder.
      TMPDIR: folder,
      DATABASE_URL: database.url,
      DUHENG_DEMO: 'false',
      DUHENG_DATA_DIR: path.join(folder, 'duheng'),
      DUHENG_MAIN: path.resolve('dist/server/src/main.js'),
    };
    const requests = options.works.some((work) => work !== 'w6');
    const result = requests ? measureRequests(kit, folder, env, options) : undefined;
    const exported = options.works.includes('w6') ? await measureExport(kit, env, options) : undefined;
    printResult(result, exported, `${cpus().length} cores, Node ${process.version}`);
  } finally {
    await database?.stop();
  }
}

/** Issue 6, speed: the neutral works by Duheng as a user runs it, and by the limit server, in one alternating run. */
const options = readOptions();
if (!options) {
  console.error(usage);
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), 'duheng-bench-'));
try {
  await measure(options, kitWithDuheng(findKit(), folder), folder);
} catch (problem) {
  if (!(problem instanceof MissingForBench)) throw problem;
  console.error(problem.message);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
