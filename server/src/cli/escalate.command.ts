import { parseArgs } from 'node:util';
import { createDataSource } from '#db/data-source.js';
import { civilDateInShanghai, parseCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import { systemClock } from '#shared/kernel/ports.js';
import { EscalationRepository } from '../modules/progress/escalation/escalation.repository.js';
import { RunEscalationUseCase } from '../modules/progress/escalation/run-escalation.use-case.js';
import { LightPolicyRepository } from '../modules/progress/lights/light-policy.repository.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { EventBus } from '../platform/events/event-bus.js';
import { CommandProblem, type Command } from './command.js';
import { withDatabase } from './with-database.js';

const usage = `用法 usage: duheng escalate [--on YYYY-MM-DD]    按当日时限办理逾期升级，默认今天 walk the escalation ladder of a day, today by default`;

/** The daily run by hand: for an office that starts its server only now and then. Running it twice changes nothing. */
export const runEscalate: Command = async (args, out) => {
  const day = readDay(args);
  await withDatabase(async (url) => {
    const dataSource = await createDataSource({ url, role: 'application', poolSize: 2 }).initialize();
    try {
      const run = new RunEscalationUseCase(
        dataSource,
        new UnitOfWork(dataSource, systemClock, new EventBus()),
        new LightPolicyRepository(),
        new EscalationRepository(),
      );
      const { raised, left } = await run.run(day);
      out.write(`${day}：新增 ${raised} 条，退出 ${left} 项（raised ${raised}, left ${left}）\n`);
    } finally {
      await dataSource.destroy();
    }
  });
  return 0;
};

/** A day to come would tell people of deadlines that they have not passed. */
function readDay(args: readonly string[]): CivilDate {
  const today = civilDateInShanghai(systemClock.now());
  try {
    const { on } = parseArgs({ args: [...args], options: { on: { type: 'string' } } }).values;
    const day = on === undefined ? today : parseCivilDate(on);
    if (day && day <= today) return day;
  } catch {
    // An option that is not known: the usage says which are.
  }
  throw new CommandProblem(usage);
}
