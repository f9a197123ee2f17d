import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exclusively } from './exclusively.mjs';
import { fingerprint } from './fingerprint.mjs';
import { inProject } from './project-root.mjs';
import { runQuietly } from './run.mjs';

/** TypeScript 7 compiles; `.bin/tsc` may be the 6 that other tools need, so it is called by its path. */
export const compiler = inProject('node_modules', 'typescript-7', 'bin', 'tsc');
const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');

const builds = {
  server: {
    label: '编译服务端 compiling the server',
    sources: ['shared/src', 'db', 'server', 'tsconfig.base.json', 'package-lock.json'],
    proof: 'dist/server/src/main.js',
    outputs: ['dist/server', 'dist/db', 'dist/shared'],
    run: () => runQuietly('tsc', process.execPath, [compiler, '-p', 'server/tsconfig.build.json']),
  },
  client: {
    label: '编译页面 building the pages',
    sources: ['shared/src', 'client', 'tsconfig.base.json', 'package-lock.json'],
    proof: 'dist/client/index.html',
    outputs: ['dist/client'],
    run: () =>
      runQuietly('vite build', process.execPath, [vite, 'build', '--config', 'client/vite.config.ts'], {
        ...process.env,
        NODE_ENV: 'production',
      }),
  },
};

export const ensureServerBuild = (step) => ensureBuild('server', step);
export const ensureClientBuild = (step) => ensureBuild('client', step);

/** For whoever lets the compiler write into dist by itself: the next start must not trust what it finds there. */
export const distrustServerBuild = () => rmSync(stampOf('server'), { force: true });

async function ensureBuild(name, step) {
  if (isFresh(name)) return;
  await exclusively(`build-${name}`, async () => {
    if (isFresh(name)) return;
    const { label, sources, outputs, run } = builds[name];
    const hash = fingerprint(sources);
    // Old output goes first: what was deleted from the sources must not live on in dist.
    for (const output of outputs) rmSync(inProject(output), { recursive: true, force: true });
    await step(label, run);
    mkdirSync(path.dirname(stampOf(name)), { recursive: true });
    writeFileSync(stampOf(name), hash);
  });
}

const stampOf = (name) => inProject('dist', '.stamps', name);

function isFresh(name) {
  const { sources, proof } = builds[name];
  if (!existsSync(inProject(proof)) || !existsSync(stampOf(name))) return false;
  return readFileSync(stampOf(name), 'utf8') === fingerprint(sources);
}
