import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import type { Clock } from '#shared/kernel/ports.js';
import { RequireCsrfGuard } from './auth/require-csrf.guard.js';
import { SessionKeeper } from './auth/session-keeper.js';
import { SessionReader } from './auth/session-reader.js';
import type { Config } from './config/config.js';
import { Reader } from './database/reader.js';
import { APP_DATA_SOURCE, CLOCK, CONFIG } from './database/tokens.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { EventBus } from './events/event-bus.js';
import { CivilDateScalar, DateTimeScalar, DecimalScalar, JsonScalar } from './graphql/scalars.js';
import { KnownQueries } from './graphql/known-queries.js';
import { HealthController } from './health/health.controller.js';
import { IdempotencyKeys } from './idempotency/idempotency-keys.js';
import { JobScheduler } from './jobs/job-scheduler.js';
import { LOGGER } from './logging/logger.js';
import { FileStore } from './storage/file-store.js';
import { WaitingFiles } from './storage/waiting-files.js';

/** What the platform is given from outside: everything that differs between a test, a demo and an office. */
export interface PlatformParts {
  readonly config: Config;
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly logger: Logger;
}

const SERVICES = [
  Reader,
  UnitOfWork,
  EventBus,
  SessionReader,
  SessionKeeper,
  RequireCsrfGuard,
  FileStore,
  WaitingFiles,
  IdempotencyKeys,
  JobScheduler,
  KnownQueries,
  CivilDateScalar,
  DecimalScalar,
  DateTimeScalar,
  JsonScalar,
];

/** Database, sessions, events, files, logging. Knows no domain. */
@Global()
@Module({})
export class PlatformModule {
  static with({ config, dataSource, clock, logger }: PlatformParts): DynamicModule {
    const parts = [
      { provide: CONFIG, useValue: config },
      { provide: APP_DATA_SOURCE, useValue: dataSource },
      { provide: CLOCK, useValue: clock },
      { provide: LOGGER, useValue: logger },
    ];
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [...parts, ...SERVICES],
      exports: [...parts, ...SERVICES],
    };
  }
}
