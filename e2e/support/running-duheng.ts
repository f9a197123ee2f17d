import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from './free-port.js';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const beside = (file: string): string => pathToFileURL(path.resolve(import.meta.dirname, file)).href;
const SHIFTED_CLOCK = beside('shifted-clock.mjs');
const NO_OUTBOUND = beside('no-outbound.mjs');
const START_LIMIT_MS = 180_000;

export interface StartOptions {
  /** Without the demo county. */
  readonly empty?: boolean;
  readonly port?: number;
  readonly dataDir?: string;
  /** How far the server's clock is ahead of the machine's. */
  readonly daysAhead?: number;
}

/** Duheng as a user starts it: `npm start`'s script in a process of its own, with a data folder of its own. */
export class RunningDuheng {
  private constructor(
    readonly port: number,
    readonly dataDir: string,
    private readonly process: ChildProcess,
    private readonly lines: string[],
  ) {}

  static async start({
    empty = false,
    port,
    dataDir,
    daysAhead = 0,
  }: StartOptions = {}): Promise<RunningDuheng> {
    const folder = dataDir ?? (await mkdtemp(path.join(tmpdir(), 'duheng-e2e-')));
    const chosen = port ?? (await freePort());
    const { DATABASE_URL: _own, ...environment } = process.env;
    const loaded = [NO_OUTBOUND, ...(daysAhead > 0 ? [SHIFTED_CLOCK] : [])];
    const child = spawn(process.execPath, ['scripts/start.mjs', ...(empty ? ['--empty'] : [])], {
      cwd: PROJECT,
      env: {
        ...environment,
        NODE_ENV: 'production',
        PORT: String(chosen),
        DUHENG_DATA_DIR: folder,
        HOST: '127.0.0.1',
        NODE_OPTIONS: [process.env.NODE_OPTIONS ?? '', ...loaded.map((file) => `--import ${file}`)]
          .join(' ')
          .trim(),
        DUHENG_E2E_DAYS_AHEAD: String(daysAhead),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    const duheng = new RunningDuheng(chosen, folder, child, lines);
    await duheng.answering();
    return duheng;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Everything that it printed so far. */
  get output(): string {
    return this.lines.join('');
  }

  /** The word with which the first administrator of an empty database is set up. */
  get setUpToken(): string {
    return /first set-up）：(\S+)/.exec(this.output)?.[1] ?? '';
  }

  /**
   * Ctrl-C, and the end of the process. Returns its exit code.
   * @throws Error when the server tried to reach anything but this machine
   */
  async stop(): Promise<number | null> {
    const ended = this.ended();
    this.process.kill('SIGINT');
    const code = await ended;
    const outbound = this.output.match(/^outbound refused: .*$/gm);
    if (outbound) throw new Error(`the server is to need no network:\n${outbound.join('\n')}`);
    return code;
  }

  /** `kill -9` of the server and of its PostgreSQL, at the same moment. */
  async killHard(): Promise<void> {
    const ended = this.ended();
    const postmaster = await this.postmaster();
    this.process.kill('SIGKILL');
    if (postmaster) process.kill(postmaster, 'SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await rm(this.dataDir, { recursive: true, force: true, maxRetries: 5 });
  }

  private ended(): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null)
      return Promise.resolve(this.process.exitCode);
    return new Promise((resolve) => this.process.once('exit', (code) => resolve(code)));
  }

  private async postmaster(): Promise<number | undefined> {
    const text = await readFile(
      path.join(this.dataDir, 'database', 'cluster', 'postmaster.pid'),
      'utf8',
    ).catch(() => '');
    return Number(text.split('\n')[0]) || undefined;
  }

  private async answering(): Promise<void> {
    const limit = Date.now() + START_LIMIT_MS;
    while (Date.now() < limit) {
      if (this.process.exitCode !== null) throw new Error(`Duheng ended at once:\n${this.output}`);
      const ready = await fetch(`${this.address}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (ready) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await this.stop();
    throw new Error(`Duheng did not answer within ${START_LIMIT_MS} ms:\n${this.output}`);
  }
}
