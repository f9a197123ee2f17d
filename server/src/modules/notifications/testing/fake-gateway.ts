import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Post {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What stands behind a webhook: keeps each post, and answers with `status`. */
export class FakeGateway {
  readonly posts: Post[] = [];
  status = 204;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<FakeGateway> {
    const gateway: FakeGateway = new FakeGateway(
      createServer((request, response) => {
        let body = '';
        request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        request.on('end', () => {
          gateway.posts.push({ headers: request.headers, body });
          response.writeHead(gateway.status).end();
        });
      }),
    );
    await new Promise<void>((resolve) => gateway.server.listen(0, '127.0.0.1', resolve));
    return gateway;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/notices`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
