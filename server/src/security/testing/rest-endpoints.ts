import type { Server } from 'node:http';
import type { TestClient } from '#server/testing/test-client.js';
import type { County } from './county.js';
import type { Requirement } from './expectation.js';

interface Endpoint {
  readonly needs: Requirement;
  readonly call: (client: TestClient, county: County) => Promise<Response>;
}

/** Every route beside `/graphql`. */
export const EXPECTED_ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'GET /health/live': { needs: 'nothing', call: (client) => client.get('/health/live') },
  'GET /health/ready': { needs: 'nothing', call: (client) => client.get('/health/ready') },
  'POST /api/files': {
    needs: 'file.upload',
    call: (client) => client.upload('/api/files', '佐证.txt', '佐证内容'),
  },
  'GET /api/files/:id': {
    needs: 'file.read',
    call: (client, { work }) => client.get(`/api/files/${work.own.fileId}`),
  },
  'POST /api/intake': {
    needs: 'plan.import',
    call: (client) =>
      client.upload('/api/intake', '要点.txt', '2026年工作要点\n1.修订应急预案。（县应急局牵头）'),
  },
  'GET /api/ledger.xlsx': {
    needs: 'assignment.read',
    call: (client, { work }) => client.get(`/api/ledger.xlsx?planIds=${work.planId}`),
  },
};

interface ExpressLayer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

/** What the server routes, asked of the server itself. GraphQL is no route but a middleware. */
export function routesOf(server: Server): string[] {
  const [application] = server.listeners('request') as unknown as { router: { stack: ExpressLayer[] } }[];
  return (application?.router.stack ?? []).flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
  );
}
