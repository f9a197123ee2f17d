import { StartProblem } from '#db/embedded/start-problem.js';
import { ConfigProblem } from '../platform/config/config.js';

const NOT_PERMITTED = '42501';

/** What PostgreSQL or the network answered, by code, as the end of one sentence. */
const unreachable: Readonly<Record<string, string>> = {
  ECONNREFUSED: '没有数据库在监听 nobody listens there',
  ECONNRESET: '连接被中断 the connection was cut',
  ENOTFOUND: '找不到主机 no such host',
  EAI_AGAIN: '无法解析主机名 the host name cannot be resolved',
  EHOSTUNREACH: '主机不可达 the host cannot be reached',
  ETIMEDOUT: '超时 timed out',
  '28P01': '用户名或口令不对 wrong user name or password',
  '28000': '数据库不接受此用户 the database refuses this user',
  '3D000': '没有这个库 there is no such database',
  '57P03': '数据库正在启动或停止 the database is starting up or shutting down',
  '53300': '连接数已满 too many connections',
};

/** The address of a database without its password. */
function withoutPassword(databaseUrl: string): string {
  const { protocol, username, host, pathname } = new URL(databaseUrl);
  return `${protocol}//${username ? `${username}@` : ''}${host}${pathname}`;
}

/**
 * One bilingual sentence for whoever started Duheng; undefined for what we did not foresee, which is shown whole.
 */
export function describeProblem(error: unknown, databaseUrl?: string): string | undefined {
  if (error instanceof StartProblem || error instanceof ConfigProblem) return error.message;
  const { code, port, syscall } = error as { code?: string; port?: number; syscall?: string };
  if (syscall === 'listen') return describeListening(code, port);
  if (!code || !databaseUrl) return undefined;
  if (code === NOT_PERMITTED) return describeMissingRight(databaseUrl);
  const reason = unreachable[code];
  const where = withoutPassword(databaseUrl);
  return reason && `连不上数据库 ${where}（cannot reach the database）：${reason}`;
}

/** The wall between jurisdictions is a role that the migrations make and hand to their own user. */
function describeMissingRight(databaseUrl: string): string {
  const user = new URL(databaseUrl).username;
  const remedy = `CREATE ROLE duheng_app NOLOGIN; GRANT duheng_app TO "${user}" WITH ADMIN OPTION;`;
  return `数据库用户 ${user} 权限不足，请管理员执行（the database user lacks a right; have an administrator run）：${remedy}`;
}

function describeListening(code: string | undefined, port: number | undefined): string | undefined {
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用，请关闭占用它的程序或换一个（port ${port} is taken; free it or choose another）：PORT=${(port ?? 8080) + 1} npm start`;
  }
  if (code === 'EACCES') return `没有权限监听端口 ${port}（not allowed to listen on port ${port}）`;
  if (code === 'EADDRNOTAVAIL') return 'HOST 不是本机地址（HOST is not an address of this machine）';
  return undefined;
}
