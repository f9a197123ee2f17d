import { Module, type DynamicModule, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { AssessmentModule } from './modules/assessment/assessment.module.js';
import { RubricsModule } from './modules/assessment/rubrics/rubrics.module.js';
import { AuditLogModule } from './modules/audit-log/audit-log.module.js';
import { BriefingsModule } from './modules/briefings/briefings.module.js';
import { DashboardsModule } from './modules/dashboards/dashboards.module.js';
import { BulkModule } from './modules/dashboards/bulk/bulk.module.js';
import { LedgerEditModule } from './modules/dashboards/ledger-edit/ledger-edit.module.js';
import { LedgerExportsModule } from './modules/dashboards/exports/ledger-exports.module.js';
import { SavedViewsModule } from './modules/dashboards/views/saved-views.module.js';
import { FilesModule } from './modules/files/files.module.js';
import { IdentityModule } from './modules/identity/identity.module.js';
import { IntakeModule } from './modules/intake/intake.module.js';
import { NotificationsModule } from './modules/notifications/notifications.module.js';
import { OrganisationModule } from './modules/organisation/organisation.module.js';
import { CalendarModule } from './modules/calendar/calendar.module.js';
import { CascadeModule } from './modules/plans/cascade/cascade.module.js';
import { DeadlinesModule } from './modules/plans/deadlines/deadlines.module.js';
import { PlansModule } from './modules/plans/plans.module.js';
import { ChangesModule } from './modules/progress/changes/changes.module.js';
import { EscalationModule } from './modules/progress/escalation/escalation.module.js';
import { ProgressModule } from './modules/progress/progress.module.js';
import { SessionMiddleware } from './platform/auth/session.middleware.js';
import { PlatformGraphqlModule } from './platform/graphql/platform-graphql.module.js';
import { PlatformModule, type PlatformParts } from './platform/platform.module.js';

/** The domains, in the order of the architecture: each imports only from those above it. */
const DOMAINS = [
  OrganisationModule,
  IdentityModule,
  FilesModule,
  CalendarModule,
  PlansModule,
  CascadeModule,
  DeadlinesModule,
  IntakeModule,
  ChangesModule,
  ProgressModule,
  EscalationModule,
  AssessmentModule,
  RubricsModule,
  DashboardsModule,
  BulkModule,
  LedgerEditModule,
  SavedViewsModule,
  LedgerExportsModule,
  BriefingsModule,
  NotificationsModule,
  AuditLogModule,
];

@Module({})
export class AppModule implements NestModule {
  static with(parts: PlatformParts): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(parts), PlatformGraphqlModule, ...DOMAINS] };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SessionMiddleware).forRoutes('/graphql', '/api/{*path}');
  }
}
