import { Module } from '@nestjs/common';
import { CalendarModule } from '#server/modules/calendar/calendar.module.js';
import { FilesModule } from '#server/modules/files/files.module.js';
import { OrganisationModule } from '#server/modules/organisation/organisation.module.js';
import { LightsModule } from '#server/modules/progress/lights/lights.module.js';
import { AdjustScoreUseCase } from './adjust-score.use-case.js';
import { AppealStep } from './appeals/appeal-step.js';
import { AppealRepository } from './appeals/appeal.repository.js';
import { AppealResolver } from './appeals/appeal.resolver.js';
import { ConfirmAppealUseCase } from './appeals/confirm-appeal.use-case.js';
import { DecideAppealUseCase } from './appeals/decide-appeal.use-case.js';
import { LodgeAppealUseCase } from './appeals/lodge-appeal.use-case.js';
import { ReadAppealsUseCase } from './appeals/read-appeals.use-case.js';
import { FindingFactsRepository } from './finding-facts.repository.js';
import { FreezeResult } from './freeze-result.js';
import { ANALYSIS_PROVIDERS } from './analysis/analysis-providers.js';
import { BURDEN_PROVIDERS } from './burden/burden-providers.js';
import { DRAW_PROVIDERS } from './draw/draw-providers.js';
import { MEASURE_PROVIDERS } from './measures/measure-providers.js';
import { YEAR_PROVIDERS } from './year/year-providers.js';
import { ListRoundsUseCase } from './list-rounds.use-case.js';
import { LockedRound } from './locked-round.js';
import { OpenRoundUseCase } from './open-round.use-case.js';
import { ProposeResultUseCase } from './propose-result.use-case.js';
import { PublishRoundUseCase } from './publish-round.use-case.js';
import { RankingReader } from './ranking.reader.js';
import { ReadRankingUseCase } from './read-ranking.use-case.js';
import { ReadScoreEvidenceUseCase } from './read-score-evidence.use-case.js';
import { ScoreEvidenceRepository } from './score-evidence.repository.js';
import { ReadScoreSheetUseCase } from './read-score-sheet.use-case.js';
import { ReadScorecardUseCase } from './read-scorecard.use-case.js';
import { ResultHistoryRepository } from './result-history.repository.js';
import { ResultRepository } from './result.repository.js';
import { ResultResolver } from './result.resolver.js';
import { RoundRepository } from './round.repository.js';
import { RoundResolver } from './round.resolver.js';
import { RubricScalar, RuleInputScalar, ScoringRuleScalar } from './rule-scalars.js';
import { EnterSelfScoreUseCase } from './self-review/enter-self-score.use-case.js';
import { ReadSelfReviewUseCase } from './self-review/read-self-review.use-case.js';
import { SelfReviewRepository } from './self-review/self-review.repository.js';
import { SelfReviewResolver } from './self-review/self-review.resolver.js';
import { PlanStagesUseCase } from './stages/plan-stages.use-case.js';
import { ScoreIndicatorUseCase } from './score-indicator.use-case.js';
import { ScoreSheetResolver } from './score-sheet.resolver.js';
import { ScoringEvidence } from './scoring-evidence.js';
import { ScoringRecordRepository } from './scoring-record.repository.js';
import { TrackedFactsRepository } from './tracked-facts.repository.js';
import { UnitScoring } from './unit-scoring.js';
import { VetoUnitUseCase } from './veto-unit.use-case.js';

@Module({
  imports: [OrganisationModule, CalendarModule, FilesModule, LightsModule],
  providers: [
    ScoringRuleScalar,
    RuleInputScalar,
    RubricScalar,
    RoundResolver,
    ScoreSheetResolver,
    ResultResolver,
    ListRoundsUseCase,
    OpenRoundUseCase,
    ReadScoreSheetUseCase,
    ReadScoreEvidenceUseCase,
    ScoreEvidenceRepository,
    ScoreIndicatorUseCase,
    AdjustScoreUseCase,
    VetoUnitUseCase,
    ScoringEvidence,
    PlanStagesUseCase,
    SelfReviewResolver,
    ReadSelfReviewUseCase,
    EnterSelfScoreUseCase,
    SelfReviewRepository,
    AppealResolver,
    ReadAppealsUseCase,
    LodgeAppealUseCase,
    DecideAppealUseCase,
    ConfirmAppealUseCase,
    AppealStep,
    AppealRepository,
    ProposeResultUseCase,
    PublishRoundUseCase,
    LockedRound,
    FreezeResult,
    ResultHistoryRepository,
    RankingReader,
    ReadRankingUseCase,
    ReadScorecardUseCase,
    UnitScoring,
    RoundRepository,
    ScoringRecordRepository,
    FindingFactsRepository,
    TrackedFactsRepository,
    ResultRepository,
    ...BURDEN_PROVIDERS,
    ...ANALYSIS_PROVIDERS,
    ...DRAW_PROVIDERS,
    ...YEAR_PROVIDERS,
    ...MEASURE_PROVIDERS,
  ],
  exports: [ResultRepository, RankingReader],
})
export class AssessmentModule {}
