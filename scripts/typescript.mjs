// Lets a tool of the repository run from its TypeScript source, without a build:
// node --conditions=duheng-source --import ./scripts/typescript.mjs e2e/….ts
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
