import { migrateDown, migrateUp, migrationStatus } from '#db/migrate.js';
import { CommandProblem, type Command } from './command.js';
import { withDatabase } from './with-database.js';

const directions: Readonly<Record<string, (url: string) => Promise<string>>> = {
  up: async (url) =>
    lines(
      (await migrateUp(url)).map((name) => `+ ${name}`),
      '已是最新 up to date',
    ),
  down: async (url) =>
    lines(
      [await migrateDown(url)].flatMap((name) => (name ? [`- ${name}`] : [])),
      '没有可回退的 nothing to take back',
    ),
  status: async (url) =>
    lines(
      (await migrationStatus(url)).map(
        ({ name, applied }) => `${applied ? '✓ 已应用 applied' : '· 待应用 pending'}  ${name}`,
      ),
      '',
    ),
};

/** `migrate up|down|status`. Several may run at once: they wait for each other. */
export const runMigrate: Command = async ([direction = ''], out) => {
  const run = Object.hasOwn(directions, direction) ? directions[direction] : undefined;
  if (!run) throw new CommandProblem('用法 usage: duheng migrate up|down|status');
  out.write(await withDatabase(run));
  return 0;
};

const lines = (list: readonly string[], otherwise: string): string =>
  `${list.length > 0 ? list.join('\n') : otherwise}\n`;
