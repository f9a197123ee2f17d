import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { ensureDependencies } from './steps/dependencies.mjs';
import { requireNode } from './steps/node-version.mjs';
import { inProject } from './steps/project-root.mjs';
import { step } from './steps/progress.mjs';
import { runOpenly } from './steps/run.mjs';

/**
 * One jest run each: the quick ones first, then those that need a database, then those that need the whole house.
 * Rules are run in four time zones: a civil date must not depend on where the server stands.
 */
const bands = [
  { name: 'unit', projects: ['shared', 'client'], args: [] },
  { name: 'rules-west', projects: ['shared'], args: [], timeZone: 'America/Los_Angeles' },
  { name: 'rules-east', projects: ['shared'], args: [], timeZone: 'Asia/Shanghai' },
  { name: 'rules-date-line', projects: ['shared'], args: [], timeZone: 'Pacific/Kiritimati' },
  { name: 'integration', projects: ['db', 'server'], args: [] },
  // A journey waits for its browser more than it works.
  { name: 'journeys', projects: ['e2e'], args: ['--maxWorkers=3'], built: true },
];

const chosen = process.argv.slice(2);
/** Told again at the end: a long run's failure is otherwise far up. */
const failures = [];

/** A band that brings no report, or a file that could not even be loaded, is a failure too. */
async function runBand({ name, projects, args, built, timeZone = 'UTC' }) {
  if (built && !(await buildAll())) return { passed: 0, failed: 1 };
  const report = inProject('.cache', `jest-${name}.json`);
  rmSync(report, { force: true });
  process.env.TZ = timeZone;
  const code = await runOpenly(process.execPath, [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    inProject('node_modules', 'jest', 'bin', 'jest.js'),
    '--selectProjects',
    ...projects,
    ...args,
    '--json',
    `--outputFile=${report}`,
    ...chosen,
    // A choice of tests need not touch every band; without one, a band without tests is a mistake.
    ...(chosen.length > 0 ? ['--passWithNoTests'] : []),
  ]);
  return countsOf(report, code);
}

function countsOf(report, code) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    failures.push(...result.testResults.flatMap(failuresOf));
    return { passed: result.numPassedTests, failed: Math.max(failed, code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** What failed in a file, or why it could not be loaded. */
function failuresOf({ name, message, status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const told = failed.map((test) => `${test.fullName}\n${test.failureMessages.join('\n')}`);
  if (told.length === 0 && status === 'failed') told.push(message);
  return told.map((text) => `${relative(inProject(), name)}: ${text}`);
}

async function buildAll() {
  try {
    const { ensureClientBuild, ensureServerBuild } = await import('./steps/builds.mjs');
    await ensureServerBuild(step);
    await ensureClientBuild(step);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

requireNode();
mkdirSync(inProject('.cache'), { recursive: true });
await ensureDependencies(step);
const total = { passed: 0, failed: 0 };
for (const band of bands) {
  const started = Date.now();
  const { passed, failed } = await runBand(band);
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(`${band.name}: ${passed} passed, ${failed} failed in ${minutes} min`);
  total.passed += passed;
  total.failed += failed;
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n\n')}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
