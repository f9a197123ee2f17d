import type { Server } from 'node:http';
import compression from 'compression';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import { systemClock, type Clock } from '#shared/kernel/ports.js';
import { AppModule } from './app.module.js';
import { SessionKeeper } from './platform/auth/session-keeper.js';
import { SessionMiddleware } from './platform/auth/session.middleware.js';
import { SessionReader } from './platform/auth/session-reader.js';
import type { Config } from './platform/config/config.js';
import { EventBus } from './platform/events/event-bus.js';
import { answerKnownQueries } from './platform/graphql/answer-known-queries.js';
import { KnownQueries } from './platform/graphql/known-queries.js';
import { serveSubscriptions } from './platform/graphql/subscription-server.js';
import { JobScheduler } from './platform/jobs/job-scheduler.js';
import { DomainErrorFilter } from './platform/http/domain-error.filter.js';
import { secureHeaders } from './platform/http/secure-headers.js';
import { servePages } from './platform/http/serve-pages.js';
import { createLogger } from './platform/logging/logger.js';
import { nestLogger } from './platform/logging/nest-logger.js';

/** A pasted document of 2 MB, or the corrected draft of one, with what JSON adds to it. */
const MAX_BODY = '6mb';

export interface App {
  listen(port: number, host: string): Promise<void>;
  /** What the server does by itself; a test runs it by hand. */
  readonly jobs: JobScheduler;
  close(): Promise<void>;
  readonly server: Server;
  /** What `/graphql` answers. */
  readonly schema: GraphQLSchema;
}

/** The whole server on an open database: API, subscriptions, files and pages on one port. */
export async function createApp(
  config: Config,
  dataSource: DataSource,
  parts: { clock?: Clock; logger?: Logger } = {},
): Promise<App> {
  const logger = parts.logger ?? createLogger(config.production ? 'info' : 'warn');
  const module = AppModule.with({ config, dataSource, clock: parts.clock ?? systemClock, logger });
  const nest = await NestFactory.create<NestExpressApplication>(module, {
    logger: nestLogger(logger),
    abortOnError: false,
  });
  nest.disable('x-powered-by');
  // Answers are private and change: a hash of each would be compared with nothing.
  nest.disable('etag');
  nest.useBodyParser('json', { limit: MAX_BODY });
  nest.use(secureHeaders(config));
  nest.use(compression());
  const schemaHost = nest.get(GraphQLSchemaHost);
  nest.use(
    answerKnownQueries({
      queries: nest.get(KnownQueries),
      sessions: new SessionMiddleware(nest.get(SessionReader), nest.get(SessionKeeper)),
      schema: () => schemaHost.schema,
    }),
  );
  nest.useGlobalFilters(new DomainErrorFilter(logger));
  servePages(nest);
  await nest.init();
  const server = nest.getHttpServer();
  const { schema } = schemaHost;
  const closeSubscriptions = serveSubscriptions(server, schema, nest.get(SessionReader), nest.get(EventBus));
  return {
    server,
    schema,
    jobs: nest.get(JobScheduler),
    listen: async (port, host) => void (await nest.listen(port, host)),
    close: async () => {
      await closeSubscriptions();
      server.closeIdleConnections();
      await nest.close();
    },
  };
}
