import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { static as staticFiles, type NextFunction, type Request, type Response } from 'express';
import type { NestExpressApplication } from '@nestjs/platform-express';

/** The built client lies beside the built server: `dist/client` beside `dist/server`. */
const PAGES = join(import.meta.dirname, '../../../../client');
const YEAR_MS = 365 * 24 * 3_600_000;
const API_PATHS = /^\/(graphql|api|health)(\/|$)/;

/**
 * The client's files, and its one page for every other address, so that a link to any screen opens it. Hashed
 * assets are cached for good; the page itself never is. Without a built client (tests, `npm run dev`) there is none.
 */
export function servePages(nest: NestExpressApplication): void {
  if (!existsSync(join(PAGES, 'index.html'))) return;
  nest.use(
    '/assets',
    staticFiles(join(PAGES, 'assets'), { immutable: true, maxAge: YEAR_MS, fallthrough: false }),
  );
  nest.use(staticFiles(PAGES, { index: false, maxAge: 0 }));
  nest.use((request: Request, response: Response, next: NextFunction) => {
    const asksForPage = request.method === 'GET' && !API_PATHS.test(request.path);
    if (!asksForPage) return next();
    response.sendFile('index.html', { root: PAGES, headers: { 'cache-control': 'no-cache' } });
  });
}
