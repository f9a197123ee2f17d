// Writes the contract and the list of settings from the server's sources; `--check` only compares.
import { generatedFiles } from '../server/src/cli/generated-files.ts';
import { writeGenerated } from './steps/write-generated.mjs';

process.exitCode = writeGenerated(await generatedFiles(), process.argv.includes('--check')) ? 0 : 1;
