import { compiler } from './steps/builds.mjs';
import { runOpenly } from './steps/run.mjs';

let failed = false;
for (const folder of ['shared', 'db', 'server', 'client', 'e2e']) {
  const code = await runOpenly(process.execPath, [compiler, '-p', `${folder}/tsconfig.json`]);
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;
