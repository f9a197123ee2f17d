import type { WebSocket } from 'ws';

/** `4403`, Forbidden of graphql-transport-ws: the client must not just reconnect. */
const FORBIDDEN = 4403;

/** Open sockets by the session that opened them, so that logging out closes them at once. */
export class SocketsBySession {
  private readonly sockets = new Map<string, Set<WebSocket>>();

  add(sessionId: string, socket: WebSocket): void {
    const known = this.sockets.get(sessionId) ?? new Set<WebSocket>();
    this.sockets.set(sessionId, known.add(socket));
    socket.once('close', () => {
      known.delete(socket);
      if (known.size === 0) this.sockets.delete(sessionId);
    });
  }

  close(sessionId: string): void {
    for (const socket of this.sockets.get(sessionId) ?? []) socket.close(FORBIDDEN, 'Forbidden');
  }
}
