import { ensureClientBuild, ensureServerBuild } from './steps/builds.mjs';
import { step } from './steps/progress.mjs';

await ensureServerBuild(step);
await ensureClientBuild(step);
