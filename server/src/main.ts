import 'reflect-metadata';
import { runDuheng } from './cli/duheng.js';

// `npm start` passes its own arguments on: `npm start -- --empty`.
process.exitCode = await runDuheng(['serve', ...process.argv.slice(2)], process.stdout, process.stderr);
