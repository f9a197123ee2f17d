// Fails when a committed generated file is not what its generator writes now.
import { runOpenly } from './steps/run.mjs';

const loader = ['--conditions=duheng-source', '--import', './scripts/typescript.mjs'];
const generators = [[...loader, 'scripts/generate.mjs'], ['scripts/codegen.mjs']];

let failed = false;
for (const generator of generators) {
  const code = await runOpenly(process.execPath, [...generator, '--check']);
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;
