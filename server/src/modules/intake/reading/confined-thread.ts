import { Worker } from 'node:worker_threads';
import type { IntakeRefusal } from '#shared/intake/intake.refusals.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import { refused, type Result } from '#shared/kernel/result.js';
import { Turns } from './turns.js';

export interface ReadingLimits {
  readonly seconds: number;
  readonly megabytes: number;
  /** Documents read at the same time; the others wait. */
  readonly atOnce: number;
}

/** @source trust.md, Files and exports */
const LIMITS: ReadingLimits = { seconds: 20, megabytes: 512, atOnce: 2 };

const WATCH_MILLISECONDS = 50;
/** Growth of the whole process at which the thread is stopped, as a multiple of its heap's limit. */
const BUFFERS_BESIDE_HEAP = 1.5;

const no = (key: IntakeRefusal, values?: Refusal['values']): Result<never, Refusal> =>
  refused({ key, ...(values && { values }) });

/**
 * Does each piece of work in a thread of its own that is thrown away afterwards: a file that takes too long or too
 * much is refused, and no other request notices. The thread sees none of the environment.
 */
export class ConfinedThread {
  private readonly turns: Turns;

  constructor(
    private readonly script: URL,
    private readonly limits: ReadingLimits = LIMITS,
    private readonly execArgv?: string[],
  ) {
    this.turns = new Turns(limits.atOnce);
  }

  /** What the script posts for `work`. @throws Error when the script itself fails */
  run<Value>(work: unknown): Promise<Result<Value, Refusal>> {
    return this.turns.take(() => this.runNow<Value>(work));
  }

  private async runNow<Value>(work: unknown): Promise<Result<Value, Refusal>> {
    const { seconds, megabytes } = this.limits;
    const worker = new Worker(this.script, {
      workerData: work,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      ...(this.execArgv && { execArgv: this.execArgv }),
    });
    let timer: NodeJS.Timeout | undefined;
    const most = process.memoryUsage.rss() + megabytes * BUFFERS_BESIDE_HEAP * 1024 * 1024;
    let watch: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Result<Value, Refusal>>((resolve, reject) => {
        timer = setTimeout(() => resolve(no('intake.reading-too-slow', { seconds })), seconds * 1000);
        // The limit of the thread is one of its heap; what it unpacks stands beside that.
        watch = setInterval(() => {
          if (process.memoryUsage.rss() > most) resolve(no('intake.reading-too-heavy'));
        }, WATCH_MILLISECONDS);
        worker.once('message', resolve);
        worker.once('error', (error: NodeJS.ErrnoException) =>
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(no('intake.reading-too-heavy')) : reject(error),
        );
        worker.once('exit', () => reject(new Error('the reading thread ended without an answer')));
      });
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      await worker.terminate();
    }
  }
}
