import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { SESSION_COOKIE } from '#server/platform/auth/session-cookie.js';
import { IDEMPOTENCY_HEADER } from '#server/platform/idempotency/idempotency-claim.js';

/** An error as the API answered it. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly reason: string | undefined,
    readonly values: Record<string, unknown> | undefined,
    detail: string,
  ) {
    super(`${code} ${reason ?? ''} ${detail}`);
  }
}

interface GraphqlReply<Data> {
  data?: Data;
  errors?: {
    message: string;
    extensions: { code: string; reason?: string; values?: Record<string, unknown> };
  }[];
}

/** Somebody at a browser: a session cookie and its token, or neither. */
export class TestClient {
  constructor(
    private readonly server: Server,
    readonly session: { cookie: string; csrfToken: string; accountId: string } | null,
    private readonly key?: string,
  ) {}

  /** The same person in one action: everything is sent with its idempotency key. */
  withKey(key: string): TestClient {
    return new TestClient(this.server, this.session, key);
  }

  /** Somebody else at the same server. */
  as(session: TestClient['session']): TestClient {
    return new TestClient(this.server, session);
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get headers(): Record<string, string> {
    const key = this.key && { [IDEMPOTENCY_HEADER]: this.key };
    if (!this.session) return { ...key };
    const { cookie, csrfToken } = this.session;
    return { cookie: `${SESSION_COOKIE}=${cookie}`, 'x-csrf-token': csrfToken, ...key };
  }

  /** The data of a query or change. @throws ApiError for the first error of the reply */
  async graphql<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    const reply = await this.reply<Data>(query, variables);
    const [error] = reply.errors ?? [];
    if (error)
      throw new ApiError(
        error.extensions.code,
        error.extensions.reason,
        error.extensions.values,
        error.message,
      );
    return reply.data as Data;
  }

  async reply<Data>(
    query: string,
    variables: Record<string, unknown> = {},
    headers = this.headers,
  ): Promise<GraphqlReply<Data>> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlReply<Data>;
  }

  get(path: string): Promise<Response> {
    return fetch(`${this.origin}${path}`, { headers: this.headers });
  }

  upload(path: string, name: string, bytes: Uint8Array | string): Promise<Response> {
    const form = new FormData();
    form.append('file', new Blob([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)]), name);
    return fetch(`${this.origin}${path}`, { method: 'POST', headers: this.headers, body: form });
  }
}
