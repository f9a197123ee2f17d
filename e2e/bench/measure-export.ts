import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/free-port.js';

export interface ExportTimes {
  /** Medians. */
  readonly limitMs: number;
  readonly ownMs: number;
  readonly rows: number;
  readonly idleMiB: number;
  readonly peakMiB: number;
}

/** The columns of the neutral export that the ledger has; status, progress and light stand for its three of progress. */
const COLUMNS =
  'doc_number,plan,section,code,title,due_on,status,role,unit,category,percent,light,updated_on,narrative,problems';

interface Target {
  readonly office: (region: number) => Record<string, string>;
}

/** W6: the ledger of one county-year as a workbook, by a server of its own and by the kit's way, in turns. */
export async function measureExport(
  kit: string,
  env: NodeJS.ProcessEnv,
  { size, rounds }: { size: string; rounds: string },
): Promise<ExportTimes> {
  const port = await freePort();
  const server = spawn(process.execPath, [env['DUHENG_MAIN']!], {
    env: { ...env, PORT: String(port), NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  try {
    const address = `http://127.0.0.1:${port}`;
    await answering(`${address}/health/ready`);
    const { office } = (await import(pathToFileURL(path.join(kit, 'targets/duheng.mjs')).href)) as Target;
    const url = `${address}/api/ledger.xlsx?year=2026&columns=${COLUMNS}`;
    const idleMiB = memoryOf(server.pid!, 'VmRSS');
    const printed = spawnSync(
      process.execPath,
      [
        'export.mjs',
        '--size',
        size,
        '--ways',
        'limit',
        '--rounds',
        rounds,
        '--url',
        url,
        '--header',
        `cookie: ${office(1)['cookie']}`,
      ],
      { cwd: kit, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    ).stdout;
    const [limit, own] = ['limit', 'product'].map((way) => cellsOf(printed, way));
    const peakMiB = memoryOf(server.pid!, 'VmHWM');
    return { limitMs: limit!.total, ownMs: own!.total, rows: own!.rows, idleMiB, peakMiB };
  } finally {
    server.kill('SIGINT');
  }
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await sleep(100);
  }
  throw new Error('Duheng did not start');
}

/** `| way | rows | read ms | write ms | total ms | … |` */
function cellsOf(printed: string, way: string): { rows: number; total: number } {
  const line = printed.split('\n').find((text) => text.startsWith(`| ${way} `));
  const [, , rows, , , total] = (line ?? '').split('|').map(Number);
  if (!total) throw new Error(`the kit did not measure ${way}:\n${printed}`);
  return { rows: rows!, total };
}

function memoryOf(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1] ?? NaN) / 1024;
}
