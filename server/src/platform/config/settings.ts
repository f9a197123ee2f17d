import { z } from 'zod';

/** Anything but these two words is a mistake that must not silently count as no. */
const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');

/** The shape of every variable that Duheng reads. */
export const settingsShape = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535),
  HOST: z.string().min(1),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DUHENG_DATA_DIR: z.string().min(1),
  DUHENG_DEMO: yesOrNo,
  DUHENG_SECURE_COOKIES: yesOrNo,
  DUHENG_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DUHENG_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  DUHENG_MAIL_FROM: z.string().min(3).optional(),
  DUHENG_WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  DUHENG_WEBHOOK_SECRET: z.string().min(16).optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']),
});

export type SettingName = keyof typeof settingsShape.shape;

interface Setting {
  readonly fallback?: string;
  /** What the value has to be, Chinese and English. */
  readonly must: readonly [zh: string, en: string];
  readonly purpose: readonly [zh: string, en: string];
  /** Its value holds a password and is never shown. */
  readonly secret?: true;
}

const TRUE_OR_FALSE = ['应为 true 或 false', 'must be true or false'] as const;

export const settings: Readonly<Record<SettingName, Setting>> = {
  PORT: {
    fallback: '8080',
    must: ['应为 1–65535 的整数', 'must be a whole number from 1 to 65535'],
    purpose: ['网页与接口的端口', 'Port of the pages and the API'],
  },
  HOST: {
    fallback: '127.0.0.1',
    must: ['应为本机地址', 'must be an address of this machine'],
    purpose: ['监听地址；让其他电脑访问时用 0.0.0.0', 'Address to listen on; 0.0.0.0 lets other machines in'],
  },
  DATABASE_URL: {
    must: [
      '应形如 postgres://用户:口令@主机:5432/库名',
      'must look like postgres://user:password@host:5432/name',
    ],
    purpose: [
      '自备的 PostgreSQL（15 以上）；不填则用随附的',
      'An own PostgreSQL, 15 or newer; without it the embedded one runs',
    ],
    secret: true,
  },
  DUHENG_DATA_DIR: {
    fallback: '.duheng',
    must: ['应为一个目录', 'must be a folder'],
    purpose: ['数据目录：随附数据库和上传的附件', 'Folder of the embedded database and of uploaded files'],
  },
  DUHENG_DEMO: {
    fallback: 'true',
    must: TRUE_OR_FALSE,
    purpose: ['首次启动是否载入虚构的演示县', 'Whether the first start loads the invented demo county'],
  },
  DUHENG_SECURE_COOKIES: {
    fallback: 'false',
    must: TRUE_OR_FALSE,
    purpose: ['只经 HTTPS 访问时设为 true', 'Set to true when people reach Duheng by HTTPS only'],
  },
  DUHENG_PUBLIC_URL: {
    must: ['应形如 https://duheng.example.gov.cn', 'must look like https://duheng.example.gov.cn'],
    purpose: [
      '用户访问本系统的网址，用于邮件中的链接',
      'Address by which people reach Duheng, for links in mails',
    ],
  },
  DUHENG_SMTP_URL: {
    must: ['应形如 smtp://用户:口令@主机:25', 'must look like smtp://user:password@host:25'],
    purpose: [
      '发送提醒邮件的服务器；不填则不发邮件',
      'Server that sends notices by mail; without it none are sent',
    ],
    secret: true,
  },
  DUHENG_MAIL_FROM: {
    must: ['应为发件人地址', 'must be the address of the sender'],
    purpose: ['提醒邮件的发件人', 'Sender of notices by mail'],
  },
  DUHENG_WEBHOOK_URL: {
    must: ['应为 http(s) 网址', 'must be an http(s) address'],
    purpose: [
      '接收提醒的消息接口（如政务钉钉网关）；不填则不推送',
      'Gateway that notices are posted to; without it none are',
    ],
    secret: true,
  },
  DUHENG_WEBHOOK_SECRET: {
    must: ['应不少于 16 个字符', 'must have 16 characters or more'],
    purpose: ['消息接口的签名密钥（HMAC-SHA256）', 'Key of the signature on what is posted (HMAC-SHA256)'],
    secret: true,
  },
  NODE_ENV: {
    fallback: 'production',
    must: ['应为 production、development 或 test', 'must be production, development or test'],
    purpose: ['运行方式', 'How Duheng runs'],
  },
};

/** The text of `.env.example`, so that it names exactly the variables that are read. */
export const envExample = (): string =>
  Object.entries(settings)
    .map(([name, { purpose, fallback = '' }]) => `# ${purpose.join('。')}.\n# ${name}=${fallback}\n`)
    .join('\n');
