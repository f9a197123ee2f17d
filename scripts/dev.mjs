// Hot reload: the compiler and Node watch the server's sources, vite watches the client's and proxies to the server.
import { spawn } from 'node:child_process';
import { requireNode } from './steps/node-version.mjs';

requireNode();

const { ensureDependencies } = await import('./steps/dependencies.mjs');
const { compiler, distrustServerBuild, ensureServerBuild } = await import('./steps/builds.mjs');
const { inProject, projectRoot } = await import('./steps/project-root.mjs');
const { step } = await import('./steps/progress.mjs');

await ensureDependencies(step);
await ensureServerBuild(step);
distrustServerBuild();

const env = { ...process.env, NODE_ENV: 'development', PORT: process.env.PORT ?? '8080' };
const children = [
  [compiler, '-p', 'server/tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  ['--watch', '--watch-preserve-output', 'dist/server/src/main.js', ...process.argv.slice(2)],
  [inProject('node_modules', 'vite', 'bin', 'vite.js'), '--config', 'client/vite.config.ts'],
].map((args) => spawn(process.execPath, args, { cwd: projectRoot, env, stdio: 'inherit' }));

// Ctrl-C reaches the children by themselves; we only wait, so that the database is stopped before the prompt is back.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (signal === 'SIGTERM') children.forEach((child) => child.kill(signal));
  });
}
console.log(`开发页面（development pages）：http://localhost:${process.env.DUHENG_DEV_PORT ?? 5173}`);
await Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
