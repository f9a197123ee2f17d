import { parseArgs } from 'node:util';
import { serve } from '../boot/serve.js';
import { readConfig } from '../platform/config/config.js';
import { CommandProblem, type Command } from './command.js';

/** `serve [--empty]`: stays until a signal ends the process; code 1 when it could not start. */
export const runServe: Command = async (args, out) => {
  const config = readConfig(process.env);
  const { empty } = readOptions(args);
  await serve(empty ? { ...config, demo: false } : config, (line) => out.write(`${line}\n`));
  return 0;
};

function readOptions(args: readonly string[]): { empty: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { empty: { type: 'boolean', default: false } },
    });
    return values;
  } catch (error) {
    throw new CommandProblem(`用法 usage: npm start [-- --empty]：${(error as Error).message}`);
  }
}
