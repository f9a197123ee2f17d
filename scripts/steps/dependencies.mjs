import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './project-root.mjs';
import { runQuietly } from './run.mjs';

const stampFile = inProject('node_modules', '.duheng-lock-hash');

/** Runs `npm ci` when node_modules is not what package-lock.json says. Development tools are needed to build. */
export async function ensureDependencies(step) {
  const hash = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return;
  if (!installedAsLocked()) {
    await step('安装依赖，约一分钟 installing dependencies, about a minute', () => {
      const [command, ...args] = npmCommand();
      return runQuietly('npm ci', command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund']);
    });
  }
  try {
    writeFileSync(stampFile, hash);
  } catch (error) {
    // Installed by another account; the next start only has to look again.
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
  }
}

/** Under `npm run` the very npm that runs us is named; `npm` alone is a script that Windows cannot spawn. */
function npmCommand() {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
}

/** npm leaves a list of what it installed; packages of other platforms are rightly missing from it. */
function installedAsLocked() {
  const installedFile = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(installedFile);
  return Object.entries(packagesOf(inProject('package-lock.json'))).every(
    ([folder, locked]) =>
      folder === '' ||
      installed[folder]?.version === locked.version ||
      (locked.optional && !installed[folder]),
  );
}
