import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Clock } from '#shared/kernel/ports.js';
import { CLOCK } from '../database/tokens.js';
import { LOGGER } from '../logging/logger.js';
import type { Job } from './job.js';

const TICK_MS = 5_000;

/**
 * Runs jobs inside the server process: each when it is due by the injected clock, none beside itself, and none stopped by
 * the failure of another. Domains add theirs when their module starts; only a serving process starts the clockwork.
 */
@Injectable()
export class JobScheduler implements OnModuleDestroy {
  private readonly jobs = new Map<string, Job>();
  private readonly began = new Map<string, Date>();
  private readonly running = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws RangeError when a job of that name is there: each runs once */
  add(job: Job): void {
    if (this.jobs.has(job.name)) throw new RangeError(`there is a job ${job.name} already`);
    this.jobs.set(job.name, job);
  }

  start(): void {
    this.timer ??= setInterval(() => void this.runDue(), TICK_MS).unref();
    void this.runDue();
  }

  /** Resolves when every job that was due has ended, well or not. */
  async runDue(): Promise<void> {
    const now = this.clock.now();
    for (const job of this.jobs.values()) {
      const last = this.began.get(job.name);
      if (this.running.has(job.name) || (last && job.nextAfter(last) > now)) continue;
      this.begin(job);
    }
    await Promise.all(this.running.values());
  }

  /** There is work for the job: a serving process does not wait for the hour at which it is due. */
  hurry(name: string): void {
    if (!this.timer) return;
    const running = this.running.get(name);
    // The run under way may have looked for work already.
    void (running ? running.then(() => this.hurry(name)) : this.runNow(name));
  }

  /** One run of the job, or the end of the one under way. @throws RangeError when there is no such job */
  async runNow(name: string): Promise<void> {
    const job = this.jobs.get(name);
    if (!job) throw new RangeError(`there is no job ${name}`);
    if (!this.running.has(name)) this.begin(job);
    await this.running.get(name);
  }

  onModuleDestroy(): Promise<void> {
    return this.stop();
  }

  /** No run begins after this; those under way are told at once, and end first. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    this.jobs.clear();
    this.stopping.abort();
    await Promise.all(this.running.values());
  }

  private begin(job: Job): void {
    this.began.set(job.name, this.clock.now());
    this.running.set(job.name, this.run(job));
  }

  private async run({ name, run }: Job): Promise<void> {
    try {
      await run(this.stopping.signal);
      this.logger.debug({ job: name }, 'job done');
    } catch (error) {
      this.logger.error({ job: name, error }, 'job failed');
    } finally {
      this.running.delete(name);
    }
  }
}
