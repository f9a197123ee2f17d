import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { stderr } from 'node:process';

// Loaded before a server of the journeys: an intranet has no way out. Whatever tries one is refused and told of; the
// journeys read the line, whose beginning stands in running-duheng.ts too.
const isOwn = (host) => /^(localhost|127\.[\d.]+|::1|::ffff:127\.[\d.]+)$/.test(host);

const tell = (way, target) => stderr.write(`outbound refused: ${way} ${target}\n`);

const refusal = (target) => Object.assign(new Error(`outbound refused: ${target}`), { code: 'ECONNREFUSED' });

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const { path, host, port } =
    typeof first === 'object'
      ? first
      : typeof first === 'string'
        ? { path: first }
        : { port: first, host: second };
  const target = typeof host === 'string' ? host : 'localhost';
  if (path || isOwn(target)) return connect.apply(this, args);
  tell('tcp', `${target}:${port}`);
  return this.destroy(refusal(target));
};

for (const method of ['send', 'connect']) {
  const original = dgram.Socket.prototype[method];
  dgram.Socket.prototype[method] = function (...args) {
    const host = args.slice(1).find((argument) => typeof argument === 'string');
    if (host === undefined || isOwn(host)) return original.apply(this, args);
    tell('udp', host);
    throw refusal(host);
  };
}

for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveSrv', 'resolveTxt']) {
  for (const [owner, refuse] of [
    [dns, (host, args) => args.at(-1)(refusal(host))],
    [dns.promises, (host) => Promise.reject(refusal(host))],
  ]) {
    const original = owner[name];
    owner[name] = (host, ...args) => {
      if (isOwn(host) || net.isIP(host)) return original.call(owner, host, ...args);
      tell('dns', host);
      return refuse(host, args);
    };
  }
}
syncBuiltinESMExports();
