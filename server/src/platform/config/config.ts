import path from 'node:path';
import { settings, settingsShape, type SettingName } from './settings.js';

/** What the server runs by. Built once at boot and passed on; nothing else reads the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absent: the embedded PostgreSQL below `dataDir` is used. */
  readonly databaseUrl: string | undefined;
  /** Absolute. */
  readonly dataDir: string;
  readonly demo: boolean;
  readonly secureCookies: boolean;
  readonly production: boolean;
  /** How people reach Duheng, without a slash at the end; null where links cannot be made. */
  readonly publicUrl: string | null;
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  readonly webhook: { readonly url: string; readonly secret: string | null } | null;
}

/** One sentence per wrong variable. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
}

/** @throws ConfigProblem naming every variable that is wrong */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(
    Object.entries(settings).map(([name, { fallback }]) => [name, environment[name]?.trim() || fallback]),
  );
  const parsed = settingsShape.safeParse(given);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path: [name] }) => name as SettingName));
    throw new ConfigProblem([...names].map((name) => complaint(name, given[name])).join('\n'));
  }
  const read = parsed.data;
  return {
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL,
    dataDir: path.resolve(read.DUHENG_DATA_DIR),
    demo: read.DUHENG_DEMO,
    secureCookies: read.DUHENG_SECURE_COOKIES,
    production: read.NODE_ENV === 'production',
    publicUrl: read.DUHENG_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    mail: read.DUHENG_SMTP_URL
      ? { smtpUrl: read.DUHENG_SMTP_URL, from: read.DUHENG_MAIL_FROM ?? 'duheng@localhost' }
      : null,
    webhook: read.DUHENG_WEBHOOK_URL
      ? { url: read.DUHENG_WEBHOOK_URL, secret: read.DUHENG_WEBHOOK_SECRET ?? null }
      : null,
  };
}

function complaint(name: SettingName, given: string | undefined): string {
  const { must, secret } = settings[name];
  return `环境变量 ${name} ${must[0]}（${name} ${must[1]}）${secret ? '' : `：${given}`}`;
}
