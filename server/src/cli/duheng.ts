import { describeProblem } from '../boot/describe-problem.js';
import { CommandProblem, type Command, type Output } from './command.js';

const usage = `用法 usage: duheng <command>
  breakdown FILE [--json]          读一份文件，列出分解结果 read a document, print its breakdown
  migrate up|down|status           升级、回退、查看数据库结构 database schema
  seed demo                        载入虚构的演示县 load the invented demo county
  user create --login L --name N --role R [--unit U] [--jurisdiction C]
                                   建账号，显示一次性口令 make an account, print its one-time password
  jurisdiction list|place …        行政区划的上下级 who stands above whom
  escalate [--on YYYY-MM-DD]       办理某日的逾期升级 walk the escalation ladder of a day
  verify [ROUND_ID]                重算并核对已公布的结果 recompute and check published results
  redraw ID|FILE                   重抽一次并核对双随机抽取 repeat a spot-check draw and compare
  serve [--empty]                  启动服务 start the server
`;

/** Loaded only when asked for: `breakdown` needs no database driver, `migrate` no parser. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  breakdown: async () => (await import('./breakdown.command.js')).runBreakdown,
  migrate: async () => (await import('./migrate.command.js')).runMigrate,
  seed: async () => (await import('./seed.command.js')).runSeed,
  user: async () => (await import('./user.command.js')).runUser,
  jurisdiction: async () => (await import('./jurisdiction.command.js')).runJurisdiction,
  escalate: async () => (await import('./escalate.command.js')).runEscalate,
  verify: async () => (await import('./verify.command.js')).runVerify,
  redraw: async () => (await import('./redraw.command.js')).runRedraw,
  serve: async () => (await import('./serve.command.js')).runServe,
};

/** The command line of Duheng. @returns the exit code, 2 for anything refused */
export async function runDuheng(args: readonly string[], out: Output, err: Output): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === 'help' || name === '--help') {
    out.write(usage);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    err.write(usage);
    return 2;
  }
  try {
    const run = await load();
    return await run(rest, out, err);
  } catch (problem) {
    err.write(`${sentenceOf(problem)}\n`);
    return 2;
  }
}

function sentenceOf(problem: unknown): string {
  if (problem instanceof CommandProblem) return problem.message;
  const known = describeProblem(problem, process.env.DATABASE_URL || undefined);
  return known ?? (problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
}
