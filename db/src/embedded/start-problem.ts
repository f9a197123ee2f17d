/** Why the embedded database could not be started. Each has one sentence that an administrator can act on. */
export type StartProblemCode =
  | 'data-folder-locked'
  | 'data-folder-unreachable'
  | 'other-major-version'
  | 'platform-unsupported'
  | 'port-taken'
  | 'init-failed'
  | 'start-failed';

const sentences: Record<StartProblemCode, readonly [zh: string, en: string]> = {
  'data-folder-locked': [
    '数据目录正被另一个督衡使用，请先停止它',
    'another Duheng is using this data folder; stop it first',
  ],
  'data-folder-unreachable': [
    '数据目录对数据库账号不可达，请用 DUHENG_DATA_DIR 指定一个其他账号可进入的目录',
    'the database account cannot reach the data folder; point DUHENG_DATA_DIR at a folder others may enter',
  ],
  'other-major-version': [
    '数据目录由另一个 PostgreSQL 大版本创建，本版本不能打开',
    'the data folder was made by another major version of PostgreSQL',
  ],
  'platform-unsupported': [
    '本平台没有随附的 PostgreSQL，请用 DATABASE_URL 指定数据库',
    'no PostgreSQL is shipped for this platform; set DATABASE_URL',
  ],
  'port-taken': ['数据库端口已被其他程序占用', 'the database port is taken by another program'],
  'init-failed': ['数据库初始化失败', 'the database could not be initialised'],
  'start-failed': ['数据库启动失败', 'the database did not start'],
};

/** Thrown by everything in this folder; `message` is the one bilingual sentence with its detail. */
export class StartProblem extends Error {
  constructor(
    readonly code: StartProblemCode,
    detail: string,
  ) {
    const [zh, en] = sentences[code];
    super(`${zh}（${en}）：${detail}`);
    this.name = 'StartProblem';
  }
}
