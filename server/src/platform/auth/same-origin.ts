import type { IncomingMessage } from 'node:http';

/**
 * A browser names the page's origin with every change and every WebSocket; it must be ours. Programs send none.
 * Behind a proxy the forwarded host counts only when the proxy is trusted, so the plain Host header is compared.
 */
export function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
