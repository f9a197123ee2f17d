import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.mjs';

/** A tool that failed, with the end of what it said. */
export class ToolFailure extends Error {
  constructor(name, output) {
    super(`${name}\n${output.trim().split('\n').slice(-25).join('\n')}`);
    this.name = 'ToolFailure';
  }
}

/** Runs a tool silently. @throws {ToolFailure} when it ends with anything but 0 */
export async function runQuietly(name, command, args, env = process.env) {
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await ended(child);
  if (code !== 0) throw new ToolFailure(name, output);
}

/** Runs a tool on our own terminal. @returns its exit code */
export async function runOpenly(command, args, env = process.env) {
  return ended(spawn(command, args, { cwd: projectRoot, env, stdio: 'inherit' }));
}

const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
