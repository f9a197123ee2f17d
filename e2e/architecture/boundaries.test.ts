import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const folders = ['shared', 'db', 'server', 'client', 'e2e'];

/** One file for each rule that must go red; what it imports is made beside it. */
const violations: Record<string, readonly [from: string, to: string]> = {
  'shared-imports-downwards': ['shared/src/kernel/a.ts', 'db/src/row.ts'],
  'db-imports-downwards': ['db/src/b.ts', 'server/src/platform/clock.ts'],
  'server-imports-downwards': ['server/src/platform/c.ts', 'client/src/ui/button.ts'],
  'client-imports-downwards': ['client/src/lib/d.ts', 'server/src/platform/clock.ts'],
  'e2e-imports-downwards': ['e2e/journeys/e.ts', 'client/src/ui/button.ts'],
  'organisation-knows-no-later-domain': ['shared/src/organisation/f.ts', 'shared/src/plans/plan.ts'],
  'plans-knows-no-later-domain': ['server/src/modules/plans/g.ts', 'server/src/modules/assessment/round.ts'],
  'listeners-are-imported-by-nobody': [
    'server/src/modules/progress/h.ts',
    'server/src/modules/audit-log/log.ts',
  ],
  'kernel-and-access-know-no-domain': ['shared/src/access/i.ts', 'shared/src/plans/plan.ts'],
  'platform-knows-no-module': ['server/src/platform/j.ts', 'server/src/modules/plans/plan.ts'],
  'resolvers-reach-the-database-through-use-cases': [
    'server/src/modules/plans/k.resolver.ts',
    'server/src/modules/plans/plan.repository.ts',
  ],
  'repositories-decide-nothing': [
    'server/src/modules/plans/l.repository.ts',
    'server/src/modules/plans/issue-plan.use-case.ts',
  ],
  'design-pieces-know-no-feature': ['client/src/ui/m.ts', 'client/src/features/plans/plan.ts'],
  'features-know-no-app': ['client/src/features/plans/n.ts', 'client/src/app/app.ts'],
  'no-feature-imports-another': ['client/src/features/plans/o.ts', 'client/src/features/progress/p.ts'],
};

let planted: string;

beforeAll(async () => {
  planted = await mkdtemp(path.join(tmpdir(), 'duheng-boundaries-'));
  await copyFile(path.join(root, 'tsconfig.base.json'), path.join(planted, 'tsconfig.base.json'));
  await copyFile(path.join(root, 'package.json'), path.join(planted, 'package.json'));
  await symlink(path.join(root, 'node_modules'), path.join(planted, 'node_modules'));
  for (const [from, to] of Object.values(violations)) await plant(from, to);
  await plant('shared/src/kernel/first.ts', 'shared/src/kernel/second.ts');
  await plant('shared/src/kernel/second.ts', 'shared/src/kernel/first.ts');
});

afterAll(() => rm(planted, { recursive: true, force: true }));

async function plant(from: string, to: string): Promise<void> {
  for (const file of [to, from]) await mkdir(path.join(planted, path.dirname(file)), { recursive: true });
  await writeFile(path.join(planted, to), 'export const thing = 1;\n', { flag: 'a' });
  const specifier = path.relative(path.dirname(from), to).replace(/\.ts$/, '.js');
  const relative = specifier.startsWith('.') ? specifier : `./${specifier}`;
  await writeFile(path.join(planted, from), `import { thing } from '${relative}';\nvoid thing;\n`, {
    flag: 'a',
  });
}

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** The rules of the repository, held against a tree. */
async function cruise(cwd: string): Promise<Violation[]> {
  const program = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const config = path.join(root, '.dependency-cruiser.cjs');
  const args = [program, '--config', config, '--output-type', 'json', ...folders];
  const report = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      stdout ? resolve(stdout) : reject(error ?? new Error(stderr)),
    );
  });
  return (JSON.parse(report) as { summary: { violations: Violation[] } }).summary.violations;
}

it('finds no forbidden import in the repository', async () => {
  const found = await cruise(root);
  expect(found.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});

it('goes red for a planted violation of every rule', async () => {
  const found = await cruise(planted);
  const names = new Set(found.map(({ rule }) => rule.name));
  for (const [name, [from]] of Object.entries(violations)) {
    expect(found).toContainEqual(expect.objectContaining({ from, rule: expect.objectContaining({ name }) }));
  }
  expect(names).toContain('no-cycles');
});
