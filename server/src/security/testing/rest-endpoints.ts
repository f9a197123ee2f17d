import type { Server } from 'node:http';
import { ROLES } from '#shared/access/roles.js';
import { formBytes, rowWith } from '#server/modules/intake/template/testing/ledger-workbook.js';
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
    call: (client, { revisions }) =>
      client.upload(
        `/api/intake?revises=${revisions.planId}`,
        '要点.txt',
        '2026年工作要点\n1.修订应急预案。（县应急局牵头）',
      ),
  },
  'POST /api/calendar/file': {
    needs: 'calendar.manage',
    call: (client) => client.upload('/api/calendar/file?year=2026', '放假.csv', '2026-10-01,休,国庆节'),
  },
  'GET /api/ledger-template.xlsx': {
    needs: 'plan.import',
    call: (client) => client.get('/api/ledger-template.xlsx'),
  },
  'GET /api/plans/:id/ledger.xlsx': {
    needs: 'plan.read',
    call: (client, { work }) => client.get(`/api/plans/${work.planId}/ledger.xlsx`),
  },
  'POST /api/intake/template': {
    needs: 'plan.import',
    call: async (client) => client.upload('/api/intake/template', '台账.xlsx', await filledTemplate()),
  },
  'POST /api/intake/template/:fileId/draft': {
    needs: 'plan.import',
    call: ({ origin, headers }, { revisions }) =>
      fetch(`${origin}/api/intake/template/${revisions.templateFileId}/draft?rows=good`, {
        method: 'POST',
        headers,
      }),
  },
  'GET /api/intake/template/:fileId/marked': {
    needs: 'plan.import',
    call: (client, { revisions }) => client.get(`/api/intake/template/${revisions.templateFileId}/marked`),
  },
  'GET /api/quarter-form.xlsx': {
    needs: 'progress.write-report',
    call: (client) => client.get(`/api/quarter-form.xlsx${QUARTER}`),
  },
  'POST /api/quarter-form': { needs: 'progress.write-report', call: checkForm },
  'GET /api/quarter-form/:fileId/marked': {
    needs: 'progress.write-report',
    call: async (client, county) => {
      const checked = await checkForm(county.register.clients.unit_reporter);
      const { fileId } = (await checked.json()) as { fileId: string };
      return client.get(`/api/quarter-form/${fileId}/marked${QUARTER}`);
    },
  },
  'POST /api/rubrics/reading': {
    needs: 'round.manage',
    call: (client) =>
      client.upload('/api/rubrics/reading', '细则.txt', '指标|分值|评分标准\n按期办结|100|逾期一件扣5分'),
  },
  'GET /api/rubrics/:id/rubric.xlsx': {
    needs: 'round.manage',
    call: (client, { rubrics }) => client.get(`/api/rubrics/${rubrics.publishedId}/rubric.xlsx`),
  },
  'GET /api/ledger.xlsx': {
    needs: 'assignment.read',
    call: (client, { work }) => client.get(`/api/ledger.xlsx?plan=${work.planId}`),
  },
  'GET /api/ledger.csv': {
    needs: 'assignment.read',
    call: (client, { work }) => client.get(`/api/ledger.csv?plan=${work.planId}`),
  },
  'GET /api/ledger.html': {
    needs: 'assignment.read',
    call: (client, { work }) => client.get(`/api/ledger.html?plan=${work.planId}`),
  },
  'GET /api/pre-read.html': {
    needs: 'assignment.read',
    call: (client) => client.get('/api/pre-read.html'),
  },
  'GET /api/pre-read.docx': {
    needs: 'assignment.read',
    call: (client) => client.get('/api/pre-read.docx'),
  },
  'GET /api/ledger-exports/:id': {
    needs: 'ledger.export',
    call: (client, { register, exports }) => {
      const role = ROLES.find(
        (one) => register.clients[one].session?.accountId === client.session?.accountId,
      );
      return client.get(`/api/ledger-exports/${exports.ready[role ?? 'office'] ?? exports.ready.office}`);
    },
  },
};

const QUARTER = '?year=2026&quarter=2';
/** Each account's form, downloaded once: what is sent again is the same file. */
const forms = new Map<string, Promise<ArrayBuffer> | ArrayBuffer>();

let template: ReturnType<typeof formBytes> | undefined;

/** Written once: a workbook carries the time of its making, and the same request must send the same bytes. */
const filledTemplate = (): ReturnType<typeof formBytes> =>
  (template ??= formBytes([rowWith({ title: '修订预案' })]));

/** The unit's own form as it was downloaded; for others any file, which they are refused for. */
async function checkForm(client: TestClient): Promise<Response> {
  const account = client.session?.accountId ?? '';
  const bytes = forms.get(account) ?? (await client.get(`/api/quarter-form.xlsx${QUARTER}`)).arrayBuffer();
  forms.set(account, bytes);
  return client.upload(`/api/quarter-form${QUARTER}`, '填报表.xlsx', new Uint8Array(await bytes));
}

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
