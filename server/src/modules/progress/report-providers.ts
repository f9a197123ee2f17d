import { CheckSources } from './consolidation/check-sources.js';
import { ConsolidationResolver } from './consolidation/consolidation.resolver.js';
import { MemberReportRepository } from './consolidation/member-report.repository.js';
import { ReadConsolidationUseCase } from './consolidation/read-consolidation.use-case.js';
import { DisputeFigureUseCase } from './disputes/dispute-figure.use-case.js';
import { FigureDisputeRepository } from './disputes/figure-dispute.repository.js';
import { FigureDisputeResolver } from './disputes/figure-dispute.resolver.js';
import { FollowDisputeUseCase } from './disputes/follow-dispute.use-case.js';
import { CheckFigures } from './figures/check-figures.js';
import { ReadTaskFiguresUseCase } from './figures/read-task-figures.use-case.js';
import { ReportContentRepository } from './figures/report-content.repository.js';
import { ReportContentResolver } from './figures/report-content.resolver.js';
import { ReportFigureLoaders } from './figures/report-figure.loaders.js';
import { ReportFigureRepository } from './figures/report-figure.repository.js';
import { TaskFiguresRepository } from './figures/task-figures.repository.js';
import { ShareTermsResolver, TaskFiguresResolver } from './figures/task-figures.resolver.js';
import { FindSameFactsUseCase } from './prefill/find-same-facts.use-case.js';
import { SameFactsResolver } from './prefill/same-facts.resolver.js';
import { ReportNotices } from './report-notices.js';
import { ReportTermsLoaders } from './terms/report-terms.loaders.js';
import { ReportTermsRepository } from './terms/report-terms.repository.js';
import { SetReportTermsUseCase } from './terms/set-report-terms.use-case.js';

/** What reports carry besides their words, and what hangs on it. */
export const REPORT_PROVIDERS = [
  ReportContentResolver,
  TaskFiguresResolver,
  ShareTermsResolver,
  FigureDisputeResolver,
  ConsolidationResolver,
  SameFactsResolver,
  ReadTaskFiguresUseCase,
  SetReportTermsUseCase,
  DisputeFigureUseCase,
  FollowDisputeUseCase,
  ReadConsolidationUseCase,
  FindSameFactsUseCase,
  CheckFigures,
  CheckSources,
  ReportNotices,
  ReportFigureRepository,
  ReportContentRepository,
  TaskFiguresRepository,
  ReportTermsRepository,
  FigureDisputeRepository,
  MemberReportRepository,
  ReportFigureLoaders,
  ReportTermsLoaders,
];
