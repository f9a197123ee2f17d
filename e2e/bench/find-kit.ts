import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const PLACE = path.resolve(import.meta.dirname, '../../../shared/bench');
const TOOLS = { wrk: 'wrk', psql: 'postgresql-client', createdb: 'postgresql-client' } as const;

/** What is missing on this machine, as a sentence for whoever runs the benchmark. */
export class MissingForBench extends Error {}

/** The folder of the neutral yardstick, beside the project. @throws MissingForBench also when a tool that it calls is */
export function findKit(): string {
  if (!existsSync(path.join(PLACE, 'bench.mjs')))
    throw new MissingForBench(
      '找不到对比基准（the yardstick is not there）: ../shared/bench beside the project is needed',
    );
  const missing = Object.entries(TOOLS).filter(
    ([tool]) => spawnSync(tool, ['--version']).error !== undefined,
  );
  if (missing.length > 0) {
    const packages = [...new Set(missing.map(([, name]) => name))].join(' ');
    throw new MissingForBench(
      `缺少工具（missing: ${missing.map(([tool]) => tool).join(', ')}）: apt-get install ${packages}`,
    );
  }
  return PLACE;
}
