import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { eachDay, everySeconds } from './job.js';
import { JobScheduler } from './job-scheduler.js';

describe('the job scheduler', () => {
  let now: Date;
  let scheduler: JobScheduler;
  let runs: string[];
  const job = (name: string, nextAfter: (at: Date) => Date, work = () => Promise.resolve()) =>
    scheduler.add({
      name,
      nextAfter,
      run: () => {
        runs.push(name);
        return work();
      },
    });
  const at = async (instant: string) => {
    now = new Date(instant);
    runs = [];
    await scheduler.runDue();
    return runs;
  };

  beforeEach(() => {
    scheduler = new JobScheduler({ now: () => now }, pino({ level: 'silent' }));
  });
  afterEach(() => scheduler.onModuleDestroy());

  it('runs a daily job at start and again after midnight in Shanghai', async () => {
    job('escalation', eachDay);
    expect(await at('2026-08-15T02:00:00Z')).toEqual(['escalation']);
    expect(await at('2026-08-15T15:59:59Z')).toEqual([]);
    expect(await at('2026-08-15T16:00:00Z')).toEqual(['escalation']);
    expect(await at('2026-08-16T15:00:00Z')).toEqual([]);
    expect(await at('2026-08-20T15:00:00Z')).toEqual(['escalation']);
  });

  it('lets no job wait for, or fall with, another', async () => {
    job('failing', everySeconds(10), () => Promise.reject(new Error('down')));
    job('other', everySeconds(10));
    expect(await at('2026-08-15T02:00:00Z')).toEqual(['failing', 'other']);
    expect(await at('2026-08-15T02:00:10Z')).toEqual(['failing', 'other']);
  });

  it('never runs a job beside itself', async () => {
    let end = () => {};
    job('slow', everySeconds(1), () => new Promise((resolve) => (end = resolve)));
    now = new Date('2026-08-15T02:00:00Z');
    runs = [];
    const first = scheduler.runDue();
    now = new Date('2026-08-15T02:00:09Z');
    const second = scheduler.runDue();
    expect(runs).toEqual(['slow']);
    end();
    await Promise.all([first, second]);
    expect(() => job('slow', eachDay)).toThrow(RangeError);
  });

  it('hurries a job in a serving process only, and once more when it was under way', async () => {
    job('exports', eachDay);
    runs = [];
    scheduler.hurry('exports');
    expect(runs).toEqual([]);
    now = new Date('2026-08-15T02:00:00Z');
    scheduler.start();
    scheduler.hurry('exports');
    expect(runs).toEqual(['exports']);
    await scheduler.runNow('exports');
    await scheduler.runNow('exports');
    expect(runs.length).toBeGreaterThanOrEqual(2);
    await expect(scheduler.runNow('nothing')).rejects.toThrow(RangeError);
  });

  it('tells a job under way that the server stops, and waits for its end', async () => {
    const ends: string[] = [];
    scheduler.add({
      name: 'long',
      nextAfter: eachDay,
      run: (stopping) =>
        new Promise<void>((resolve) =>
          stopping.addEventListener('abort', () => {
            ends.push('gave up');
            resolve();
          }),
        ),
    });
    const running = scheduler.runNow('long');
    await scheduler.stop();
    expect(ends).toEqual(['gave up']);
    await running;
  });
});
