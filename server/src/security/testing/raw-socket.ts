import { once } from 'node:events';
import WebSocket from 'ws';
import type { TestClient } from '#server/testing/test-client.js';

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** Speaks graphql-transport-ws by hand, so that it can also say what no honest client says. */
export class RawSocket {
  readonly heard: Message[] = [];
  /** Resolves with the code when the server hangs up; 1006 when it did not even shake hands. */
  readonly closed: Promise<number>;
  private readonly socket: WebSocket;

  constructor({ origin, headers }: TestClient, more: Record<string, string> = {}) {
    this.socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { ...headers, ...more },
    });
    this.socket.on('message', (bytes: Buffer) => this.heard.push(JSON.parse(bytes.toString()) as Message));
    this.socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => this.socket.once('close', resolve));
  }

  /** Greeted and accepted. @throws Error when the server hangs up instead */
  async greeted(): Promise<this> {
    await once(this.socket, 'open');
    this.say({ type: 'connection_init' });
    await this.next('connection_ack');
    return this;
  }

  say(message: Message): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(query: string, variables: Record<string, unknown> = {}): void {
    this.say({ type: 'subscribe', id: '1', payload: { query, variables } });
  }

  async next(type: string): Promise<Message> {
    const hungUp = this.closed.then((code) => Promise.reject(new Error(`closed with ${code}`)));
    for (;;) {
      const message = this.heard.find((one) => one.type === type);
      if (message) return message;
      await Promise.race([once(this.socket, 'message'), hungUp]);
    }
  }

  hangUp(): void {
    this.socket.terminate();
  }
}
