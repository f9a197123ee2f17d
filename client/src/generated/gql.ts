/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation LogOut {\n    logOut\n  }\n": typeof types.LogOutDocument,
    "\n  query UndoOffers {\n    undoOffers {\n      id\n      kind\n      parameters\n      expiresAt\n    }\n  }\n": typeof types.UndoOffersDocument,
    "\n  mutation TakeBack($offerId: ID!) {\n    takeBack(offerId: $offerId) {\n      done\n      refusals {\n        reason\n        count\n      }\n    }\n  }\n": typeof types.TakeBackDocument,
    "\n  query RoundAnalysis($roundId: ID!) {\n    roundAnalysis(roundId: $roundId) {\n      roundId\n      roundName\n      missing\n      indicators {\n        indicatorId\n        number\n        name\n        maxPoints\n        spread {\n          ...SpreadFields\n        }\n      }\n      categories {\n        categoryId\n        categoryName\n        spread {\n          ...SpreadFields\n        }\n      }\n      stability {\n        kind\n        subjectId\n        subjectName\n        change\n        keptPercent\n        movedUnits\n        moves {\n          unitId\n          unitName\n          from\n          to\n        }\n      }\n      ranges {\n        unitId\n        unitName\n        categoryName\n        rank\n        best\n        worst\n      }\n      assessors {\n        assessorId\n        name\n        cells\n        meanDifference\n        meanDistance\n        above\n        below\n        verdict\n      }\n      selfComparisons {\n        unitId\n        unitName\n        categoryName\n        compared\n        selfPoints\n        assessedPoints\n        difference\n        widest {\n          indicatorId\n          name\n          difference\n        }\n      }\n    }\n  }\n": typeof types.RoundAnalysisDocument,
    "\n  fragment SpreadFields on Spread {\n    count\n    lowest\n    highest\n    mean\n    deviation\n    distinct\n    tied\n    atFull\n    verdict\n  }\n": typeof types.SpreadFieldsFragmentDoc,
    "\n  query WhatIfWeights($roundId: ID!, $weights: [TriedWeightInput!]!) {\n    whatIfWeights(roundId: $roundId, weights: $weights) {\n      unitId\n      unitName\n      categoryId\n      categoryName\n      total\n      rank\n      triedTotal\n      triedRank\n    }\n  }\n": typeof types.WhatIfWeightsDocument,
    "\n  fragment AppealFields on Appeal {\n    id\n    version\n    roundId\n    roundName\n    unitId\n    unitName\n    indicatorId\n    adjustmentId\n    lineName\n    linePoints\n    reason\n    files {\n      id\n      name\n      sizeBytes\n    }\n    state\n    lodgedAt\n    answer\n    correction {\n      kind\n      points\n      entries {\n        assessorId\n        input\n        reason\n      }\n    }\n    decidedAt\n    decidedByName\n    returnReason\n    confirmedAt\n    confirmedByName\n    ordinal\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.AppealFieldsFragmentDoc,
    "\n  query RoundAppeals($roundId: ID!) {\n    roundAppeals(roundId: $roundId) {\n      ...AppealFields\n    }\n  }\n": typeof types.RoundAppealsDocument,
    "\n  query AppealBasis($id: ID!) {\n    appealBasis(id: $id) {\n      points\n      indicator {\n        id\n        parentId\n        number\n        name\n        standard\n        rule\n        maxPoints\n        part\n        assessors {\n          id\n          weight\n        }\n        combination\n        sortOrder\n      }\n      entries {\n        assessorId\n        input\n        reason\n      }\n    }\n  }\n": typeof types.AppealBasisDocument,
    "\n  mutation LodgeAppeal($input: AppealInput!) {\n    lodgeAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n": typeof types.LodgeAppealDocument,
    "\n  mutation WithdrawAppeal($input: VersionedInput!) {\n    withdrawAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n": typeof types.WithdrawAppealDocument,
    "\n  mutation DecideAppeal($input: AppealDecisionInput!) {\n    decideAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n": typeof types.DecideAppealDocument,
    "\n  mutation ConfirmAppeal($input: VersionedInput!) {\n    confirmAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n": typeof types.ConfirmAppealDocument,
    "\n  mutation ReturnAppealDecision($input: SendBackInput!) {\n    returnAppealDecision(input: $input) {\n      ...AppealFields\n    }\n  }\n": typeof types.ReturnAppealDecisionDocument,
    "\n  fragment BurdenOverrideFields on BurdenOverride {\n    id\n    version\n    year\n    ruleId\n    name\n    wording\n    reason\n    state\n    note\n    askedByName\n    askedAt\n    decidedByName\n    decidedAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.BurdenOverrideFieldsFragmentDoc,
    "\n  query BurdenOverrides($year: Int!) {\n    burdenOverrides(year: $year) {\n      ...BurdenOverrideFields\n    }\n  }\n": typeof types.BurdenOverridesDocument,
    "\n  query BurdenEvaluation($roundId: ID!) {\n    burdenEvaluation(roundId: $roundId) {\n      roundId\n      roundName\n      year\n      quarter\n      indicatorCount\n      findings {\n        indicatorId\n        number\n        name\n        ruleId\n        severity\n        concept\n        excerpt\n        wording\n        standing\n        override {\n          ...BurdenOverrideFields\n        }\n      }\n    }\n  }\n": typeof types.BurdenEvaluationDocument,
    "\n  mutation AskBurdenOverride($input: AskBurdenOverrideInput!) {\n    askBurdenOverride(input: $input) {\n      ...BurdenOverrideFields\n    }\n  }\n": typeof types.AskBurdenOverrideDocument,
    "\n  mutation DecideBurdenOverride($input: DecideBurdenOverrideInput!) {\n    decideBurdenOverride(input: $input) {\n      ...BurdenOverrideFields\n    }\n  }\n": typeof types.DecideBurdenOverrideDocument,
    "\n  fragment DrawFields on SpotCheckDraw {\n    id\n    version\n    title\n    year\n    state\n    algorithm\n    terms {\n      units\n      byCategory\n      tasksPerUnit\n      inspectorsPerUnit\n    }\n    unitCount\n    assignmentCount\n    inspectorCount\n    populationHash\n    commitment\n    seed\n    witness\n    preparedAt\n    preparedByName\n    drawnAt\n    drawnByName\n    units {\n      unitId\n      unitName\n      categoryName\n      tasks {\n        assignmentId\n        taskCode\n        taskTitle\n      }\n      inspectorNames\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.DrawFieldsFragmentDoc,
    "\n  query SpotCheckDraws($page: PageInput!) {\n    spotCheckDraws(page: $page) {\n      total\n      rows {\n        ...DrawFields\n      }\n    }\n  }\n": typeof types.SpotCheckDrawsDocument,
    "\n  query SpotCheckDraw($id: ID!) {\n    spotCheckDraw(id: $id) {\n      ...DrawFields\n    }\n  }\n": typeof types.SpotCheckDrawDocument,
    "\n  query SpotCheckRecord($id: ID!) {\n    spotCheckRecord(id: $id) {\n      record\n    }\n  }\n": typeof types.SpotCheckRecordDocument,
    "\n  query DrawRegister {\n    unitCategories {\n      id\n      name\n    }\n  }\n": typeof types.DrawRegisterDocument,
    "\n  mutation PrepareDraw($input: PrepareDrawInput!) {\n    prepareDraw(input: $input) {\n      ...DrawFields\n    }\n  }\n": typeof types.PrepareDrawDocument,
    "\n  mutation PerformDraw($input: PerformDrawInput!) {\n    performDraw(input: $input) {\n      ...DrawFields\n    }\n  }\n": typeof types.PerformDrawDocument,
    "\n  fragment MeasureFields on Measure {\n    id\n    version\n    unitId\n    unitName\n    year\n    kind\n    basis\n    roundId\n    roundName\n    findingId\n    findingTitle\n    reason\n    effect\n    decidedOn\n    decidedByName\n    effectFrom\n    effectUntil\n    liftedOn\n    liftedReason\n    inForce\n    file {\n      id\n      name\n    }\n  }\n": typeof types.MeasureFieldsFragmentDoc,
    "\n  query Measures($filter: MeasureFilter!, $page: PageInput!) {\n    measures(filter: $filter, page: $page) {\n      total\n      rows {\n        ...MeasureFields\n      }\n    }\n  }\n": typeof types.MeasuresDocument,
    "\n  query MeasureSuggestions($year: Int!) {\n    measureSuggestions(year: $year) {\n      unitId\n      unitName\n      rule\n      kind\n      roundId\n      roundName\n    }\n  }\n": typeof types.MeasureSuggestionsDocument,
    "\n  query MeasureBases {\n    units {\n      id\n      name\n    }\n    assessmentRounds {\n      id\n      name\n      year\n      state\n    }\n  }\n": typeof types.MeasureBasesDocument,
    "\n  mutation DecideMeasure($input: DecideMeasureInput!) {\n    decideMeasure(input: $input) {\n      ...MeasureFields\n    }\n  }\n": typeof types.DecideMeasureDocument,
    "\n  mutation LiftMeasure($input: LiftMeasureInput!) {\n    liftMeasure(input: $input) {\n      ...MeasureFields\n    }\n  }\n": typeof types.LiftMeasureDocument,
    "\n  fragment OutsideFields on OutsideAssessment {\n    id\n    version\n    year\n    name\n    fullPoints\n    weight\n    handOvers {\n      id\n      roundId\n      roundName\n      contentHash\n      recipient\n      handedAt\n      handedByName\n      rows {\n        unitId\n        unitName\n        categoryName\n        total\n        points\n      }\n    }\n  }\n": typeof types.OutsideFieldsFragmentDoc,
    "\n  query OutsideAssessments($year: Int!) {\n    outsideAssessments(year: $year) {\n      ...OutsideFields\n    }\n  }\n": typeof types.OutsideAssessmentsDocument,
    "\n  mutation AddOutsideAssessment($input: OutsideAssessmentInput!) {\n    addOutsideAssessment(input: $input) {\n      ...OutsideFields\n    }\n  }\n": typeof types.AddOutsideAssessmentDocument,
    "\n  mutation HandOverResult($input: HandOverInput!) {\n    handOverResult(input: $input) {\n      ...OutsideFields\n    }\n  }\n": typeof types.HandOverResultDocument,
    "\n  query OpenRoundChoices {\n    assessmentRounds {\n      id\n      year\n      quarter\n    }\n    rubrics(input: { all: false }) {\n      id\n      name\n      year\n      edition\n      state\n    }\n  }\n": typeof types.OpenRoundChoicesDocument,
    "\n  mutation OpenAssessmentRound($input: OpenRoundInput!) {\n    openAssessmentRound(input: $input) {\n      ...RoundFields\n    }\n  }\n": typeof types.OpenAssessmentRoundDocument,
    "\n  query RubricChoices {\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n    assessorChoices {\n      id\n      displayName\n      unitName\n    }\n  }\n": typeof types.RubricChoicesDocument,
    "\n  query Ranking($roundId: ID, $ordinal: Int) {\n    ranking(roundId: $roundId, ordinal: $ordinal) {\n      roundId\n      roundName\n      kind\n      state\n      appealsUntil\n      ordinal\n      versions {\n        ordinal\n        frozenAt\n        unitName\n        lineName\n      }\n      publicLines {\n        unitId\n        unitName\n        kind\n        points\n        reason\n      }\n      year\n      quarter\n      previousRoundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          grade\n          total\n          base\n          bonus\n          deduction\n          previousRank\n          previousTotal\n          trend {\n            year\n            quarter\n            total\n          }\n        }\n      }\n    }\n  }\n": typeof types.RankingDocument,
    "\n  query PublishedRounds {\n    assessmentRounds {\n      id\n      name\n      kind\n      year\n      quarter\n      state\n    }\n  }\n": typeof types.PublishedRoundsDocument,
    "\n  fragment ComparedCardFields on Scorecard {\n    unitId\n    unitName\n    categoryName\n    categoryMean\n    rank\n    total\n    lines {\n      kind\n      indicatorId\n      categoryMean\n      name\n      maxPoints\n      points\n    }\n  }\n": typeof types.ComparedCardFieldsFragmentDoc,
    "\n  query CompareUnits($roundId: ID!, $one: ID!, $other: ID!, $ordinal: Int) {\n    one: scorecard(roundId: $roundId, unitId: $one, ordinal: $ordinal) {\n      ...ComparedCardFields\n    }\n    other: scorecard(roundId: $roundId, unitId: $other, ordinal: $ordinal) {\n      ...ComparedCardFields\n    }\n  }\n": typeof types.CompareUnitsDocument,
    "\n  fragment RoundStageFields on RoundStageDates {\n    stage\n    beginsOn\n    endsOn\n    standing\n    outstanding\n  }\n": typeof types.RoundStageFieldsFragmentDoc,
    "\n  fragment RoundFields on AssessmentRound {\n    id\n    version\n    name\n    kind\n    year\n    quarter\n    periodBeginsOn\n    state\n    stages {\n      ...RoundStageFields\n    }\n    proposedAt\n    proposedByName\n    sendBackReason\n    announcedAt\n    announcedByName\n    appealsUntil\n    openAppeals\n    ordinal\n    publishedAt\n    publishedByName\n    unitCount\n    missingScores\n    rubric\n    indicators {\n      id\n      parentId\n      number\n      name\n      standard\n      rule\n      maxPoints\n      part\n      appliesTo {\n        categoryIds\n        unitIds\n      }\n      assessors {\n        id\n        weight\n      }\n      combination\n      sortOrder\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.RoundFieldsFragmentDoc,
    "\n  query AssessmentRounds {\n    assessmentRounds {\n      ...RoundFields\n    }\n  }\n": typeof types.AssessmentRoundsDocument,
    "\n  mutation PublishRound($input: VersionedInput!) {\n    publishRound(input: $input) {\n      ...RoundFields\n    }\n  }\n": typeof types.PublishRoundDocument,
    "\n  mutation PlanRoundStages($input: StagePlanInput!) {\n    planRoundStages(input: $input) {\n      ...RoundFields\n    }\n  }\n": typeof types.PlanRoundStagesDocument,
    "\n  mutation ProposeRoundResult($input: VersionedInput!) {\n    proposeRoundResult(input: $input) {\n      ...RoundFields\n    }\n  }\n": typeof types.ProposeRoundResultDocument,
    "\n  mutation SendRoundBack($input: SendBackInput!) {\n    sendRoundBack(input: $input) {\n      ...RoundFields\n    }\n  }\n": typeof types.SendRoundBackDocument,
    "\n  mutation AnnounceRound($input: VersionedInput!) {\n    announceRound(input: $input) {\n      ...RoundFields\n    }\n  }\n": typeof types.AnnounceRoundDocument,
    "\n  query Rubrics($input: RubricListInput!) {\n    rubrics(input: $input) {\n      ...RubricEditionFields\n    }\n  }\n\n  fragment RubricEditionFields on RubricEdition {\n    id\n    version\n    seriesId\n    edition\n    name\n    year\n    categoryLabel\n    state\n    fullPoints\n    leafCount\n    updatedAt\n    updatedByName\n  }\n": typeof types.RubricsDocument,
    "\n  query Rubric($id: ID!) {\n    rubric(id: $id) {\n      ...RubricFields\n    }\n  }\n\n  fragment RubricFields on Rubric {\n    id\n    version\n    seriesId\n    edition\n    name\n    year\n    categoryLabel\n    state\n    content\n    updatedAt\n    updatedByName\n    editions {\n      id\n      edition\n      state\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.RubricDocument,
    "\n  mutation SaveRubric($input: SaveRubricInput!) {\n    saveRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n": typeof types.SaveRubricDocument,
    "\n  mutation PublishRubric($input: VersionedInput!) {\n    publishRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n": typeof types.PublishRubricDocument,
    "\n  mutation RenewRubric($input: VersionedInput!) {\n    renewRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n": typeof types.RenewRubricDocument,
    "\n  mutation RetireRubric($input: VersionedInput!) {\n    retireRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n": typeof types.RetireRubricDocument,
    "\n  fragment ScoreSheetRowFields on ScoreSheetRow {\n    unitId\n    unitName\n    categoryName\n    participates\n    base\n    total\n    missing\n    cells {\n      indicatorId\n      points\n      entries {\n        assessorId\n        input\n        reason\n        version\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n      explanation {\n        key\n        values\n        reason\n      }\n    }\n    vetoes {\n      id\n      version\n      effect\n      reason\n      file {\n        id\n        name\n      }\n    }\n    adjustments {\n      id\n      version\n      unitId\n      kind\n      points\n      reason\n      approved\n      approvedByName\n      enteredBy\n      enteredByName\n      file {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ScoreSheetRowFieldsFragmentDoc,
    "\n  query ScoreSheet($roundId: ID!) {\n    scoreSheet(roundId: $roundId) {\n      round {\n        ...RoundFields\n      }\n      rows {\n        ...ScoreSheetRowFields\n      }\n    }\n  }\n": typeof types.ScoreSheetDocument,
    "\n  mutation ScoreIndicator($input: ScoreInput!) {\n    scoreIndicator(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": typeof types.ScoreIndicatorDocument,
    "\n  mutation AddAdjustment($input: AdjustmentInput!) {\n    addAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": typeof types.AddAdjustmentDocument,
    "\n  mutation RemoveAdjustment($input: VersionedInput!) {\n    removeAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": typeof types.RemoveAdjustmentDocument,
    "\n  mutation ApproveAdjustment($input: VersionedInput!) {\n    approveAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": typeof types.ApproveAdjustmentDocument,
    "\n  mutation AddVeto($input: VetoInput!) {\n    addVeto(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": typeof types.AddVetoDocument,
    "\n  mutation RemoveVeto($input: VersionedInput!) {\n    removeVeto(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": typeof types.RemoveVetoDocument,
    "\n  query ScoreEvidence($roundId: ID!, $unitId: ID!, $indicatorId: ID!) {\n    scoreEvidence(roundId: $roundId, unitId: $unitId, indicatorId: $indicatorId) {\n      facts {\n        fact {\n          assignmentId\n          findingId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n        report {\n          id\n          year\n          quarter\n          asOf\n          percent\n          files {\n            id\n            name\n            sizeBytes\n          }\n        }\n      }\n    }\n  }\n": typeof types.ScoreEvidenceDocument,
    "\n  mutation FillFromQuarters($input: FillFromQuartersInput!) {\n    fillFromQuarters(input: $input)\n  }\n": typeof types.FillFromQuartersDocument,
    "\n  query Scorecard($roundId: ID!, $unitId: ID!, $ordinal: Int) {\n    scorecard(roundId: $roundId, unitId: $unitId, ordinal: $ordinal) {\n      roundId\n      roundName\n      kind\n      state\n      appealsUntil\n      ordinal\n      versions {\n        ordinal\n        frozenAt\n        unitName\n        lineName\n      }\n      year\n      quarter\n      publishedAt\n      contentHash\n      unitId\n      unitName\n      categoryName\n      participates\n      rank\n      outOf\n      base\n      bonus\n      deduction\n      total\n      grade\n      categoryMean\n      lines {\n        kind\n        indicatorId\n        adjustmentId\n        categoryMean\n        categoryBest\n        name\n        standard\n        maxPoints\n        points\n        explanation {\n          key\n          values\n          reason\n        }\n        assessed\n        facts {\n          assignmentId\n          findingId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n      }\n      trend {\n        year\n        quarter\n        total\n        rank\n      }\n      statusCounts {\n        status\n        count\n      }\n    }\n  }\n": typeof types.ScorecardDocument,
    "\n  query UnitProblems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        id\n        title\n        taskCode\n        taskTitle\n        dueOn\n      }\n    }\n  }\n": typeof types.UnitProblemsDocument,
    "\n  fragment UnitRoundFields on UnitRound {\n    id\n    name\n    kind\n    year\n    quarter\n    state\n    stages {\n      ...RoundStageFields\n    }\n    appealsUntil\n    selfReviewAsked\n    selfReviewEntered\n    openAppeals\n  }\n": typeof types.UnitRoundFieldsFragmentDoc,
    "\n  fragment SelfScoreFields on SelfScore {\n    unitId\n    indicatorId\n    input\n    points\n    reason\n    version\n    files {\n      id\n      name\n      sizeBytes\n    }\n  }\n": typeof types.SelfScoreFieldsFragmentDoc,
    "\n  query UnitRounds {\n    unitRounds {\n      ...UnitRoundFields\n    }\n  }\n": typeof types.UnitRoundsDocument,
    "\n  query SelfReview($roundId: ID!) {\n    selfReview(roundId: $roundId) {\n      round {\n        ...UnitRoundFields\n      }\n      indicators {\n        id\n        parentId\n        number\n        name\n        standard\n        rule\n        maxPoints\n        part\n        sortOrder\n      }\n      scores {\n        ...SelfScoreFields\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.SelfReviewDocument,
    "\n  query SelfScores($roundId: ID!) {\n    selfScores(roundId: $roundId) {\n      ...SelfScoreFields\n    }\n  }\n": typeof types.SelfScoresDocument,
    "\n  mutation EnterSelfScore($input: SelfScoreInput!) {\n    enterSelfScore(input: $input) {\n      ...SelfScoreFields\n    }\n  }\n": typeof types.EnterSelfScoreDocument,
    "\n  fragment YearFields on YearResult {\n    year\n    version\n    state\n    method\n    absence\n    ties\n    publishedAt\n    contentHash\n    rounds {\n      roundId\n      name\n      quarter\n      weight\n      contentHash\n    }\n    units {\n      unitId\n      unitName\n      categoryId\n      categoryName\n      totals\n      total\n      rank\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.YearFieldsFragmentDoc,
    "\n  query YearResult($year: Int!) {\n    yearResult(year: $year) {\n      ...YearFields\n    }\n  }\n": typeof types.YearResultDocument,
    "\n  mutation PlanYear($input: PlanYearInput!) {\n    planYear(input: $input) {\n      ...YearFields\n    }\n  }\n": typeof types.PlanYearDocument,
    "\n  mutation ProposeYear($input: YearStepInput!) {\n    proposeYear(input: $input) {\n      ...YearFields\n    }\n  }\n": typeof types.ProposeYearDocument,
    "\n  mutation SendBackYear($input: YearStepInput!) {\n    sendBackYear(input: $input) {\n      ...YearFields\n    }\n  }\n": typeof types.SendBackYearDocument,
    "\n  mutation PublishYear($input: YearStepInput!) {\n    publishYear(input: $input) {\n      ...YearFields\n    }\n  }\n": typeof types.PublishYearDocument,
    "\n  query AuditEntries($after: String, $first: Int!) {\n    auditEntries(after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        unitName\n        action\n        entityType\n        entityId\n        before\n        after\n        address\n      }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  query WorkYear($year: Int!) {\n    workYear(year: $year) {\n      year\n      published\n      source\n      workingDays\n      offeredSource\n      offeredYears\n      lastDayPolicy\n      days {\n        on\n        kind\n        note\n      }\n      versions {\n        number\n        source\n        createdAt\n      }\n    }\n  }\n": typeof types.WorkYearDocument,
    "\n  query CalendarText($year: Int!, $text: String!) {\n    calendarText(year: $year, text: $text) {\n      days {\n        on\n        kind\n        note\n      }\n      problems {\n        line\n        text\n        reason\n      }\n    }\n  }\n": typeof types.CalendarTextDocument,
    "\n  query CalendarDifference($input: CalendarChangeInput!) {\n    calendarDifference(input: $input) {\n      fingerprint\n      total\n      changedDays\n      rows {\n        instanceId\n        taskId\n        taskCode\n        taskTitle\n        unitName\n        dutyKey\n        before\n        after\n      }\n    }\n  }\n": typeof types.CalendarDifferenceDocument,
    "\n  mutation ChangeCalendar($input: ChangeCalendarInput!) {\n    changeCalendar(input: $input) {\n      total\n    }\n  }\n": typeof types.ChangeCalendarDocument,
    "\n  query DataAlerts($year: Int!, $kind: DataAlertKind, $page: PageInput!) {\n    dataAlerts(year: $year, kind: $kind, page: $page) {\n      total\n      counts {\n        kind\n        count\n      }\n      rows {\n        kind\n        values\n        assignmentId\n        taskCode\n        taskTitle\n        unitName\n      }\n    }\n  }\n": typeof types.DataAlertsDocument,
    "\n  query UnitBurdens($year: Int!, $quarter: Int!) {\n    unitBurdens(year: $year, quarter: $quarter) {\n      unitId\n      unitName\n      reports\n      fields\n      repeated {\n        label\n        unit\n        tasks {\n          id\n          code\n          title\n        }\n      }\n    }\n  }\n": typeof types.UnitBurdensDocument,
    "\n  query LedgerExports {\n    ledgerExports {\n      ...ExportLine\n    }\n  }\n\n  fragment ExportLine on LedgerExport {\n    id\n    format\n    query\n    state\n    rowsDone\n    rowsTotal\n    fileName\n    sizeBytes\n    problem\n    problemValues\n    createdAt\n    expiresAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.LedgerExportsDocument,
    "\n  mutation StartLedgerExport($input: StartLedgerExportInput!) {\n    startLedgerExport(input: $input) {\n      ...ExportLine\n    }\n  }\n": typeof types.StartLedgerExportDocument,
    "\n  mutation CancelLedgerExport($id: ID!) {\n    cancelLedgerExport(id: $id) {\n      ...ExportLine\n    }\n  }\n": typeof types.CancelLedgerExportDocument,
    "\n  query Heatmap($year: Int!, $planId: ID) {\n    heatmap(year: $year, planId: $planId) {\n      year\n      columns {\n        key\n        title\n        planTitle\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        percents\n        red\n        yellow\n        onTime\n        late\n      }\n    }\n  }\n": typeof types.HeatmapDocument,
    "\n  query MonthHeatmap($year: Int!) {\n    monthHeatmap(year: $year) {\n      year\n      months\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        reported\n        onTime\n        late\n      }\n    }\n  }\n": typeof types.MonthHeatmapDocument,
    "\n  query ScoreHeatmap($roundId: ID) {\n    scoreHeatmap(roundId: $roundId) {\n      roundId\n      roundName\n      columns {\n        indicatorId\n        name\n        groupName\n        maxPoints\n        part\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        rank\n        points\n        otherPoints\n        total\n      }\n    }\n  }\n": typeof types.ScoreHeatmapDocument,
    "\n  query HeatmapRounds {\n    assessmentRounds {\n      id\n      name\n      state\n    }\n  }\n": typeof types.HeatmapRoundsDocument,
    "\n  query HeatmapPlans {\n    plans {\n      id\n      title\n      year\n      state\n    }\n  }\n": typeof types.HeatmapPlansDocument,
    "\n  query BulkPreview($step: BulkStep!, $target: LedgerTarget!, $given: BulkGiven) {\n    bulkPreview(step: $step, target: $target, given: $given) {\n      total\n      possible\n      refusals {\n        reason\n        count\n      }\n    }\n  }\n": typeof types.BulkPreviewDocument,
    "\n  fragment BulkOutcomeFields on BulkRowOutcome {\n    assignmentId\n    code\n    unitName\n    refusal\n  }\n": typeof types.BulkOutcomeFieldsFragmentDoc,
    "\n  mutation RemindRows($target: LedgerTarget!) {\n    remindRows(target: $target) {\n      ...BulkOutcomeFields\n    }\n  }\n": typeof types.RemindRowsDocument,
    "\n  mutation SuspendRows($input: SuspendRowsInput!) {\n    suspendRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n": typeof types.SuspendRowsDocument,
    "\n  mutation ExtendRows($input: ExtendRowsInput!) {\n    extendRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n": typeof types.ExtendRowsDocument,
    "\n  mutation AppointLeadOfRows($input: AppointLeadRowsInput!) {\n    appointLeadOfRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n": typeof types.AppointLeadOfRowsDocument,
    "\n  fragment LedgerCellFields on LedgerCellEdit {\n    assignmentId\n    column\n    version\n    value\n    text\n    refusal\n    choices {\n      value\n      label\n    }\n  }\n": typeof types.LedgerCellFieldsFragmentDoc,
    "\n  query LedgerCell($assignmentId: ID!, $column: LedgerEditColumn!) {\n    ledgerCell(assignmentId: $assignmentId, column: $column) {\n      ...LedgerCellFields\n    }\n  }\n": typeof types.LedgerCellDocument,
    "\n  mutation EditLedgerCell($input: EditLedgerCellInput!) {\n    editLedgerCell(input: $input) {\n      ...LedgerCellFields\n    }\n  }\n": typeof types.EditLedgerCellDocument,
    "\n  fragment LedgerRowFields on LedgerRow {\n    assignmentId\n    taskId\n    planId\n    unitId\n    code\n    ordinal\n    planTitle\n    docNumber\n    sectionTitle\n    title\n    content\n    leadUnits\n    unitName\n    divisionName\n    officerName\n    officerPhone\n    leaderName\n    categoryName\n    role\n    startsOn\n    deadlineText\n    dueOn\n    targetText\n    quarterTarget\n    percent\n    status\n    light\n    lightReason {\n      key\n      days\n      points\n      date\n    }\n    signed\n    narrative\n    evidence\n    problems\n    nextStep\n    review\n    reviewReason\n    updatedOn\n  }\n": typeof types.LedgerRowFieldsFragmentDoc,
    "\n  query LedgerFrame(\n    $filter: LedgerFilter!\n    $anyStatus: LedgerFilter!\n    $anyLight: LedgerFilter!\n    $group: LedgerGrouping\n    $asOf: CivilDate\n  ) {\n    ledger(\n      filter: $filter\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      group: $group\n      asOf: $asOf\n    ) {\n      total\n      groups {\n        key\n        label\n        count\n      }\n    }\n    byStatus: ledger(\n      filter: $anyStatus\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      asOf: $asOf\n    ) {\n      statusCounts {\n        status\n        count\n      }\n    }\n    byLight: ledger(\n      filter: $anyLight\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      asOf: $asOf\n    ) {\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n": typeof types.LedgerFrameDocument,
    "\n  query LedgerRows(\n    $filter: LedgerFilter!\n    $sort: LedgerSort!\n    $group: LedgerGrouping\n    $page: PageInput!\n    $asOf: CivilDate\n    $editing: Boolean!\n  ) {\n    ledger(filter: $filter, sort: $sort, group: $group, page: $page, asOf: $asOf) {\n      rows {\n        ...LedgerRowFields\n        cellActions @include(if: $editing) {\n          column\n          enabled\n          reason\n        }\n        drafts @include(if: $editing) {\n          column\n          text\n        }\n      }\n    }\n  }\n": typeof types.LedgerRowsDocument,
    "\n  query LedgerChoices {\n    plans {\n      id\n      title\n      year\n      state\n      sections {\n        id\n        title\n      }\n    }\n    units {\n      id\n      name\n      category {\n        id\n      }\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n": typeof types.LedgerChoicesDocument,
    "\n  fragment SavedViewFields on SavedView {\n    id\n    version\n    name\n    query\n    shared\n    own\n    ownerName\n    isDefault\n  }\n": typeof types.SavedViewFieldsFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      ...SavedViewFields\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      ...SavedViewFields\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation ChangeView($input: ChangeViewInput!) {\n    changeView(input: $input) {\n      ...SavedViewFields\n    }\n  }\n": typeof types.ChangeViewDocument,
    "\n  mutation DeleteView($input: VersionedInput!) {\n    deleteView(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.DeleteViewDocument,
    "\n  mutation ChooseDefaultView($viewId: ID) {\n    chooseDefaultView(viewId: $viewId) {\n      id\n      isDefault\n    }\n  }\n": typeof types.ChooseDefaultViewDocument,
    "\n  subscription ProgressChanged {\n    progressChanged {\n      assignmentId\n      taskId\n      planId\n      unitId\n    }\n  }\n": typeof types.ProgressChangedDocument,
    "\n  query Overview {\n    overview {\n      year\n      quarter\n      numbers {\n        key\n        value\n        of\n        reasonKey\n        reasonValues\n        link\n      }\n      attention {\n        ...LedgerRowFields\n      }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query OverviewCounts($filter: LedgerFilter!) {\n    ledger(filter: $filter, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 1 }) {\n      total\n      statusCounts {\n        status\n        count\n      }\n      lightCounts {\n        light\n        count\n      }\n    }\n    ranking {\n      roundId\n      roundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          total\n        }\n      }\n    }\n  }\n": typeof types.OverviewCountsDocument,
    "\n  query EscalatedWork($step: Int, $page: PageInput!) {\n    escalatedWork(step: $step, page: $page) {\n      total\n      steps {\n        step\n        name\n        count\n      }\n      rows {\n        assignmentId\n        taskId\n        taskTitle\n        unitName\n        step\n        name\n        dueOn\n        daysOverdue\n        raisedOn\n      }\n    }\n  }\n": typeof types.EscalatedWorkDocument,
    "\n  fragment AccountFields on Account {\n    id\n    version\n    loginName\n    displayName\n    role\n    unitId\n    unitName\n    disabled\n    locked\n    mustChangePassword\n  }\n": typeof types.AccountFieldsFragmentDoc,
    "\n  query Accounts {\n    accounts {\n      ...AccountFields\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  query AccountUnits {\n    units {\n      id\n      name\n    }\n  }\n": typeof types.AccountUnitsDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      oneTimePassword\n      account {\n        ...AccountFields\n      }\n    }\n  }\n": typeof types.CreateAccountDocument,
    "\n  mutation ResetPassword($input: VersionedInput!) {\n    resetPassword(input: $input) {\n      oneTimePassword\n      account {\n        ...AccountFields\n      }\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation DisableAccount($input: VersionedInput!) {\n    disableAccount(input: $input) {\n      ...AccountFields\n    }\n  }\n": typeof types.DisableAccountDocument,
    "\n  mutation EnableAccount($input: VersionedInput!) {\n    enableAccount(input: $input) {\n      ...AccountFields\n    }\n  }\n": typeof types.EnableAccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ...ViewerFields\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      ...ViewerFields\n    }\n  }\n": typeof types.LogInDocument,
    "\n  query LogInOptions {\n    logInOptions {\n      setUpNeeded\n      jurisdictions {\n        code\n        name\n      }\n      demoAccounts {\n        loginName\n        displayName\n        role\n        unitName\n        password\n      }\n    }\n    viewer {\n      accountId\n    }\n  }\n": typeof types.LogInOptionsDocument,
    "\n  mutation SetUpFirstAdministrator($input: SetUpInput!) {\n    setUpFirstAdministrator(input: $input) {\n      ...ViewerFields\n    }\n  }\n": typeof types.SetUpFirstAdministratorDocument,
    "\n  query BreakdownDrafts($page: PageInput!) {\n    breakdownDrafts(page: $page) {\n      total\n      rows {\n        id\n        version\n        state\n        sourceName\n        title\n        taskCount\n        planId\n        createdAt\n        updatedAt\n      }\n    }\n  }\n": typeof types.BreakdownDraftsDocument,
    "\n  mutation ReadPastedText($text: String!, $revisesPlanId: ID) {\n    readPastedText(text: $text, revisesPlanId: $revisesPlanId) {\n      id\n    }\n  }\n": typeof types.ReadPastedTextDocument,
    "\n  query RevisedPlan($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      docNumber\n    }\n  }\n": typeof types.RevisedPlanDocument,
    "\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    revisesPlanId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      leader\n      leaderSpan {\n        start\n        end\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      figures {\n        text\n        span {\n          start\n          end\n        }\n        label\n        value\n        unit\n        asOf\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    cleaning {\n      kind\n      before\n      span {\n        start\n        end\n      }\n    }\n    keptKinds\n    canReread\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n": typeof types.BreakdownDraftFieldsFragmentDoc,
    "\n  query BreakdownDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      ...BreakdownDraftFields\n    }\n  }\n": typeof types.BreakdownDraftDocument,
    "\n  query ReviewMemory($id: ID!) {\n    breakdownDraft(id: $id) {\n      openNames {\n        printedName\n        suspicion\n        proposals {\n          unitId\n          groupId\n          name\n          confidence\n          reason\n        }\n      }\n      leadProposal {\n        taskCount\n        firstListedLed\n        documentTitle\n        decidedOn\n      }\n    }\n  }\n": typeof types.ReviewMemoryDocument,
    "\n  mutation DecideLeadRule($input: DecideLeadRuleInput!) {\n    decideLeadRule(input: $input) {\n      id\n      version\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.DecideLeadRuleDocument,
    "\n  query ReviewRegister {\n    units {\n      id\n      name\n      shortName\n      category {\n        id\n        name\n      }\n    }\n    unitGroups {\n      id\n      name\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n": typeof types.ReviewRegisterDocument,
    "\n  mutation SaveBreakdown($input: SaveBreakdownInput!) {\n    saveBreakdown(input: $input) {\n      id\n      version\n      updatedAt\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.SaveBreakdownDocument,
    "\n  mutation ResolveUnitName($input: ResolveUnitNameInput!) {\n    resolveUnitName(input: $input) {\n      id\n      version\n      updatedAt\n      tasks {\n        key\n        units {\n          printedName\n          unitId\n          groupId\n        }\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.ResolveUnitNameDocument,
    "\n  mutation RereadBreakdown($input: RereadBreakdownInput!) {\n    rereadBreakdown(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RereadBreakdownDocument,
    "\n  mutation ConfirmBreakdown($input: VersionedInput!) {\n    confirmBreakdown(input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmBreakdownDocument,
    "\n  mutation DiscardBreakdown($input: VersionedInput!) {\n    discardBreakdown(input: $input) {\n      id\n      version\n      state\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.DiscardBreakdownDocument,
    "\n  query RevisionComparison($draftId: ID!) {\n    revisionComparison(draftId: $draftId) {\n      draftId\n      draftVersion\n      planId\n      planVersion\n      planTitle\n      unchangedCount\n      differences {\n        id\n        kind\n        origin\n        proposed\n        field\n        taskName\n        taskCode\n        reportCount\n        base {\n          text\n          role\n          date\n        }\n        ours {\n          text\n          role\n          date\n        }\n        theirs {\n          text\n          role\n          date\n        }\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.RevisionComparisonDocument,
    "\n  mutation ApplyRevision($input: ApplyRevisionInput!) {\n    applyRevision(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ApplyRevisionDocument,
    "\n  query Notices($after: String, $first: Int!, $unreadOnly: Boolean!) {\n    notices(after: $after, first: $first, unreadOnly: $unreadOnly) {\n      next\n      rows {\n        id\n        kind\n        parameters\n        path\n        createdAt\n        readAt\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  query UnreadNotices {\n    unreadNotices\n  }\n": typeof types.UnreadNoticesDocument,
    "\n  mutation ReadNotices($ids: [ID!]!) {\n    readNotices(ids: $ids)\n  }\n": typeof types.ReadNoticesDocument,
    "\n  mutation ReadAllNotices {\n    readAllNotices\n  }\n": typeof types.ReadAllNoticesDocument,
    "\n  query NoticePreferences {\n    noticePreferences {\n      channels\n      mailAddress\n    }\n  }\n": typeof types.NoticePreferencesDocument,
    "\n  mutation SaveNoticePreferences($mailAddress: String!) {\n    saveNoticePreferences(mailAddress: $mailAddress) {\n      channels\n      mailAddress\n    }\n  }\n": typeof types.SaveNoticePreferencesDocument,
    "\n  fragment UnitFields on Unit {\n    id\n    version\n    name\n    shortName\n    sortOrder\n    endedOn\n    level\n    parentId\n    aliases\n    category {\n      id\n      name\n      verticallyManaged\n    }\n  }\n": typeof types.UnitFieldsFragmentDoc,
    "\n  fragment UnitGroupFields on UnitGroup {\n    id\n    version\n    name\n    aliases\n    memberIds\n    reachesVertical\n  }\n": typeof types.UnitGroupFieldsFragmentDoc,
    "\n  query Register {\n    units {\n      ...UnitFields\n    }\n    unitCategories {\n      id\n      name\n      sortOrder\n      verticallyManaged\n    }\n    unitGroups {\n      ...UnitGroupFields\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation CreateUnitCategory($input: CreateUnitCategoryInput!) {\n    createUnitCategory(input: $input) {\n      id\n      name\n      sortOrder\n      verticallyManaged\n    }\n  }\n": typeof types.CreateUnitCategoryDocument,
    "\n  mutation UpdateUnitCategory($input: UpdateUnitCategoryInput!) {\n    updateUnitCategory(input: $input) {\n      id\n      name\n      verticallyManaged\n    }\n  }\n": typeof types.UpdateUnitCategoryDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": typeof types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": typeof types.UpdateUnitDocument,
    "\n  mutation CreateUnitGroup($input: CreateUnitGroupInput!) {\n    createUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": typeof types.CreateUnitGroupDocument,
    "\n  mutation UpdateUnitGroup($input: UpdateUnitGroupInput!) {\n    updateUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": typeof types.UpdateUnitGroupDocument,
    "\n  query UnitPage {\n    units {\n      ...UnitFields\n      formerNames {\n        name\n        endedOn\n      }\n      changes {\n        id\n        kind\n        effectiveOn\n        basis\n        successors {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.UnitPageDocument,
    "\n  fragment StaffFields on UnitStaff {\n    unitId\n    divisions {\n      id\n      version\n      name\n      endedOn\n    }\n    officers {\n      id\n      version\n      duty\n      name\n      post\n      maskedPhone\n      divisionId\n      filedOn\n      receipt\n      endedOn\n    }\n  }\n": typeof types.StaffFieldsFragmentDoc,
    "\n  query UnitStaff($unitId: ID!) {\n    unitStaff(unitId: $unitId) {\n      ...StaffFields\n    }\n  }\n": typeof types.UnitStaffDocument,
    "\n  mutation SaveDivision($input: SaveDivisionInput!) {\n    saveDivision(input: $input) {\n      ...StaffFields\n    }\n  }\n": typeof types.SaveDivisionDocument,
    "\n  mutation EndDivision($input: VersionedInput!) {\n    endDivision(input: $input) {\n      ...StaffFields\n    }\n  }\n": typeof types.EndDivisionDocument,
    "\n  mutation SaveOfficer($input: SaveOfficerInput!) {\n    saveOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n": typeof types.SaveOfficerDocument,
    "\n  mutation EndOfficer($input: VersionedInput!) {\n    endOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n": typeof types.EndOfficerDocument,
    "\n  mutation FileOfficer($input: FileOfficerInput!) {\n    fileOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n": typeof types.FileOfficerDocument,
    "\n  mutation RevealPhone($officerId: ID!) {\n    revealPhone(officerId: $officerId)\n  }\n": typeof types.RevealPhoneDocument,
    "\n  mutation RenameUnit($input: RenameUnitInput!) {\n    renameUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": typeof types.RenameUnitDocument,
    "\n  query UnitEndPreview($input: EndUnitInput!) {\n    unitEndPreview(input: $input) {\n      refusal\n      groupNames\n      accounts {\n        displayName\n        loginName\n      }\n      shares {\n        assignmentId\n        taskCode\n        taskTitle\n        role\n        percent\n        way\n        successorId\n        reportCount\n      }\n    }\n  }\n": typeof types.UnitEndPreviewDocument,
    "\n  mutation EndUnit($input: EndUnitInput!) {\n    endUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": typeof types.EndUnitDocument,
    "\n  fragment CascadeFields on Cascade {\n    planId\n    withdrawn\n    superior {\n      id\n      version\n      kind\n      title\n      docNumber\n      issuer\n      documentDate\n      superiorPlanId\n      jurisdictionName\n    }\n    levels {\n      depth\n      jurisdictionName\n      title\n      docNumber\n    }\n    points {\n      id\n      ordinal\n      title\n      text\n      dueOn\n    }\n    tasks {\n      id\n      ordinal\n      title\n      text\n      dueOn\n    }\n    mappings {\n      id\n      version\n      pointId\n      taskId\n      state\n      likeness\n      sharedWords\n      decidedAt\n      decidedByName\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n    gaps {\n      kind\n      pointId\n      taskId\n      superiorText\n      localText\n      superiorDueOn\n      localDueOn\n      recipient\n    }\n    subordinates {\n      planId\n      jurisdictionName\n      title\n      docNumber\n      pointsTakenUp\n      percent\n      tasks {\n        taskId\n        pointId\n        ordinal\n        title\n        dueOn\n        percent\n        assignments\n        green\n        yellow\n        red\n        grey\n      }\n    }\n  }\n": typeof types.CascadeFieldsFragmentDoc,
    "\n  query PlanCascade($planId: ID!) {\n    plan(id: $planId) {\n      id\n      title\n      state\n      docNumber\n    }\n    cascade(planId: $planId) {\n      ...CascadeFields\n    }\n  }\n": typeof types.PlanCascadeDocument,
    "\n  query SuperiorChoices($planId: ID!) {\n    superiorChoices(planId: $planId) {\n      plans {\n        jurisdictionId\n        jurisdictionName\n        planId\n        title\n        docNumber\n        documentDate\n        own\n        cited\n      }\n      cited {\n        title\n        docNumber\n      }\n    }\n  }\n": typeof types.SuperiorChoicesDocument,
    "\n  mutation LinkSuperiorPlan($input: LinkSuperiorPlanInput!) {\n    linkSuperiorPlan(input: $input) {\n      ...CascadeFields\n    }\n  }\n": typeof types.LinkSuperiorPlanDocument,
    "\n  mutation LinkExternalSuperior($input: LinkExternalSuperiorInput!) {\n    linkExternalSuperior(input: $input) {\n      ...CascadeFields\n    }\n  }\n": typeof types.LinkExternalSuperiorDocument,
    "\n  mutation UnlinkSuperior($input: VersionedInput!) {\n    unlinkSuperior(input: $input) {\n      ...CascadeFields\n    }\n  }\n": typeof types.UnlinkSuperiorDocument,
    "\n  mutation ProposeMappings($planId: ID!) {\n    proposeMappings(planId: $planId) {\n      ...CascadeFields\n    }\n  }\n": typeof types.ProposeMappingsDocument,
    "\n  mutation ConfirmMapping($input: VersionedInput!) {\n    confirmMapping(input: $input) {\n      ...CascadeFields\n    }\n  }\n": typeof types.ConfirmMappingDocument,
    "\n  mutation RejectMapping($input: VersionedInput!) {\n    rejectMapping(input: $input) {\n      ...CascadeFields\n    }\n  }\n": typeof types.RejectMappingDocument,
    "\n  mutation MapPoint($input: MapPointInput!) {\n    mapPoint(input: $input) {\n      ...CascadeFields\n    }\n  }\n": typeof types.MapPointDocument,
    "\n  query PointSources {\n    breakdownDrafts(page: { page: 1, pageSize: 100 }) {\n      rows {\n        id\n        title\n        sourceName\n        taskCount\n        state\n      }\n    }\n  }\n": typeof types.PointSourcesDocument,
    "\n  query PointsOfDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      id\n      title\n      docNumber\n      issuer\n      documentDate\n      tasks {\n        taken\n        ordinal\n        title\n        content\n        deadlines {\n          text\n          date\n        }\n      }\n    }\n  }\n": typeof types.PointsOfDraftDocument,
    "\n  fragment StripInstanceFields on DeadlineInstance {\n    id\n    assignmentId\n    unitId\n    unitName\n    nature\n    eventId\n    periodStartsOn\n    periodEndsOn\n    dueOn\n    dueTime\n    requiredCount\n    doneCount\n    completedOn\n    standing\n    shortLead\n  }\n": typeof types.StripInstanceFieldsFragmentDoc,
    "\n  query TaskDuties($taskId: ID!) {\n    taskDuties(taskId: $taskId) {\n      taskId\n      duties {\n        key\n        text\n        nature\n        event\n        limit {\n          unit\n          amount\n        }\n        aim {\n          unit\n          amount\n        }\n        tooFrequent\n        expectedThisQuarter\n        meanings\n        choice {\n          version\n          meaning\n          chosenAt\n          chosenByName\n        }\n        countChoice {\n          version\n          requiredCount\n          chosenAt\n          chosenByName\n        }\n        instances {\n          ...StripInstanceFields\n        }\n        judgements {\n          id\n          version\n          assignmentId\n          year\n          quarter\n          met\n          doneCount\n          words\n          judgedAt\n          judgedByName\n        }\n      }\n      events {\n        id\n        name\n        occurredOn\n        occurredAt\n        unitId\n        note\n        createdByName\n        removable\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.TaskDutiesDocument,
    "\n  mutation RecordDeadlineEvent($input: RecordDeadlineEventInput!) {\n    recordDeadlineEvent(input: $input) {\n      taskId\n    }\n  }\n": typeof types.RecordDeadlineEventDocument,
    "\n  mutation RemoveDeadlineEvent($id: ID!) {\n    removeDeadlineEvent(id: $id) {\n      taskId\n    }\n  }\n": typeof types.RemoveDeadlineEventDocument,
    "\n  mutation ChooseDeadlineMeaning($input: ChooseDeadlineMeaningInput!) {\n    chooseDeadlineMeaning(input: $input) {\n      taskId\n    }\n  }\n": typeof types.ChooseDeadlineMeaningDocument,
    "\n  mutation ChooseRequiredCount($input: ChooseRequiredCountInput!) {\n    chooseRequiredCount(input: $input) {\n      taskId\n    }\n  }\n": typeof types.ChooseRequiredCountDocument,
    "\n  mutation JudgeStandingDuty($input: JudgeStandingDutyInput!) {\n    judgeStandingDuty(input: $input) {\n      taskId\n    }\n  }\n": typeof types.JudgeStandingDutyDocument,
    "\n  query ReportingDuties($planId: ID!) {\n    reportingDuties(planId: $planId) {\n      id\n      text\n      dueOn\n      recipient\n      removable\n      instances {\n        ...StripInstanceFields\n      }\n    }\n  }\n": typeof types.ReportingDutiesDocument,
    "\n  mutation AddReportingDuty($input: AddReportingDutyInput!) {\n    addReportingDuty(input: $input) {\n      id\n    }\n  }\n": typeof types.AddReportingDutyDocument,
    "\n  mutation RemoveReportingDuty($id: ID!) {\n    removeReportingDuty(id: $id) {\n      id\n    }\n  }\n": typeof types.RemoveReportingDutyDocument,
    "\n  query UnitChoices {\n    units {\n      id\n      name\n      shortName\n      aliases\n      endedOn\n    }\n    unitGroups {\n      id\n      name\n      aliases\n    }\n  }\n": typeof types.UnitChoicesDocument,
    "\n  mutation AppointLead($input: TaskUnitChoiceInput!) {\n    appointLead(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AppointLeadDocument,
    "\n  mutation AddTaskUnit($input: AddTaskUnitInput!) {\n    addTaskUnit(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AddTaskUnitDocument,
    "\n  mutation RemoveTaskUnit($input: RemoveTaskUnitInput!) {\n    removeTaskUnit(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RemoveTaskUnitDocument,
    "\n  mutation NameReportingLead($input: TaskUnitChoiceInput!) {\n    nameReportingLead(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.NameReportingLeadDocument,
    "\n  mutation ChooseLeadlessRule($input: ChooseLeadlessRuleInput!) {\n    chooseLeadlessRule(input: $input) {\n      id\n      version\n      leadlessRule\n    }\n  }\n": typeof types.ChooseLeadlessRuleDocument,
    "\n  query MemberChanges($planId: ID!) {\n    memberChanges(planId: $planId) {\n      taskId\n      taskCode\n      taskTitle\n      unitId\n      unitName\n      groupName\n      kind\n      reportCount\n    }\n  }\n": typeof types.MemberChangesDocument,
    "\n  mutation ApplyMemberChanges($input: ApplyMemberChangesInput!) {\n    applyMemberChanges(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ApplyMemberChangesDocument,
    "\n  query Plans {\n    plans {\n      id\n      title\n      docNumber\n      documentDate\n      year\n      state\n      issuedOn\n      taskCount\n      assignmentCount\n      signedCount\n    }\n  }\n": typeof types.PlansDocument,
    "\n  query WithdrawnPlans {\n    withdrawnPlans {\n      id\n      title\n      docNumber\n      withdrawnReason\n    }\n  }\n": typeof types.WithdrawnPlansDocument,
    "\n  query PlanMilestones($id: ID!) {\n    plan(id: $id) {\n      id\n      milestones {\n        id\n        version\n        kind\n        title\n        dueOn\n        doneOn\n        receipt\n        participants\n        matters\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n    }\n  }\n": typeof types.PlanMilestonesDocument,
    "\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) {\n      id\n    }\n  }\n": typeof types.AddMilestoneDocument,
    "\n  mutation RecordMilestone($input: RecordMilestoneInput!) {\n    recordMilestone(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordMilestoneDocument,
    "\n  mutation RemoveMilestone($input: VersionedInput!) {\n    removeMilestone(input: $input)\n  }\n": typeof types.RemoveMilestoneDocument,
    "\n  query Plan($id: ID!) {\n    plan(id: $id) {\n      id\n      version\n      title\n      docNumber\n      issuer\n      documentDate\n      year\n      state\n      issuedOn\n      leadlessRule\n      withdrawnAt\n      withdrawnReason\n      taskCount\n      assignmentCount\n      signedCount\n      sections {\n        id\n        parentId\n        title\n      }\n      tasks {\n        id\n        code\n        ordinal\n        title\n        version\n        dueOn\n        section {\n          id\n        }\n        units {\n          id\n          role\n          printedName\n          unitId\n          groupId\n        }\n        deadlines {\n          id\n          text\n          dueOn\n        }\n        targets {\n          id\n          text\n        }\n        assignments {\n          id\n          state\n          light\n        }\n      }\n      withdrawnTasks {\n        id\n        code\n        title\n      }\n      revisions {\n        id\n        number\n        revisedOn\n        draftId\n        title\n        docNumber\n        appliedCount\n        keptCount\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.PlanDocument,
    "\n  mutation WithdrawPlan($input: WithdrawPlanInput!) {\n    withdrawPlan(input: $input) {\n      id\n      version\n      state\n      withdrawnAt\n      withdrawnReason\n    }\n  }\n": typeof types.WithdrawPlanDocument,
    "\n  query PlanDemands($id: ID!) {\n    plan(id: $id) {\n      id\n      tasks {\n        id\n        code\n        title\n        content\n      }\n    }\n  }\n": typeof types.PlanDemandsDocument,
    "\n  query PlanSource($id: ID!) {\n    plan(id: $id) {\n      id\n      sourceText\n    }\n  }\n": typeof types.PlanSourceDocument,
    "\n  mutation IssuePlan($input: VersionedInput!) {\n    issuePlan(input: $input) {\n      id\n      version\n      state\n      issuedOn\n      assignmentCount\n      signedCount\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.IssuePlanDocument,
    "\n  query Collectives {\n    unitGroups {\n      id\n      memberIds\n    }\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n": typeof types.CollectivesDocument,
    "\n  mutation ChooseMembers($input: ChooseMembersInput!) {\n    chooseMembers(input: $input) {\n      id\n      version\n      units {\n        id\n        memberIds\n      }\n    }\n  }\n": typeof types.ChooseMembersDocument,
    "\n  query TaskFigures($taskId: ID!, $year: Int!, $quarter: Int!) {\n    taskFigures(taskId: $taskId, year: $year, quarter: $quarter) {\n      rows {\n        assignmentId\n        unitName\n        percent\n        reportId\n        period {\n          year\n          quarter\n        }\n        cells {\n          targetId\n          applies\n          value\n          numerator\n          denominator\n          standing\n          disputed\n        }\n      }\n      totals {\n        targetId\n        value\n        standing\n        met\n        reported\n        units\n      }\n    }\n    task(id: $taskId) {\n      id\n      reportTerms {\n        version\n        signOffRequired\n        jointTargets\n      }\n    }\n  }\n": typeof types.TaskFiguresDocument,
    "\n  mutation SetTaskReportTerms($input: TaskReportTermsInput!) {\n    setTaskReportTerms(input: $input) {\n      version\n      signOffRequired\n      jointTargets\n    }\n  }\n": typeof types.SetTaskReportTermsDocument,
    "\n  query TaskItems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        id\n        kind\n        state\n        title\n        unitName\n        dueOn\n      }\n    }\n  }\n": typeof types.TaskItemsDocument,
    "\n  query TaskTimeline($taskId: ID!, $after: String, $first: Int!) {\n    taskTimeline(taskId: $taskId, after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        actorUnitName\n        action\n        transition\n        entityType\n        unitName\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.TaskTimelineDocument,
    "\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      version\n      withdrawnAt\n      code\n      ordinal\n      title\n      content\n      leader\n      dueOn\n      plan {\n        id\n        title\n        state\n      }\n      section {\n        id\n        title\n      }\n      units {\n        id\n        role\n        printedName\n        unitId\n        groupId\n        memberIds\n        reportsForTask\n        appointedAt\n      }\n      deadlines {\n        id\n        kind\n        text\n        dueOn\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        id\n        text\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      escalations {\n        id\n        assignmentId\n        unitName\n        name\n        tells\n        dueOn\n        raisedOn\n        closedOn\n        ending\n      }\n      assignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n      withdrawnAssignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n    }\n  }\n": typeof types.TaskDocument,
    "\n  query PlanTimetable($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      year\n      issuedOn\n      milestones {\n        id\n        title\n        dueOn\n        doneOn\n      }\n      tasks {\n        id\n        ordinal\n        title\n        deadlines {\n          id\n          text\n          dueOn\n          rrule\n        }\n      }\n    }\n  }\n": typeof types.PlanTimetableDocument,
    "\n  fragment ReportFigureFields on ReportFigure {\n    id\n    targetId\n    label\n    value\n    unit\n    numerator\n    denominator\n    lastYear\n    asOf\n    growthPercent\n    partsSum\n    partsDifference\n    standing\n    parts {\n      label\n      value\n      reportId\n    }\n    disputes {\n      ...FigureDisputeFields\n    }\n  }\n": typeof types.ReportFigureFieldsFragmentDoc,
    "\n  fragment FigureDisputeFields on FigureDispute {\n    id\n    version\n    state\n    reportedValue\n    value\n    source\n    file {\n      id\n      name\n      sizeBytes\n    }\n    createdAt\n    raisedByName\n    answer\n    answeredAt\n    answeredByName\n    kept\n    grounds\n    resolvedAt\n    resolvedByName\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.FigureDisputeFieldsFragmentDoc,
    "\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    figures {\n      ...ReportFigureFields\n    }\n    signOff {\n      name\n      on\n    }\n    carriedItems {\n      kind\n      text\n      state\n      since {\n        year\n        quarter\n      }\n    }\n    sources {\n      reportId\n      unitName\n    }\n    handedInAt\n    handedInByName\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    overruledAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.ProgressReportFieldsFragmentDoc,
    "\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    withdrawnAt\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    lightReason {\n      key\n      days\n      points\n      date\n    }\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.AssignmentFieldsFragmentDoc,
    "\n  query AssignmentPage($id: ID!) {\n    assignment(id: $id) {\n      ...AssignmentFields\n      task {\n        id\n        code\n        ordinal\n        title\n        content\n        plan {\n          id\n          title\n          docNumber\n        }\n        section {\n          id\n          title\n        }\n        deadlines {\n          id\n          text\n        }\n        targets {\n          id\n          text\n          comparator\n          value\n          unit\n          per\n          scope\n        }\n      }\n      unitHasHead\n      signOffRequired\n      signers\n      consolidates\n      reports {\n        ...ProgressReportFields\n      }\n    }\n  }\n": typeof types.AssignmentPageDocument,
    "\n  mutation SignAssignment($input: VersionedInput!) {\n    signAssignment(input: $input) {\n      ...AssignmentFields\n    }\n  }\n": typeof types.SignAssignmentDocument,
    "\n  fragment BreakdownFields on Assignment {\n    id\n    version\n    dueOn\n    breakdown {\n      divisionId\n      divisionName\n      officerId\n      officerName\n      leaderId\n      leaderName\n      steps {\n        id\n        title\n        divisionId\n        divisionName\n        officerId\n        officerName\n        dueOn\n        doneOn\n        standing\n      }\n    }\n    continues {\n      id\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.BreakdownFieldsFragmentDoc,
    "\n  query AssignmentBreakdown($id: ID!) {\n    assignment(id: $id) {\n      ...BreakdownFields\n    }\n  }\n": typeof types.AssignmentBreakdownDocument,
    "\n  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {\n    breakDownAssignment(input: $input) {\n      ...BreakdownFields\n    }\n  }\n": typeof types.BreakDownAssignmentDocument,
    "\n  query StaffChoices($unitId: ID!) {\n    unitStaff(unitId: $unitId) {\n      unitId\n      divisions {\n        id\n        name\n        endedOn\n      }\n      officers {\n        id\n        name\n        post\n        duty\n        endedOn\n      }\n    }\n  }\n": typeof types.StaffChoicesDocument,
    "\n  query UnitList($page: PageInput!) {\n    unitList(page: $page) {\n      total\n      missing\n      rows {\n        assignmentId\n        taskCode\n        taskTitle\n        planTitle\n        dueOn\n        divisionName\n        officerName\n        leaderName\n        stepCount\n        doneCount\n        nextDueOn\n      }\n    }\n  }\n": typeof types.UnitListDocument,
    "\n  query RequestsToDecide($page: PageInput!) {\n    requestsToDecide(page: $page) {\n      total\n      rows {\n        ...AssignmentChangeFields\n        assignment {\n          id\n          version\n          percent\n          dueOn\n          unit {\n            id\n            name\n          }\n          task {\n            id\n            code\n            title\n          }\n          availableActions {\n            key\n            enabled\n            reason\n          }\n        }\n      }\n    }\n  }\n": typeof types.RequestsToDecideDocument,
    "\n  mutation ConfirmCompletions($input: ConfirmCompletionsInput!) {\n    confirmCompletions(input: $input) {\n      assignmentId\n      code\n      reason\n    }\n  }\n": typeof types.ConfirmCompletionsDocument,
    "\n  fragment AssignmentChangeFields on AssignmentChange {\n    id\n    kind\n    state\n    reason\n    basis\n    previousDueOn\n    askedDueOn\n    grantedDueOn\n    resumeOn\n    endedOn\n    foundPercent\n    createdAt\n    createdByName\n    decidedAt\n    decidedByName\n    decisionReason\n    files {\n      id\n      name\n      sizeBytes\n    }\n  }\n": typeof types.AssignmentChangeFieldsFragmentDoc,
    "\n  fragment ChangedAssignmentFields on Assignment {\n    id\n    version\n    state\n    dueOn\n    originalDueOn\n    suspendedOn\n    closedOn\n    percent\n    extensionCount\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    changes {\n      ...AssignmentChangeFields\n    }\n  }\n": typeof types.ChangedAssignmentFieldsFragmentDoc,
    "\n  query AssignmentChanges($id: ID!) {\n    assignment(id: $id) {\n      ...ChangedAssignmentFields\n      task {\n        id\n      }\n    }\n  }\n": typeof types.AssignmentChangesDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.RequestExtensionDocument,
    "\n  mutation WithdrawExtension($input: VersionedInput!) {\n    withdrawExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.WithdrawExtensionDocument,
    "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.GrantExtensionDocument,
    "\n  mutation ExtendAssignment($input: GrantExtensionInput!) {\n    extendAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.ExtendAssignmentDocument,
    "\n  mutation RefuseExtension($input: ReasonInput!) {\n    refuseExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.RefuseExtensionDocument,
    "\n  mutation RequestCompletion($input: RequestCompletionInput!) {\n    requestCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.RequestCompletionDocument,
    "\n  mutation WithdrawCompletion($input: VersionedInput!) {\n    withdrawCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.WithdrawCompletionDocument,
    "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.ConfirmCompletionDocument,
    "\n  mutation RefuseCompletion($input: ReasonInput!) {\n    refuseCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.RefuseCompletionDocument,
    "\n  mutation SuspendAssignment($input: SuspendAssignmentInput!) {\n    suspendAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.SuspendAssignmentDocument,
    "\n  mutation ResumeAssignment($input: ReasonInput!) {\n    resumeAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.ResumeAssignmentDocument,
    "\n  fragment FollowedItemRowFields on FollowedItem {\n    id\n    version\n    kind\n    state\n    title\n    taskId\n    taskCode\n    taskTitle\n    taskReadable\n    unitName\n    raisedByUnitName\n    createdByName\n    createdAt\n    leaderName\n    dueOn\n    category\n    place\n    recheck\n    recheckedOn\n    settledAt\n  }\n": typeof types.FollowedItemRowFieldsFragmentDoc,
    "\n  fragment FollowedItemFields on FollowedItem {\n    ...FollowedItemRowFields\n    content\n    channel\n    maskedContact\n    signedOffBy\n    files {\n      id\n      name\n      sizeBytes\n    }\n    entries {\n      id\n      kind\n      text\n      dueOn\n      unitName\n      authorName\n      createdAt\n      files {\n        id\n        name\n        sizeBytes\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.FollowedItemFieldsFragmentDoc,
    "\n  query FollowedItems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        ...FollowedItemRowFields\n      }\n    }\n  }\n": typeof types.FollowedItemsDocument,
    "\n  query FollowedItem($id: ID!) {\n    followedItem(id: $id) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.FollowedItemDocument,
    "\n  query TaskOfItems($id: ID!) {\n    task(id: $id) {\n      id\n      code\n      title\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.TaskOfItemsDocument,
    "\n  query UnitsToAsk {\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n": typeof types.UnitsToAskDocument,
    "\n  mutation CommentOnFollowedItem($input: ItemEntryInput!) {\n    commentOnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.CommentOnFollowedItemDocument,
    "\n  mutation AnswerFollowedItem($input: ItemEntryInput!) {\n    answerFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.AnswerFollowedItemDocument,
    "\n  mutation ReturnFollowedItem($input: ItemEntryInput!) {\n    returnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.ReturnFollowedItemDocument,
    "\n  mutation SettleFollowedItem($input: ItemEntryInput!) {\n    settleFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.SettleFollowedItemDocument,
    "\n  mutation SignOffRemark($input: SignOffRemarkInput!) {\n    signOffRemark(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.SignOffRemarkDocument,
    "\n  mutation PassFindingRecheck($input: ItemEntryInput!) {\n    passFindingRecheck(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.PassFindingRecheckDocument,
    "\n  mutation FailFindingRecheck($input: FailRecheckInput!) {\n    failFindingRecheck(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.FailFindingRecheckDocument,
    "\n  mutation ReadComplaintContact($id: ID!) {\n    readComplaintContact(id: $id) {\n      contactName\n      contact\n    }\n  }\n": typeof types.ReadComplaintContactDocument,
    "\n  mutation GiveRemark($input: GiveRemarkInput!) {\n    giveRemark(input: $input) {\n      id\n    }\n  }\n": typeof types.GiveRemarkDocument,
    "\n  mutation RaiseProblem($input: RaiseProblemInput!) {\n    raiseProblem(input: $input) {\n      id\n    }\n  }\n": typeof types.RaiseProblemDocument,
    "\n  mutation RecordComplaint($input: RecordComplaintInput!) {\n    recordComplaint(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordComplaintDocument,
    "\n  mutation RecordFinding($input: RecordFindingInput!) {\n    recordFinding(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordFindingDocument,
    "\n  mutation RecordGoodPractice($input: RecordGoodPracticeInput!) {\n    recordGoodPractice(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordGoodPracticeDocument,
    "\n  fragment LookBackFields on LookBack {\n    id\n    title\n    heldOn\n    leadBy\n    method\n    planTitle\n    sectionTitle\n    unitName\n    seed\n    populationSize\n    populationHash\n    itemCount\n    examinedCount\n    failedCount\n  }\n": typeof types.LookBackFieldsFragmentDoc,
    "\n  query LookBacks($page: PageInput!) {\n    lookBacks(page: $page) {\n      total\n      rows {\n        ...LookBackFields\n      }\n    }\n  }\n": typeof types.LookBacksDocument,
    "\n  query LookBack($id: ID!) {\n    lookBack(id: $id) {\n      ...LookBackFields\n    }\n  }\n": typeof types.LookBackDocument,
    "\n  query LookBackItems($id: ID!, $page: PageInput!) {\n    lookBackItems(lookBackId: $id, page: $page) {\n      total\n      rows {\n        id\n        version\n        result\n        progressFinding\n        effectFinding\n        shortfall\n        foundPercent\n        examinedAt\n        examinedByName\n        files {\n          id\n          name\n          sizeBytes\n        }\n        assignment {\n          id\n          state\n          percent\n          unit {\n            id\n            name\n          }\n          task {\n            id\n            code\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.LookBackItemsDocument,
    "\n  query LookBackDraw($id: ID!) {\n    lookBackDraw(id: $id) {\n      populationHash\n      hashMatches\n      itemsMatch\n    }\n  }\n": typeof types.LookBackDrawDocument,
    "\n  query LookBackScopes($year: Int!) {\n    plans(year: $year) {\n      id\n      title\n      state\n    }\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n": typeof types.LookBackScopesDocument,
    "\n  query LookBackSections($planId: ID!) {\n    plan(id: $planId) {\n      id\n      sections {\n        id\n        parentId\n        title\n      }\n    }\n  }\n": typeof types.LookBackSectionsDocument,
    "\n  mutation OpenLookBack($input: OpenLookBackInput!) {\n    openLookBack(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenLookBackDocument,
    "\n  mutation RecordLookBack($input: RecordLookBackInput!) {\n    recordLookBack(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordLookBackDocument,
    "\n  query Consolidation($assignmentId: ID!, $year: Int!, $quarter: Int!) {\n    consolidation(assignmentId: $assignmentId, year: $year, quarter: $quarter) {\n      completed\n      reported\n      total\n      members {\n        unitId\n        unitName\n        role\n        standing\n        report {\n          reportId\n          accepted\n          submittedAt\n          percent\n          narrative\n          problems\n          nextStep\n          asOf\n          figures {\n            targetId\n            label\n            value\n            unit\n            numerator\n            denominator\n            lastYear\n          }\n        }\n      }\n    }\n  }\n": typeof types.ConsolidationDocument,
    "\n  fragment OwnInstanceFields on DeadlineInstance {\n    id\n    assignmentId\n    dutyKey\n    nature\n    periodStartsOn\n    periodEndsOn\n    dueOn\n    dueTime\n    aimOn\n    aimTime\n    requiredCount\n    doneCount\n    standing\n    shortLead\n    marks {\n      id\n      doneOn\n      count\n      note\n      fileId\n      fileName\n      byReport\n      enteredBy\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.OwnInstanceFieldsFragmentDoc,
    "\n  query OwnDeadlines($taskId: ID!, $planId: ID!) {\n    taskDuties(taskId: $taskId) {\n      taskId\n      duties {\n        key\n        instances {\n          ...OwnInstanceFields\n        }\n      }\n    }\n    reportingDuties(planId: $planId) {\n      id\n      instances {\n        ...OwnInstanceFields\n        unitId\n      }\n    }\n  }\n": typeof types.OwnDeadlinesDocument,
    "\n  mutation MarkInstanceDone($input: MarkInstanceInput!) {\n    markInstanceDone(input: $input)\n  }\n": typeof types.MarkInstanceDoneDocument,
    "\n  mutation TakeBackInstanceMark($id: ID!) {\n    takeBackInstanceMark(id: $id)\n  }\n": typeof types.TakeBackInstanceMarkDocument,
    "\n  query LightPolicySettings {\n    lightPolicy {\n      ...LightPolicyFields\n    }\n    lightPolicyVersions {\n      ...LightPolicyFields\n      createdAt\n      createdByName\n    }\n  }\n": typeof types.LightPolicySettingsDocument,
    "\n  query PreviewLightPolicy($policy: LightPolicyInput!) {\n    previewLightPolicy(policy: $policy) {\n      total\n      changedLights\n      changedStatuses\n      lightsBefore {\n        light\n        count\n      }\n      lightsAfter {\n        light\n        count\n      }\n      statusesBefore {\n        status\n        count\n      }\n      statusesAfter {\n        status\n        count\n      }\n    }\n  }\n": typeof types.PreviewLightPolicyDocument,
    "\n  mutation SaveLightPolicy($input: SaveLightPolicyInput!) {\n    saveLightPolicy(input: $input) {\n      number\n      validFrom\n    }\n  }\n": typeof types.SaveLightPolicyDocument,
    "\n  fragment GridReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    returnReason\n    overruledAt\n    files {\n      id\n      name\n      sizeBytes\n    }\n    figures {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      lastYear\n      asOf\n      parts {\n        label\n        value\n        reportId\n      }\n    }\n  }\n": typeof types.GridReportFieldsFragmentDoc,
    "\n  query QuarterGrid($year: Int!, $quarter: Int!) {\n    quarterAssignments(year: $year, quarter: $quarter) {\n      id\n      startsOn\n      dueOn\n      percent\n      unitHasHead\n      task {\n        id\n        code\n        title\n        targets {\n          id\n          text\n          unit\n        }\n      }\n      reports {\n        ...GridReportFields\n      }\n    }\n  }\n": typeof types.QuarterGridDocument,
    "\n  mutation SaveGridRow($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...GridReportFields\n    }\n  }\n": typeof types.SaveGridRowDocument,
    "\n  mutation SubmitQuarter($input: SubmitQuarterReportsInput!) {\n    submitQuarterReports(input: $input) {\n      assignmentId\n      refusal\n      report {\n        ...GridReportFields\n      }\n    }\n  }\n": typeof types.SubmitQuarterDocument,
    "\n  query ReminderCandidates($filter: ReminderFilter!, $page: PageInput!) {\n    reminderCandidates(filter: $filter, page: $page) {\n      total\n      open\n      rows {\n        assignmentId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        since\n        dueOn\n        remindedCount\n        lastRemindedAt\n        availableAt\n      }\n    }\n  }\n": typeof types.ReminderCandidatesDocument,
    "\n  query ReminderPlans {\n    plans {\n      id\n      title\n      state\n    }\n  }\n": typeof types.ReminderPlansDocument,
    "\n  mutation RemindAssignments($input: RemindInput!) {\n    remindAssignments(input: $input) {\n      assignmentId\n      done\n      reason\n    }\n  }\n": typeof types.RemindAssignmentsDocument,
    "\n  query AssignmentReminders($id: ID!) {\n    assignment(id: $id) {\n      id\n      reminders {\n        id\n        reason\n        createdAt\n        byName\n      }\n    }\n  }\n": typeof types.AssignmentRemindersDocument,
    "\n  mutation SaveProgressReport($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.SaveProgressReportDocument,
    "\n  mutation SubmitProgressReport($input: ProgressReportInput!) {\n    submitProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.SubmitProgressReportDocument,
    "\n  mutation HandInProgressReport($input: ProgressReportInput!) {\n    handInProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.HandInProgressReportDocument,
    "\n  query SameFacts($assignmentId: ID!, $year: Int!, $quarter: Int!) {\n    sameFacts(assignmentId: $assignmentId, year: $year, quarter: $quarter) {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      asOf\n      taskCode\n      taskTitle\n      reportedAs\n    }\n  }\n": typeof types.SameFactsDocument,
    "\n  query ProgressReportPage($id: ID!) {\n    progressReport(id: $id) {\n      ...ProgressReportFields\n      assignment {\n        ...AssignmentFields\n        task {\n          id\n          code\n          title\n          content\n          plan {\n            id\n            title\n          }\n          targets {\n            id\n            text\n          }\n        }\n        signOffRequired\n        signers\n        reports {\n          ...ProgressReportFields\n        }\n      }\n    }\n  }\n": typeof types.ProgressReportPageDocument,
    "\n  mutation AcceptProgressReport($input: VersionedInput!) {\n    acceptProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.AcceptProgressReportDocument,
    "\n  mutation ReturnProgressReport($input: ReturnReportInput!) {\n    returnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.ReturnProgressReportDocument,
    "\n  mutation TakeBackProgressReport($input: VersionedInput!) {\n    takeBackProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.TakeBackProgressReportDocument,
    "\n  mutation PassOnProgressReport($input: PassOnReportInput!) {\n    passOnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.PassOnProgressReportDocument,
    "\n  mutation ReturnReportInUnit($input: ReturnReportInput!) {\n    returnReportInUnit(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.ReturnReportInUnitDocument,
    "\n  mutation DisputeFigure($input: DisputeFigureInput!) {\n    disputeFigure(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n": typeof types.DisputeFigureDocument,
    "\n  mutation AnswerDispute($input: AnswerDisputeInput!) {\n    answerDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n": typeof types.AnswerDisputeDocument,
    "\n  mutation ResolveDispute($input: ResolveDisputeInput!) {\n    resolveDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n": typeof types.ResolveDisputeDocument,
    "\n  mutation DropDispute($input: VersionedInput!) {\n    dropDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n": typeof types.DropDisputeDocument,
    "\n  mutation SignAssignments($ids: [ID!]!) {\n    signAssignments(ids: $ids) {\n      assignmentId\n      done\n      reason\n    }\n  }\n": typeof types.SignAssignmentsDocument,
    "\n  query WorkCounts {\n    workCounts {\n      kind\n      count\n    }\n  }\n": typeof types.WorkCountsDocument,
    "\n  query WorkList($kind: WorkListKind!, $page: PageInput!) {\n    workList(kind: $kind, page: $page) {\n      total\n      rows {\n        assignmentId\n        reportId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        dueOn\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        status\n        percent\n        note\n      }\n    }\n  }\n": typeof types.WorkListDocument,
    "\n  fragment LightPolicyFields on LightPolicyView {\n    number\n    validFrom\n    tolerance\n    notStartedLag\n    dueSoonDays\n    yellowLag\n    statuses {\n      status\n      name\n      colour\n    }\n    lights {\n      light\n      name\n      colour\n    }\n    ladder {\n      afterDays\n      name\n      tells\n    }\n  }\n": typeof types.LightPolicyFieldsFragmentDoc,
    "\n  query LightPolicy {\n    lightPolicy {\n      ...LightPolicyFields\n    }\n  }\n": typeof types.LightPolicyDocument,
    "\n  fragment ViewerFields on Viewer {\n    accountId\n    displayName\n    loginName\n    role\n    unitId\n    unitName\n    jurisdictionName\n    mustChangePassword\n    permittedActions\n    csrfToken\n    today\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  mutation LogOut {\n    logOut\n  }\n": types.LogOutDocument,
    "\n  query UndoOffers {\n    undoOffers {\n      id\n      kind\n      parameters\n      expiresAt\n    }\n  }\n": types.UndoOffersDocument,
    "\n  mutation TakeBack($offerId: ID!) {\n    takeBack(offerId: $offerId) {\n      done\n      refusals {\n        reason\n        count\n      }\n    }\n  }\n": types.TakeBackDocument,
    "\n  query RoundAnalysis($roundId: ID!) {\n    roundAnalysis(roundId: $roundId) {\n      roundId\n      roundName\n      missing\n      indicators {\n        indicatorId\n        number\n        name\n        maxPoints\n        spread {\n          ...SpreadFields\n        }\n      }\n      categories {\n        categoryId\n        categoryName\n        spread {\n          ...SpreadFields\n        }\n      }\n      stability {\n        kind\n        subjectId\n        subjectName\n        change\n        keptPercent\n        movedUnits\n        moves {\n          unitId\n          unitName\n          from\n          to\n        }\n      }\n      ranges {\n        unitId\n        unitName\n        categoryName\n        rank\n        best\n        worst\n      }\n      assessors {\n        assessorId\n        name\n        cells\n        meanDifference\n        meanDistance\n        above\n        below\n        verdict\n      }\n      selfComparisons {\n        unitId\n        unitName\n        categoryName\n        compared\n        selfPoints\n        assessedPoints\n        difference\n        widest {\n          indicatorId\n          name\n          difference\n        }\n      }\n    }\n  }\n": types.RoundAnalysisDocument,
    "\n  fragment SpreadFields on Spread {\n    count\n    lowest\n    highest\n    mean\n    deviation\n    distinct\n    tied\n    atFull\n    verdict\n  }\n": types.SpreadFieldsFragmentDoc,
    "\n  query WhatIfWeights($roundId: ID!, $weights: [TriedWeightInput!]!) {\n    whatIfWeights(roundId: $roundId, weights: $weights) {\n      unitId\n      unitName\n      categoryId\n      categoryName\n      total\n      rank\n      triedTotal\n      triedRank\n    }\n  }\n": types.WhatIfWeightsDocument,
    "\n  fragment AppealFields on Appeal {\n    id\n    version\n    roundId\n    roundName\n    unitId\n    unitName\n    indicatorId\n    adjustmentId\n    lineName\n    linePoints\n    reason\n    files {\n      id\n      name\n      sizeBytes\n    }\n    state\n    lodgedAt\n    answer\n    correction {\n      kind\n      points\n      entries {\n        assessorId\n        input\n        reason\n      }\n    }\n    decidedAt\n    decidedByName\n    returnReason\n    confirmedAt\n    confirmedByName\n    ordinal\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.AppealFieldsFragmentDoc,
    "\n  query RoundAppeals($roundId: ID!) {\n    roundAppeals(roundId: $roundId) {\n      ...AppealFields\n    }\n  }\n": types.RoundAppealsDocument,
    "\n  query AppealBasis($id: ID!) {\n    appealBasis(id: $id) {\n      points\n      indicator {\n        id\n        parentId\n        number\n        name\n        standard\n        rule\n        maxPoints\n        part\n        assessors {\n          id\n          weight\n        }\n        combination\n        sortOrder\n      }\n      entries {\n        assessorId\n        input\n        reason\n      }\n    }\n  }\n": types.AppealBasisDocument,
    "\n  mutation LodgeAppeal($input: AppealInput!) {\n    lodgeAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n": types.LodgeAppealDocument,
    "\n  mutation WithdrawAppeal($input: VersionedInput!) {\n    withdrawAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n": types.WithdrawAppealDocument,
    "\n  mutation DecideAppeal($input: AppealDecisionInput!) {\n    decideAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n": types.DecideAppealDocument,
    "\n  mutation ConfirmAppeal($input: VersionedInput!) {\n    confirmAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n": types.ConfirmAppealDocument,
    "\n  mutation ReturnAppealDecision($input: SendBackInput!) {\n    returnAppealDecision(input: $input) {\n      ...AppealFields\n    }\n  }\n": types.ReturnAppealDecisionDocument,
    "\n  fragment BurdenOverrideFields on BurdenOverride {\n    id\n    version\n    year\n    ruleId\n    name\n    wording\n    reason\n    state\n    note\n    askedByName\n    askedAt\n    decidedByName\n    decidedAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.BurdenOverrideFieldsFragmentDoc,
    "\n  query BurdenOverrides($year: Int!) {\n    burdenOverrides(year: $year) {\n      ...BurdenOverrideFields\n    }\n  }\n": types.BurdenOverridesDocument,
    "\n  query BurdenEvaluation($roundId: ID!) {\n    burdenEvaluation(roundId: $roundId) {\n      roundId\n      roundName\n      year\n      quarter\n      indicatorCount\n      findings {\n        indicatorId\n        number\n        name\n        ruleId\n        severity\n        concept\n        excerpt\n        wording\n        standing\n        override {\n          ...BurdenOverrideFields\n        }\n      }\n    }\n  }\n": types.BurdenEvaluationDocument,
    "\n  mutation AskBurdenOverride($input: AskBurdenOverrideInput!) {\n    askBurdenOverride(input: $input) {\n      ...BurdenOverrideFields\n    }\n  }\n": types.AskBurdenOverrideDocument,
    "\n  mutation DecideBurdenOverride($input: DecideBurdenOverrideInput!) {\n    decideBurdenOverride(input: $input) {\n      ...BurdenOverrideFields\n    }\n  }\n": types.DecideBurdenOverrideDocument,
    "\n  fragment DrawFields on SpotCheckDraw {\n    id\n    version\n    title\n    year\n    state\n    algorithm\n    terms {\n      units\n      byCategory\n      tasksPerUnit\n      inspectorsPerUnit\n    }\n    unitCount\n    assignmentCount\n    inspectorCount\n    populationHash\n    commitment\n    seed\n    witness\n    preparedAt\n    preparedByName\n    drawnAt\n    drawnByName\n    units {\n      unitId\n      unitName\n      categoryName\n      tasks {\n        assignmentId\n        taskCode\n        taskTitle\n      }\n      inspectorNames\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.DrawFieldsFragmentDoc,
    "\n  query SpotCheckDraws($page: PageInput!) {\n    spotCheckDraws(page: $page) {\n      total\n      rows {\n        ...DrawFields\n      }\n    }\n  }\n": types.SpotCheckDrawsDocument,
    "\n  query SpotCheckDraw($id: ID!) {\n    spotCheckDraw(id: $id) {\n      ...DrawFields\n    }\n  }\n": types.SpotCheckDrawDocument,
    "\n  query SpotCheckRecord($id: ID!) {\n    spotCheckRecord(id: $id) {\n      record\n    }\n  }\n": types.SpotCheckRecordDocument,
    "\n  query DrawRegister {\n    unitCategories {\n      id\n      name\n    }\n  }\n": types.DrawRegisterDocument,
    "\n  mutation PrepareDraw($input: PrepareDrawInput!) {\n    prepareDraw(input: $input) {\n      ...DrawFields\n    }\n  }\n": types.PrepareDrawDocument,
    "\n  mutation PerformDraw($input: PerformDrawInput!) {\n    performDraw(input: $input) {\n      ...DrawFields\n    }\n  }\n": types.PerformDrawDocument,
    "\n  fragment MeasureFields on Measure {\n    id\n    version\n    unitId\n    unitName\n    year\n    kind\n    basis\n    roundId\n    roundName\n    findingId\n    findingTitle\n    reason\n    effect\n    decidedOn\n    decidedByName\n    effectFrom\n    effectUntil\n    liftedOn\n    liftedReason\n    inForce\n    file {\n      id\n      name\n    }\n  }\n": types.MeasureFieldsFragmentDoc,
    "\n  query Measures($filter: MeasureFilter!, $page: PageInput!) {\n    measures(filter: $filter, page: $page) {\n      total\n      rows {\n        ...MeasureFields\n      }\n    }\n  }\n": types.MeasuresDocument,
    "\n  query MeasureSuggestions($year: Int!) {\n    measureSuggestions(year: $year) {\n      unitId\n      unitName\n      rule\n      kind\n      roundId\n      roundName\n    }\n  }\n": types.MeasureSuggestionsDocument,
    "\n  query MeasureBases {\n    units {\n      id\n      name\n    }\n    assessmentRounds {\n      id\n      name\n      year\n      state\n    }\n  }\n": types.MeasureBasesDocument,
    "\n  mutation DecideMeasure($input: DecideMeasureInput!) {\n    decideMeasure(input: $input) {\n      ...MeasureFields\n    }\n  }\n": types.DecideMeasureDocument,
    "\n  mutation LiftMeasure($input: LiftMeasureInput!) {\n    liftMeasure(input: $input) {\n      ...MeasureFields\n    }\n  }\n": types.LiftMeasureDocument,
    "\n  fragment OutsideFields on OutsideAssessment {\n    id\n    version\n    year\n    name\n    fullPoints\n    weight\n    handOvers {\n      id\n      roundId\n      roundName\n      contentHash\n      recipient\n      handedAt\n      handedByName\n      rows {\n        unitId\n        unitName\n        categoryName\n        total\n        points\n      }\n    }\n  }\n": types.OutsideFieldsFragmentDoc,
    "\n  query OutsideAssessments($year: Int!) {\n    outsideAssessments(year: $year) {\n      ...OutsideFields\n    }\n  }\n": types.OutsideAssessmentsDocument,
    "\n  mutation AddOutsideAssessment($input: OutsideAssessmentInput!) {\n    addOutsideAssessment(input: $input) {\n      ...OutsideFields\n    }\n  }\n": types.AddOutsideAssessmentDocument,
    "\n  mutation HandOverResult($input: HandOverInput!) {\n    handOverResult(input: $input) {\n      ...OutsideFields\n    }\n  }\n": types.HandOverResultDocument,
    "\n  query OpenRoundChoices {\n    assessmentRounds {\n      id\n      year\n      quarter\n    }\n    rubrics(input: { all: false }) {\n      id\n      name\n      year\n      edition\n      state\n    }\n  }\n": types.OpenRoundChoicesDocument,
    "\n  mutation OpenAssessmentRound($input: OpenRoundInput!) {\n    openAssessmentRound(input: $input) {\n      ...RoundFields\n    }\n  }\n": types.OpenAssessmentRoundDocument,
    "\n  query RubricChoices {\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n    assessorChoices {\n      id\n      displayName\n      unitName\n    }\n  }\n": types.RubricChoicesDocument,
    "\n  query Ranking($roundId: ID, $ordinal: Int) {\n    ranking(roundId: $roundId, ordinal: $ordinal) {\n      roundId\n      roundName\n      kind\n      state\n      appealsUntil\n      ordinal\n      versions {\n        ordinal\n        frozenAt\n        unitName\n        lineName\n      }\n      publicLines {\n        unitId\n        unitName\n        kind\n        points\n        reason\n      }\n      year\n      quarter\n      previousRoundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          grade\n          total\n          base\n          bonus\n          deduction\n          previousRank\n          previousTotal\n          trend {\n            year\n            quarter\n            total\n          }\n        }\n      }\n    }\n  }\n": types.RankingDocument,
    "\n  query PublishedRounds {\n    assessmentRounds {\n      id\n      name\n      kind\n      year\n      quarter\n      state\n    }\n  }\n": types.PublishedRoundsDocument,
    "\n  fragment ComparedCardFields on Scorecard {\n    unitId\n    unitName\n    categoryName\n    categoryMean\n    rank\n    total\n    lines {\n      kind\n      indicatorId\n      categoryMean\n      name\n      maxPoints\n      points\n    }\n  }\n": types.ComparedCardFieldsFragmentDoc,
    "\n  query CompareUnits($roundId: ID!, $one: ID!, $other: ID!, $ordinal: Int) {\n    one: scorecard(roundId: $roundId, unitId: $one, ordinal: $ordinal) {\n      ...ComparedCardFields\n    }\n    other: scorecard(roundId: $roundId, unitId: $other, ordinal: $ordinal) {\n      ...ComparedCardFields\n    }\n  }\n": types.CompareUnitsDocument,
    "\n  fragment RoundStageFields on RoundStageDates {\n    stage\n    beginsOn\n    endsOn\n    standing\n    outstanding\n  }\n": types.RoundStageFieldsFragmentDoc,
    "\n  fragment RoundFields on AssessmentRound {\n    id\n    version\n    name\n    kind\n    year\n    quarter\n    periodBeginsOn\n    state\n    stages {\n      ...RoundStageFields\n    }\n    proposedAt\n    proposedByName\n    sendBackReason\n    announcedAt\n    announcedByName\n    appealsUntil\n    openAppeals\n    ordinal\n    publishedAt\n    publishedByName\n    unitCount\n    missingScores\n    rubric\n    indicators {\n      id\n      parentId\n      number\n      name\n      standard\n      rule\n      maxPoints\n      part\n      appliesTo {\n        categoryIds\n        unitIds\n      }\n      assessors {\n        id\n        weight\n      }\n      combination\n      sortOrder\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.RoundFieldsFragmentDoc,
    "\n  query AssessmentRounds {\n    assessmentRounds {\n      ...RoundFields\n    }\n  }\n": types.AssessmentRoundsDocument,
    "\n  mutation PublishRound($input: VersionedInput!) {\n    publishRound(input: $input) {\n      ...RoundFields\n    }\n  }\n": types.PublishRoundDocument,
    "\n  mutation PlanRoundStages($input: StagePlanInput!) {\n    planRoundStages(input: $input) {\n      ...RoundFields\n    }\n  }\n": types.PlanRoundStagesDocument,
    "\n  mutation ProposeRoundResult($input: VersionedInput!) {\n    proposeRoundResult(input: $input) {\n      ...RoundFields\n    }\n  }\n": types.ProposeRoundResultDocument,
    "\n  mutation SendRoundBack($input: SendBackInput!) {\n    sendRoundBack(input: $input) {\n      ...RoundFields\n    }\n  }\n": types.SendRoundBackDocument,
    "\n  mutation AnnounceRound($input: VersionedInput!) {\n    announceRound(input: $input) {\n      ...RoundFields\n    }\n  }\n": types.AnnounceRoundDocument,
    "\n  query Rubrics($input: RubricListInput!) {\n    rubrics(input: $input) {\n      ...RubricEditionFields\n    }\n  }\n\n  fragment RubricEditionFields on RubricEdition {\n    id\n    version\n    seriesId\n    edition\n    name\n    year\n    categoryLabel\n    state\n    fullPoints\n    leafCount\n    updatedAt\n    updatedByName\n  }\n": types.RubricsDocument,
    "\n  query Rubric($id: ID!) {\n    rubric(id: $id) {\n      ...RubricFields\n    }\n  }\n\n  fragment RubricFields on Rubric {\n    id\n    version\n    seriesId\n    edition\n    name\n    year\n    categoryLabel\n    state\n    content\n    updatedAt\n    updatedByName\n    editions {\n      id\n      edition\n      state\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.RubricDocument,
    "\n  mutation SaveRubric($input: SaveRubricInput!) {\n    saveRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n": types.SaveRubricDocument,
    "\n  mutation PublishRubric($input: VersionedInput!) {\n    publishRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n": types.PublishRubricDocument,
    "\n  mutation RenewRubric($input: VersionedInput!) {\n    renewRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n": types.RenewRubricDocument,
    "\n  mutation RetireRubric($input: VersionedInput!) {\n    retireRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n": types.RetireRubricDocument,
    "\n  fragment ScoreSheetRowFields on ScoreSheetRow {\n    unitId\n    unitName\n    categoryName\n    participates\n    base\n    total\n    missing\n    cells {\n      indicatorId\n      points\n      entries {\n        assessorId\n        input\n        reason\n        version\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n      explanation {\n        key\n        values\n        reason\n      }\n    }\n    vetoes {\n      id\n      version\n      effect\n      reason\n      file {\n        id\n        name\n      }\n    }\n    adjustments {\n      id\n      version\n      unitId\n      kind\n      points\n      reason\n      approved\n      approvedByName\n      enteredBy\n      enteredByName\n      file {\n        id\n        name\n      }\n    }\n  }\n": types.ScoreSheetRowFieldsFragmentDoc,
    "\n  query ScoreSheet($roundId: ID!) {\n    scoreSheet(roundId: $roundId) {\n      round {\n        ...RoundFields\n      }\n      rows {\n        ...ScoreSheetRowFields\n      }\n    }\n  }\n": types.ScoreSheetDocument,
    "\n  mutation ScoreIndicator($input: ScoreInput!) {\n    scoreIndicator(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": types.ScoreIndicatorDocument,
    "\n  mutation AddAdjustment($input: AdjustmentInput!) {\n    addAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": types.AddAdjustmentDocument,
    "\n  mutation RemoveAdjustment($input: VersionedInput!) {\n    removeAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": types.RemoveAdjustmentDocument,
    "\n  mutation ApproveAdjustment($input: VersionedInput!) {\n    approveAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": types.ApproveAdjustmentDocument,
    "\n  mutation AddVeto($input: VetoInput!) {\n    addVeto(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": types.AddVetoDocument,
    "\n  mutation RemoveVeto($input: VersionedInput!) {\n    removeVeto(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": types.RemoveVetoDocument,
    "\n  query ScoreEvidence($roundId: ID!, $unitId: ID!, $indicatorId: ID!) {\n    scoreEvidence(roundId: $roundId, unitId: $unitId, indicatorId: $indicatorId) {\n      facts {\n        fact {\n          assignmentId\n          findingId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n        report {\n          id\n          year\n          quarter\n          asOf\n          percent\n          files {\n            id\n            name\n            sizeBytes\n          }\n        }\n      }\n    }\n  }\n": types.ScoreEvidenceDocument,
    "\n  mutation FillFromQuarters($input: FillFromQuartersInput!) {\n    fillFromQuarters(input: $input)\n  }\n": types.FillFromQuartersDocument,
    "\n  query Scorecard($roundId: ID!, $unitId: ID!, $ordinal: Int) {\n    scorecard(roundId: $roundId, unitId: $unitId, ordinal: $ordinal) {\n      roundId\n      roundName\n      kind\n      state\n      appealsUntil\n      ordinal\n      versions {\n        ordinal\n        frozenAt\n        unitName\n        lineName\n      }\n      year\n      quarter\n      publishedAt\n      contentHash\n      unitId\n      unitName\n      categoryName\n      participates\n      rank\n      outOf\n      base\n      bonus\n      deduction\n      total\n      grade\n      categoryMean\n      lines {\n        kind\n        indicatorId\n        adjustmentId\n        categoryMean\n        categoryBest\n        name\n        standard\n        maxPoints\n        points\n        explanation {\n          key\n          values\n          reason\n        }\n        assessed\n        facts {\n          assignmentId\n          findingId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n      }\n      trend {\n        year\n        quarter\n        total\n        rank\n      }\n      statusCounts {\n        status\n        count\n      }\n    }\n  }\n": types.ScorecardDocument,
    "\n  query UnitProblems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        id\n        title\n        taskCode\n        taskTitle\n        dueOn\n      }\n    }\n  }\n": types.UnitProblemsDocument,
    "\n  fragment UnitRoundFields on UnitRound {\n    id\n    name\n    kind\n    year\n    quarter\n    state\n    stages {\n      ...RoundStageFields\n    }\n    appealsUntil\n    selfReviewAsked\n    selfReviewEntered\n    openAppeals\n  }\n": types.UnitRoundFieldsFragmentDoc,
    "\n  fragment SelfScoreFields on SelfScore {\n    unitId\n    indicatorId\n    input\n    points\n    reason\n    version\n    files {\n      id\n      name\n      sizeBytes\n    }\n  }\n": types.SelfScoreFieldsFragmentDoc,
    "\n  query UnitRounds {\n    unitRounds {\n      ...UnitRoundFields\n    }\n  }\n": types.UnitRoundsDocument,
    "\n  query SelfReview($roundId: ID!) {\n    selfReview(roundId: $roundId) {\n      round {\n        ...UnitRoundFields\n      }\n      indicators {\n        id\n        parentId\n        number\n        name\n        standard\n        rule\n        maxPoints\n        part\n        sortOrder\n      }\n      scores {\n        ...SelfScoreFields\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.SelfReviewDocument,
    "\n  query SelfScores($roundId: ID!) {\n    selfScores(roundId: $roundId) {\n      ...SelfScoreFields\n    }\n  }\n": types.SelfScoresDocument,
    "\n  mutation EnterSelfScore($input: SelfScoreInput!) {\n    enterSelfScore(input: $input) {\n      ...SelfScoreFields\n    }\n  }\n": types.EnterSelfScoreDocument,
    "\n  fragment YearFields on YearResult {\n    year\n    version\n    state\n    method\n    absence\n    ties\n    publishedAt\n    contentHash\n    rounds {\n      roundId\n      name\n      quarter\n      weight\n      contentHash\n    }\n    units {\n      unitId\n      unitName\n      categoryId\n      categoryName\n      totals\n      total\n      rank\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.YearFieldsFragmentDoc,
    "\n  query YearResult($year: Int!) {\n    yearResult(year: $year) {\n      ...YearFields\n    }\n  }\n": types.YearResultDocument,
    "\n  mutation PlanYear($input: PlanYearInput!) {\n    planYear(input: $input) {\n      ...YearFields\n    }\n  }\n": types.PlanYearDocument,
    "\n  mutation ProposeYear($input: YearStepInput!) {\n    proposeYear(input: $input) {\n      ...YearFields\n    }\n  }\n": types.ProposeYearDocument,
    "\n  mutation SendBackYear($input: YearStepInput!) {\n    sendBackYear(input: $input) {\n      ...YearFields\n    }\n  }\n": types.SendBackYearDocument,
    "\n  mutation PublishYear($input: YearStepInput!) {\n    publishYear(input: $input) {\n      ...YearFields\n    }\n  }\n": types.PublishYearDocument,
    "\n  query AuditEntries($after: String, $first: Int!) {\n    auditEntries(after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        unitName\n        action\n        entityType\n        entityId\n        before\n        after\n        address\n      }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  query WorkYear($year: Int!) {\n    workYear(year: $year) {\n      year\n      published\n      source\n      workingDays\n      offeredSource\n      offeredYears\n      lastDayPolicy\n      days {\n        on\n        kind\n        note\n      }\n      versions {\n        number\n        source\n        createdAt\n      }\n    }\n  }\n": types.WorkYearDocument,
    "\n  query CalendarText($year: Int!, $text: String!) {\n    calendarText(year: $year, text: $text) {\n      days {\n        on\n        kind\n        note\n      }\n      problems {\n        line\n        text\n        reason\n      }\n    }\n  }\n": types.CalendarTextDocument,
    "\n  query CalendarDifference($input: CalendarChangeInput!) {\n    calendarDifference(input: $input) {\n      fingerprint\n      total\n      changedDays\n      rows {\n        instanceId\n        taskId\n        taskCode\n        taskTitle\n        unitName\n        dutyKey\n        before\n        after\n      }\n    }\n  }\n": types.CalendarDifferenceDocument,
    "\n  mutation ChangeCalendar($input: ChangeCalendarInput!) {\n    changeCalendar(input: $input) {\n      total\n    }\n  }\n": types.ChangeCalendarDocument,
    "\n  query DataAlerts($year: Int!, $kind: DataAlertKind, $page: PageInput!) {\n    dataAlerts(year: $year, kind: $kind, page: $page) {\n      total\n      counts {\n        kind\n        count\n      }\n      rows {\n        kind\n        values\n        assignmentId\n        taskCode\n        taskTitle\n        unitName\n      }\n    }\n  }\n": types.DataAlertsDocument,
    "\n  query UnitBurdens($year: Int!, $quarter: Int!) {\n    unitBurdens(year: $year, quarter: $quarter) {\n      unitId\n      unitName\n      reports\n      fields\n      repeated {\n        label\n        unit\n        tasks {\n          id\n          code\n          title\n        }\n      }\n    }\n  }\n": types.UnitBurdensDocument,
    "\n  query LedgerExports {\n    ledgerExports {\n      ...ExportLine\n    }\n  }\n\n  fragment ExportLine on LedgerExport {\n    id\n    format\n    query\n    state\n    rowsDone\n    rowsTotal\n    fileName\n    sizeBytes\n    problem\n    problemValues\n    createdAt\n    expiresAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.LedgerExportsDocument,
    "\n  mutation StartLedgerExport($input: StartLedgerExportInput!) {\n    startLedgerExport(input: $input) {\n      ...ExportLine\n    }\n  }\n": types.StartLedgerExportDocument,
    "\n  mutation CancelLedgerExport($id: ID!) {\n    cancelLedgerExport(id: $id) {\n      ...ExportLine\n    }\n  }\n": types.CancelLedgerExportDocument,
    "\n  query Heatmap($year: Int!, $planId: ID) {\n    heatmap(year: $year, planId: $planId) {\n      year\n      columns {\n        key\n        title\n        planTitle\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        percents\n        red\n        yellow\n        onTime\n        late\n      }\n    }\n  }\n": types.HeatmapDocument,
    "\n  query MonthHeatmap($year: Int!) {\n    monthHeatmap(year: $year) {\n      year\n      months\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        reported\n        onTime\n        late\n      }\n    }\n  }\n": types.MonthHeatmapDocument,
    "\n  query ScoreHeatmap($roundId: ID) {\n    scoreHeatmap(roundId: $roundId) {\n      roundId\n      roundName\n      columns {\n        indicatorId\n        name\n        groupName\n        maxPoints\n        part\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        rank\n        points\n        otherPoints\n        total\n      }\n    }\n  }\n": types.ScoreHeatmapDocument,
    "\n  query HeatmapRounds {\n    assessmentRounds {\n      id\n      name\n      state\n    }\n  }\n": types.HeatmapRoundsDocument,
    "\n  query HeatmapPlans {\n    plans {\n      id\n      title\n      year\n      state\n    }\n  }\n": types.HeatmapPlansDocument,
    "\n  query BulkPreview($step: BulkStep!, $target: LedgerTarget!, $given: BulkGiven) {\n    bulkPreview(step: $step, target: $target, given: $given) {\n      total\n      possible\n      refusals {\n        reason\n        count\n      }\n    }\n  }\n": types.BulkPreviewDocument,
    "\n  fragment BulkOutcomeFields on BulkRowOutcome {\n    assignmentId\n    code\n    unitName\n    refusal\n  }\n": types.BulkOutcomeFieldsFragmentDoc,
    "\n  mutation RemindRows($target: LedgerTarget!) {\n    remindRows(target: $target) {\n      ...BulkOutcomeFields\n    }\n  }\n": types.RemindRowsDocument,
    "\n  mutation SuspendRows($input: SuspendRowsInput!) {\n    suspendRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n": types.SuspendRowsDocument,
    "\n  mutation ExtendRows($input: ExtendRowsInput!) {\n    extendRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n": types.ExtendRowsDocument,
    "\n  mutation AppointLeadOfRows($input: AppointLeadRowsInput!) {\n    appointLeadOfRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n": types.AppointLeadOfRowsDocument,
    "\n  fragment LedgerCellFields on LedgerCellEdit {\n    assignmentId\n    column\n    version\n    value\n    text\n    refusal\n    choices {\n      value\n      label\n    }\n  }\n": types.LedgerCellFieldsFragmentDoc,
    "\n  query LedgerCell($assignmentId: ID!, $column: LedgerEditColumn!) {\n    ledgerCell(assignmentId: $assignmentId, column: $column) {\n      ...LedgerCellFields\n    }\n  }\n": types.LedgerCellDocument,
    "\n  mutation EditLedgerCell($input: EditLedgerCellInput!) {\n    editLedgerCell(input: $input) {\n      ...LedgerCellFields\n    }\n  }\n": types.EditLedgerCellDocument,
    "\n  fragment LedgerRowFields on LedgerRow {\n    assignmentId\n    taskId\n    planId\n    unitId\n    code\n    ordinal\n    planTitle\n    docNumber\n    sectionTitle\n    title\n    content\n    leadUnits\n    unitName\n    divisionName\n    officerName\n    officerPhone\n    leaderName\n    categoryName\n    role\n    startsOn\n    deadlineText\n    dueOn\n    targetText\n    quarterTarget\n    percent\n    status\n    light\n    lightReason {\n      key\n      days\n      points\n      date\n    }\n    signed\n    narrative\n    evidence\n    problems\n    nextStep\n    review\n    reviewReason\n    updatedOn\n  }\n": types.LedgerRowFieldsFragmentDoc,
    "\n  query LedgerFrame(\n    $filter: LedgerFilter!\n    $anyStatus: LedgerFilter!\n    $anyLight: LedgerFilter!\n    $group: LedgerGrouping\n    $asOf: CivilDate\n  ) {\n    ledger(\n      filter: $filter\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      group: $group\n      asOf: $asOf\n    ) {\n      total\n      groups {\n        key\n        label\n        count\n      }\n    }\n    byStatus: ledger(\n      filter: $anyStatus\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      asOf: $asOf\n    ) {\n      statusCounts {\n        status\n        count\n      }\n    }\n    byLight: ledger(\n      filter: $anyLight\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      asOf: $asOf\n    ) {\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n": types.LedgerFrameDocument,
    "\n  query LedgerRows(\n    $filter: LedgerFilter!\n    $sort: LedgerSort!\n    $group: LedgerGrouping\n    $page: PageInput!\n    $asOf: CivilDate\n    $editing: Boolean!\n  ) {\n    ledger(filter: $filter, sort: $sort, group: $group, page: $page, asOf: $asOf) {\n      rows {\n        ...LedgerRowFields\n        cellActions @include(if: $editing) {\n          column\n          enabled\n          reason\n        }\n        drafts @include(if: $editing) {\n          column\n          text\n        }\n      }\n    }\n  }\n": types.LedgerRowsDocument,
    "\n  query LedgerChoices {\n    plans {\n      id\n      title\n      year\n      state\n      sections {\n        id\n        title\n      }\n    }\n    units {\n      id\n      name\n      category {\n        id\n      }\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n": types.LedgerChoicesDocument,
    "\n  fragment SavedViewFields on SavedView {\n    id\n    version\n    name\n    query\n    shared\n    own\n    ownerName\n    isDefault\n  }\n": types.SavedViewFieldsFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      ...SavedViewFields\n    }\n  }\n": types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      ...SavedViewFields\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation ChangeView($input: ChangeViewInput!) {\n    changeView(input: $input) {\n      ...SavedViewFields\n    }\n  }\n": types.ChangeViewDocument,
    "\n  mutation DeleteView($input: VersionedInput!) {\n    deleteView(input: $input) {\n      id\n      version\n    }\n  }\n": types.DeleteViewDocument,
    "\n  mutation ChooseDefaultView($viewId: ID) {\n    chooseDefaultView(viewId: $viewId) {\n      id\n      isDefault\n    }\n  }\n": types.ChooseDefaultViewDocument,
    "\n  subscription ProgressChanged {\n    progressChanged {\n      assignmentId\n      taskId\n      planId\n      unitId\n    }\n  }\n": types.ProgressChangedDocument,
    "\n  query Overview {\n    overview {\n      year\n      quarter\n      numbers {\n        key\n        value\n        of\n        reasonKey\n        reasonValues\n        link\n      }\n      attention {\n        ...LedgerRowFields\n      }\n    }\n  }\n": types.OverviewDocument,
    "\n  query OverviewCounts($filter: LedgerFilter!) {\n    ledger(filter: $filter, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 1 }) {\n      total\n      statusCounts {\n        status\n        count\n      }\n      lightCounts {\n        light\n        count\n      }\n    }\n    ranking {\n      roundId\n      roundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          total\n        }\n      }\n    }\n  }\n": types.OverviewCountsDocument,
    "\n  query EscalatedWork($step: Int, $page: PageInput!) {\n    escalatedWork(step: $step, page: $page) {\n      total\n      steps {\n        step\n        name\n        count\n      }\n      rows {\n        assignmentId\n        taskId\n        taskTitle\n        unitName\n        step\n        name\n        dueOn\n        daysOverdue\n        raisedOn\n      }\n    }\n  }\n": types.EscalatedWorkDocument,
    "\n  fragment AccountFields on Account {\n    id\n    version\n    loginName\n    displayName\n    role\n    unitId\n    unitName\n    disabled\n    locked\n    mustChangePassword\n  }\n": types.AccountFieldsFragmentDoc,
    "\n  query Accounts {\n    accounts {\n      ...AccountFields\n    }\n  }\n": types.AccountsDocument,
    "\n  query AccountUnits {\n    units {\n      id\n      name\n    }\n  }\n": types.AccountUnitsDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      oneTimePassword\n      account {\n        ...AccountFields\n      }\n    }\n  }\n": types.CreateAccountDocument,
    "\n  mutation ResetPassword($input: VersionedInput!) {\n    resetPassword(input: $input) {\n      oneTimePassword\n      account {\n        ...AccountFields\n      }\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation DisableAccount($input: VersionedInput!) {\n    disableAccount(input: $input) {\n      ...AccountFields\n    }\n  }\n": types.DisableAccountDocument,
    "\n  mutation EnableAccount($input: VersionedInput!) {\n    enableAccount(input: $input) {\n      ...AccountFields\n    }\n  }\n": types.EnableAccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ...ViewerFields\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      ...ViewerFields\n    }\n  }\n": types.LogInDocument,
    "\n  query LogInOptions {\n    logInOptions {\n      setUpNeeded\n      jurisdictions {\n        code\n        name\n      }\n      demoAccounts {\n        loginName\n        displayName\n        role\n        unitName\n        password\n      }\n    }\n    viewer {\n      accountId\n    }\n  }\n": types.LogInOptionsDocument,
    "\n  mutation SetUpFirstAdministrator($input: SetUpInput!) {\n    setUpFirstAdministrator(input: $input) {\n      ...ViewerFields\n    }\n  }\n": types.SetUpFirstAdministratorDocument,
    "\n  query BreakdownDrafts($page: PageInput!) {\n    breakdownDrafts(page: $page) {\n      total\n      rows {\n        id\n        version\n        state\n        sourceName\n        title\n        taskCount\n        planId\n        createdAt\n        updatedAt\n      }\n    }\n  }\n": types.BreakdownDraftsDocument,
    "\n  mutation ReadPastedText($text: String!, $revisesPlanId: ID) {\n    readPastedText(text: $text, revisesPlanId: $revisesPlanId) {\n      id\n    }\n  }\n": types.ReadPastedTextDocument,
    "\n  query RevisedPlan($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      docNumber\n    }\n  }\n": types.RevisedPlanDocument,
    "\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    revisesPlanId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      leader\n      leaderSpan {\n        start\n        end\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      figures {\n        text\n        span {\n          start\n          end\n        }\n        label\n        value\n        unit\n        asOf\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    cleaning {\n      kind\n      before\n      span {\n        start\n        end\n      }\n    }\n    keptKinds\n    canReread\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n": types.BreakdownDraftFieldsFragmentDoc,
    "\n  query BreakdownDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      ...BreakdownDraftFields\n    }\n  }\n": types.BreakdownDraftDocument,
    "\n  query ReviewMemory($id: ID!) {\n    breakdownDraft(id: $id) {\n      openNames {\n        printedName\n        suspicion\n        proposals {\n          unitId\n          groupId\n          name\n          confidence\n          reason\n        }\n      }\n      leadProposal {\n        taskCount\n        firstListedLed\n        documentTitle\n        decidedOn\n      }\n    }\n  }\n": types.ReviewMemoryDocument,
    "\n  mutation DecideLeadRule($input: DecideLeadRuleInput!) {\n    decideLeadRule(input: $input) {\n      id\n      version\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.DecideLeadRuleDocument,
    "\n  query ReviewRegister {\n    units {\n      id\n      name\n      shortName\n      category {\n        id\n        name\n      }\n    }\n    unitGroups {\n      id\n      name\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n": types.ReviewRegisterDocument,
    "\n  mutation SaveBreakdown($input: SaveBreakdownInput!) {\n    saveBreakdown(input: $input) {\n      id\n      version\n      updatedAt\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.SaveBreakdownDocument,
    "\n  mutation ResolveUnitName($input: ResolveUnitNameInput!) {\n    resolveUnitName(input: $input) {\n      id\n      version\n      updatedAt\n      tasks {\n        key\n        units {\n          printedName\n          unitId\n          groupId\n        }\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.ResolveUnitNameDocument,
    "\n  mutation RereadBreakdown($input: RereadBreakdownInput!) {\n    rereadBreakdown(input: $input) {\n      id\n      version\n    }\n  }\n": types.RereadBreakdownDocument,
    "\n  mutation ConfirmBreakdown($input: VersionedInput!) {\n    confirmBreakdown(input: $input) {\n      id\n    }\n  }\n": types.ConfirmBreakdownDocument,
    "\n  mutation DiscardBreakdown($input: VersionedInput!) {\n    discardBreakdown(input: $input) {\n      id\n      version\n      state\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.DiscardBreakdownDocument,
    "\n  query RevisionComparison($draftId: ID!) {\n    revisionComparison(draftId: $draftId) {\n      draftId\n      draftVersion\n      planId\n      planVersion\n      planTitle\n      unchangedCount\n      differences {\n        id\n        kind\n        origin\n        proposed\n        field\n        taskName\n        taskCode\n        reportCount\n        base {\n          text\n          role\n          date\n        }\n        ours {\n          text\n          role\n          date\n        }\n        theirs {\n          text\n          role\n          date\n        }\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.RevisionComparisonDocument,
    "\n  mutation ApplyRevision($input: ApplyRevisionInput!) {\n    applyRevision(input: $input) {\n      id\n      version\n    }\n  }\n": types.ApplyRevisionDocument,
    "\n  query Notices($after: String, $first: Int!, $unreadOnly: Boolean!) {\n    notices(after: $after, first: $first, unreadOnly: $unreadOnly) {\n      next\n      rows {\n        id\n        kind\n        parameters\n        path\n        createdAt\n        readAt\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  query UnreadNotices {\n    unreadNotices\n  }\n": types.UnreadNoticesDocument,
    "\n  mutation ReadNotices($ids: [ID!]!) {\n    readNotices(ids: $ids)\n  }\n": types.ReadNoticesDocument,
    "\n  mutation ReadAllNotices {\n    readAllNotices\n  }\n": types.ReadAllNoticesDocument,
    "\n  query NoticePreferences {\n    noticePreferences {\n      channels\n      mailAddress\n    }\n  }\n": types.NoticePreferencesDocument,
    "\n  mutation SaveNoticePreferences($mailAddress: String!) {\n    saveNoticePreferences(mailAddress: $mailAddress) {\n      channels\n      mailAddress\n    }\n  }\n": types.SaveNoticePreferencesDocument,
    "\n  fragment UnitFields on Unit {\n    id\n    version\n    name\n    shortName\n    sortOrder\n    endedOn\n    level\n    parentId\n    aliases\n    category {\n      id\n      name\n      verticallyManaged\n    }\n  }\n": types.UnitFieldsFragmentDoc,
    "\n  fragment UnitGroupFields on UnitGroup {\n    id\n    version\n    name\n    aliases\n    memberIds\n    reachesVertical\n  }\n": types.UnitGroupFieldsFragmentDoc,
    "\n  query Register {\n    units {\n      ...UnitFields\n    }\n    unitCategories {\n      id\n      name\n      sortOrder\n      verticallyManaged\n    }\n    unitGroups {\n      ...UnitGroupFields\n    }\n  }\n": types.RegisterDocument,
    "\n  mutation CreateUnitCategory($input: CreateUnitCategoryInput!) {\n    createUnitCategory(input: $input) {\n      id\n      name\n      sortOrder\n      verticallyManaged\n    }\n  }\n": types.CreateUnitCategoryDocument,
    "\n  mutation UpdateUnitCategory($input: UpdateUnitCategoryInput!) {\n    updateUnitCategory(input: $input) {\n      id\n      name\n      verticallyManaged\n    }\n  }\n": types.UpdateUnitCategoryDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": types.UpdateUnitDocument,
    "\n  mutation CreateUnitGroup($input: CreateUnitGroupInput!) {\n    createUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": types.CreateUnitGroupDocument,
    "\n  mutation UpdateUnitGroup($input: UpdateUnitGroupInput!) {\n    updateUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": types.UpdateUnitGroupDocument,
    "\n  query UnitPage {\n    units {\n      ...UnitFields\n      formerNames {\n        name\n        endedOn\n      }\n      changes {\n        id\n        kind\n        effectiveOn\n        basis\n        successors {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.UnitPageDocument,
    "\n  fragment StaffFields on UnitStaff {\n    unitId\n    divisions {\n      id\n      version\n      name\n      endedOn\n    }\n    officers {\n      id\n      version\n      duty\n      name\n      post\n      maskedPhone\n      divisionId\n      filedOn\n      receipt\n      endedOn\n    }\n  }\n": types.StaffFieldsFragmentDoc,
    "\n  query UnitStaff($unitId: ID!) {\n    unitStaff(unitId: $unitId) {\n      ...StaffFields\n    }\n  }\n": types.UnitStaffDocument,
    "\n  mutation SaveDivision($input: SaveDivisionInput!) {\n    saveDivision(input: $input) {\n      ...StaffFields\n    }\n  }\n": types.SaveDivisionDocument,
    "\n  mutation EndDivision($input: VersionedInput!) {\n    endDivision(input: $input) {\n      ...StaffFields\n    }\n  }\n": types.EndDivisionDocument,
    "\n  mutation SaveOfficer($input: SaveOfficerInput!) {\n    saveOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n": types.SaveOfficerDocument,
    "\n  mutation EndOfficer($input: VersionedInput!) {\n    endOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n": types.EndOfficerDocument,
    "\n  mutation FileOfficer($input: FileOfficerInput!) {\n    fileOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n": types.FileOfficerDocument,
    "\n  mutation RevealPhone($officerId: ID!) {\n    revealPhone(officerId: $officerId)\n  }\n": types.RevealPhoneDocument,
    "\n  mutation RenameUnit($input: RenameUnitInput!) {\n    renameUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": types.RenameUnitDocument,
    "\n  query UnitEndPreview($input: EndUnitInput!) {\n    unitEndPreview(input: $input) {\n      refusal\n      groupNames\n      accounts {\n        displayName\n        loginName\n      }\n      shares {\n        assignmentId\n        taskCode\n        taskTitle\n        role\n        percent\n        way\n        successorId\n        reportCount\n      }\n    }\n  }\n": types.UnitEndPreviewDocument,
    "\n  mutation EndUnit($input: EndUnitInput!) {\n    endUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": types.EndUnitDocument,
    "\n  fragment CascadeFields on Cascade {\n    planId\n    withdrawn\n    superior {\n      id\n      version\n      kind\n      title\n      docNumber\n      issuer\n      documentDate\n      superiorPlanId\n      jurisdictionName\n    }\n    levels {\n      depth\n      jurisdictionName\n      title\n      docNumber\n    }\n    points {\n      id\n      ordinal\n      title\n      text\n      dueOn\n    }\n    tasks {\n      id\n      ordinal\n      title\n      text\n      dueOn\n    }\n    mappings {\n      id\n      version\n      pointId\n      taskId\n      state\n      likeness\n      sharedWords\n      decidedAt\n      decidedByName\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n    gaps {\n      kind\n      pointId\n      taskId\n      superiorText\n      localText\n      superiorDueOn\n      localDueOn\n      recipient\n    }\n    subordinates {\n      planId\n      jurisdictionName\n      title\n      docNumber\n      pointsTakenUp\n      percent\n      tasks {\n        taskId\n        pointId\n        ordinal\n        title\n        dueOn\n        percent\n        assignments\n        green\n        yellow\n        red\n        grey\n      }\n    }\n  }\n": types.CascadeFieldsFragmentDoc,
    "\n  query PlanCascade($planId: ID!) {\n    plan(id: $planId) {\n      id\n      title\n      state\n      docNumber\n    }\n    cascade(planId: $planId) {\n      ...CascadeFields\n    }\n  }\n": types.PlanCascadeDocument,
    "\n  query SuperiorChoices($planId: ID!) {\n    superiorChoices(planId: $planId) {\n      plans {\n        jurisdictionId\n        jurisdictionName\n        planId\n        title\n        docNumber\n        documentDate\n        own\n        cited\n      }\n      cited {\n        title\n        docNumber\n      }\n    }\n  }\n": types.SuperiorChoicesDocument,
    "\n  mutation LinkSuperiorPlan($input: LinkSuperiorPlanInput!) {\n    linkSuperiorPlan(input: $input) {\n      ...CascadeFields\n    }\n  }\n": types.LinkSuperiorPlanDocument,
    "\n  mutation LinkExternalSuperior($input: LinkExternalSuperiorInput!) {\n    linkExternalSuperior(input: $input) {\n      ...CascadeFields\n    }\n  }\n": types.LinkExternalSuperiorDocument,
    "\n  mutation UnlinkSuperior($input: VersionedInput!) {\n    unlinkSuperior(input: $input) {\n      ...CascadeFields\n    }\n  }\n": types.UnlinkSuperiorDocument,
    "\n  mutation ProposeMappings($planId: ID!) {\n    proposeMappings(planId: $planId) {\n      ...CascadeFields\n    }\n  }\n": types.ProposeMappingsDocument,
    "\n  mutation ConfirmMapping($input: VersionedInput!) {\n    confirmMapping(input: $input) {\n      ...CascadeFields\n    }\n  }\n": types.ConfirmMappingDocument,
    "\n  mutation RejectMapping($input: VersionedInput!) {\n    rejectMapping(input: $input) {\n      ...CascadeFields\n    }\n  }\n": types.RejectMappingDocument,
    "\n  mutation MapPoint($input: MapPointInput!) {\n    mapPoint(input: $input) {\n      ...CascadeFields\n    }\n  }\n": types.MapPointDocument,
    "\n  query PointSources {\n    breakdownDrafts(page: { page: 1, pageSize: 100 }) {\n      rows {\n        id\n        title\n        sourceName\n        taskCount\n        state\n      }\n    }\n  }\n": types.PointSourcesDocument,
    "\n  query PointsOfDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      id\n      title\n      docNumber\n      issuer\n      documentDate\n      tasks {\n        taken\n        ordinal\n        title\n        content\n        deadlines {\n          text\n          date\n        }\n      }\n    }\n  }\n": types.PointsOfDraftDocument,
    "\n  fragment StripInstanceFields on DeadlineInstance {\n    id\n    assignmentId\n    unitId\n    unitName\n    nature\n    eventId\n    periodStartsOn\n    periodEndsOn\n    dueOn\n    dueTime\n    requiredCount\n    doneCount\n    completedOn\n    standing\n    shortLead\n  }\n": types.StripInstanceFieldsFragmentDoc,
    "\n  query TaskDuties($taskId: ID!) {\n    taskDuties(taskId: $taskId) {\n      taskId\n      duties {\n        key\n        text\n        nature\n        event\n        limit {\n          unit\n          amount\n        }\n        aim {\n          unit\n          amount\n        }\n        tooFrequent\n        expectedThisQuarter\n        meanings\n        choice {\n          version\n          meaning\n          chosenAt\n          chosenByName\n        }\n        countChoice {\n          version\n          requiredCount\n          chosenAt\n          chosenByName\n        }\n        instances {\n          ...StripInstanceFields\n        }\n        judgements {\n          id\n          version\n          assignmentId\n          year\n          quarter\n          met\n          doneCount\n          words\n          judgedAt\n          judgedByName\n        }\n      }\n      events {\n        id\n        name\n        occurredOn\n        occurredAt\n        unitId\n        note\n        createdByName\n        removable\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.TaskDutiesDocument,
    "\n  mutation RecordDeadlineEvent($input: RecordDeadlineEventInput!) {\n    recordDeadlineEvent(input: $input) {\n      taskId\n    }\n  }\n": types.RecordDeadlineEventDocument,
    "\n  mutation RemoveDeadlineEvent($id: ID!) {\n    removeDeadlineEvent(id: $id) {\n      taskId\n    }\n  }\n": types.RemoveDeadlineEventDocument,
    "\n  mutation ChooseDeadlineMeaning($input: ChooseDeadlineMeaningInput!) {\n    chooseDeadlineMeaning(input: $input) {\n      taskId\n    }\n  }\n": types.ChooseDeadlineMeaningDocument,
    "\n  mutation ChooseRequiredCount($input: ChooseRequiredCountInput!) {\n    chooseRequiredCount(input: $input) {\n      taskId\n    }\n  }\n": types.ChooseRequiredCountDocument,
    "\n  mutation JudgeStandingDuty($input: JudgeStandingDutyInput!) {\n    judgeStandingDuty(input: $input) {\n      taskId\n    }\n  }\n": types.JudgeStandingDutyDocument,
    "\n  query ReportingDuties($planId: ID!) {\n    reportingDuties(planId: $planId) {\n      id\n      text\n      dueOn\n      recipient\n      removable\n      instances {\n        ...StripInstanceFields\n      }\n    }\n  }\n": types.ReportingDutiesDocument,
    "\n  mutation AddReportingDuty($input: AddReportingDutyInput!) {\n    addReportingDuty(input: $input) {\n      id\n    }\n  }\n": types.AddReportingDutyDocument,
    "\n  mutation RemoveReportingDuty($id: ID!) {\n    removeReportingDuty(id: $id) {\n      id\n    }\n  }\n": types.RemoveReportingDutyDocument,
    "\n  query UnitChoices {\n    units {\n      id\n      name\n      shortName\n      aliases\n      endedOn\n    }\n    unitGroups {\n      id\n      name\n      aliases\n    }\n  }\n": types.UnitChoicesDocument,
    "\n  mutation AppointLead($input: TaskUnitChoiceInput!) {\n    appointLead(input: $input) {\n      id\n      version\n    }\n  }\n": types.AppointLeadDocument,
    "\n  mutation AddTaskUnit($input: AddTaskUnitInput!) {\n    addTaskUnit(input: $input) {\n      id\n      version\n    }\n  }\n": types.AddTaskUnitDocument,
    "\n  mutation RemoveTaskUnit($input: RemoveTaskUnitInput!) {\n    removeTaskUnit(input: $input) {\n      id\n      version\n    }\n  }\n": types.RemoveTaskUnitDocument,
    "\n  mutation NameReportingLead($input: TaskUnitChoiceInput!) {\n    nameReportingLead(input: $input) {\n      id\n      version\n    }\n  }\n": types.NameReportingLeadDocument,
    "\n  mutation ChooseLeadlessRule($input: ChooseLeadlessRuleInput!) {\n    chooseLeadlessRule(input: $input) {\n      id\n      version\n      leadlessRule\n    }\n  }\n": types.ChooseLeadlessRuleDocument,
    "\n  query MemberChanges($planId: ID!) {\n    memberChanges(planId: $planId) {\n      taskId\n      taskCode\n      taskTitle\n      unitId\n      unitName\n      groupName\n      kind\n      reportCount\n    }\n  }\n": types.MemberChangesDocument,
    "\n  mutation ApplyMemberChanges($input: ApplyMemberChangesInput!) {\n    applyMemberChanges(input: $input) {\n      id\n      version\n    }\n  }\n": types.ApplyMemberChangesDocument,
    "\n  query Plans {\n    plans {\n      id\n      title\n      docNumber\n      documentDate\n      year\n      state\n      issuedOn\n      taskCount\n      assignmentCount\n      signedCount\n    }\n  }\n": types.PlansDocument,
    "\n  query WithdrawnPlans {\n    withdrawnPlans {\n      id\n      title\n      docNumber\n      withdrawnReason\n    }\n  }\n": types.WithdrawnPlansDocument,
    "\n  query PlanMilestones($id: ID!) {\n    plan(id: $id) {\n      id\n      milestones {\n        id\n        version\n        kind\n        title\n        dueOn\n        doneOn\n        receipt\n        participants\n        matters\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n    }\n  }\n": types.PlanMilestonesDocument,
    "\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) {\n      id\n    }\n  }\n": types.AddMilestoneDocument,
    "\n  mutation RecordMilestone($input: RecordMilestoneInput!) {\n    recordMilestone(input: $input) {\n      id\n    }\n  }\n": types.RecordMilestoneDocument,
    "\n  mutation RemoveMilestone($input: VersionedInput!) {\n    removeMilestone(input: $input)\n  }\n": types.RemoveMilestoneDocument,
    "\n  query Plan($id: ID!) {\n    plan(id: $id) {\n      id\n      version\n      title\n      docNumber\n      issuer\n      documentDate\n      year\n      state\n      issuedOn\n      leadlessRule\n      withdrawnAt\n      withdrawnReason\n      taskCount\n      assignmentCount\n      signedCount\n      sections {\n        id\n        parentId\n        title\n      }\n      tasks {\n        id\n        code\n        ordinal\n        title\n        version\n        dueOn\n        section {\n          id\n        }\n        units {\n          id\n          role\n          printedName\n          unitId\n          groupId\n        }\n        deadlines {\n          id\n          text\n          dueOn\n        }\n        targets {\n          id\n          text\n        }\n        assignments {\n          id\n          state\n          light\n        }\n      }\n      withdrawnTasks {\n        id\n        code\n        title\n      }\n      revisions {\n        id\n        number\n        revisedOn\n        draftId\n        title\n        docNumber\n        appliedCount\n        keptCount\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.PlanDocument,
    "\n  mutation WithdrawPlan($input: WithdrawPlanInput!) {\n    withdrawPlan(input: $input) {\n      id\n      version\n      state\n      withdrawnAt\n      withdrawnReason\n    }\n  }\n": types.WithdrawPlanDocument,
    "\n  query PlanDemands($id: ID!) {\n    plan(id: $id) {\n      id\n      tasks {\n        id\n        code\n        title\n        content\n      }\n    }\n  }\n": types.PlanDemandsDocument,
    "\n  query PlanSource($id: ID!) {\n    plan(id: $id) {\n      id\n      sourceText\n    }\n  }\n": types.PlanSourceDocument,
    "\n  mutation IssuePlan($input: VersionedInput!) {\n    issuePlan(input: $input) {\n      id\n      version\n      state\n      issuedOn\n      assignmentCount\n      signedCount\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.IssuePlanDocument,
    "\n  query Collectives {\n    unitGroups {\n      id\n      memberIds\n    }\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n": types.CollectivesDocument,
    "\n  mutation ChooseMembers($input: ChooseMembersInput!) {\n    chooseMembers(input: $input) {\n      id\n      version\n      units {\n        id\n        memberIds\n      }\n    }\n  }\n": types.ChooseMembersDocument,
    "\n  query TaskFigures($taskId: ID!, $year: Int!, $quarter: Int!) {\n    taskFigures(taskId: $taskId, year: $year, quarter: $quarter) {\n      rows {\n        assignmentId\n        unitName\n        percent\n        reportId\n        period {\n          year\n          quarter\n        }\n        cells {\n          targetId\n          applies\n          value\n          numerator\n          denominator\n          standing\n          disputed\n        }\n      }\n      totals {\n        targetId\n        value\n        standing\n        met\n        reported\n        units\n      }\n    }\n    task(id: $taskId) {\n      id\n      reportTerms {\n        version\n        signOffRequired\n        jointTargets\n      }\n    }\n  }\n": types.TaskFiguresDocument,
    "\n  mutation SetTaskReportTerms($input: TaskReportTermsInput!) {\n    setTaskReportTerms(input: $input) {\n      version\n      signOffRequired\n      jointTargets\n    }\n  }\n": types.SetTaskReportTermsDocument,
    "\n  query TaskItems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        id\n        kind\n        state\n        title\n        unitName\n        dueOn\n      }\n    }\n  }\n": types.TaskItemsDocument,
    "\n  query TaskTimeline($taskId: ID!, $after: String, $first: Int!) {\n    taskTimeline(taskId: $taskId, after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        actorUnitName\n        action\n        transition\n        entityType\n        unitName\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": types.TaskTimelineDocument,
    "\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      version\n      withdrawnAt\n      code\n      ordinal\n      title\n      content\n      leader\n      dueOn\n      plan {\n        id\n        title\n        state\n      }\n      section {\n        id\n        title\n      }\n      units {\n        id\n        role\n        printedName\n        unitId\n        groupId\n        memberIds\n        reportsForTask\n        appointedAt\n      }\n      deadlines {\n        id\n        kind\n        text\n        dueOn\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        id\n        text\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      escalations {\n        id\n        assignmentId\n        unitName\n        name\n        tells\n        dueOn\n        raisedOn\n        closedOn\n        ending\n      }\n      assignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n      withdrawnAssignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n    }\n  }\n": types.TaskDocument,
    "\n  query PlanTimetable($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      year\n      issuedOn\n      milestones {\n        id\n        title\n        dueOn\n        doneOn\n      }\n      tasks {\n        id\n        ordinal\n        title\n        deadlines {\n          id\n          text\n          dueOn\n          rrule\n        }\n      }\n    }\n  }\n": types.PlanTimetableDocument,
    "\n  fragment ReportFigureFields on ReportFigure {\n    id\n    targetId\n    label\n    value\n    unit\n    numerator\n    denominator\n    lastYear\n    asOf\n    growthPercent\n    partsSum\n    partsDifference\n    standing\n    parts {\n      label\n      value\n      reportId\n    }\n    disputes {\n      ...FigureDisputeFields\n    }\n  }\n": types.ReportFigureFieldsFragmentDoc,
    "\n  fragment FigureDisputeFields on FigureDispute {\n    id\n    version\n    state\n    reportedValue\n    value\n    source\n    file {\n      id\n      name\n      sizeBytes\n    }\n    createdAt\n    raisedByName\n    answer\n    answeredAt\n    answeredByName\n    kept\n    grounds\n    resolvedAt\n    resolvedByName\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.FigureDisputeFieldsFragmentDoc,
    "\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    figures {\n      ...ReportFigureFields\n    }\n    signOff {\n      name\n      on\n    }\n    carriedItems {\n      kind\n      text\n      state\n      since {\n        year\n        quarter\n      }\n    }\n    sources {\n      reportId\n      unitName\n    }\n    handedInAt\n    handedInByName\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    overruledAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.ProgressReportFieldsFragmentDoc,
    "\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    withdrawnAt\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    lightReason {\n      key\n      days\n      points\n      date\n    }\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.AssignmentFieldsFragmentDoc,
    "\n  query AssignmentPage($id: ID!) {\n    assignment(id: $id) {\n      ...AssignmentFields\n      task {\n        id\n        code\n        ordinal\n        title\n        content\n        plan {\n          id\n          title\n          docNumber\n        }\n        section {\n          id\n          title\n        }\n        deadlines {\n          id\n          text\n        }\n        targets {\n          id\n          text\n          comparator\n          value\n          unit\n          per\n          scope\n        }\n      }\n      unitHasHead\n      signOffRequired\n      signers\n      consolidates\n      reports {\n        ...ProgressReportFields\n      }\n    }\n  }\n": types.AssignmentPageDocument,
    "\n  mutation SignAssignment($input: VersionedInput!) {\n    signAssignment(input: $input) {\n      ...AssignmentFields\n    }\n  }\n": types.SignAssignmentDocument,
    "\n  fragment BreakdownFields on Assignment {\n    id\n    version\n    dueOn\n    breakdown {\n      divisionId\n      divisionName\n      officerId\n      officerName\n      leaderId\n      leaderName\n      steps {\n        id\n        title\n        divisionId\n        divisionName\n        officerId\n        officerName\n        dueOn\n        doneOn\n        standing\n      }\n    }\n    continues {\n      id\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.BreakdownFieldsFragmentDoc,
    "\n  query AssignmentBreakdown($id: ID!) {\n    assignment(id: $id) {\n      ...BreakdownFields\n    }\n  }\n": types.AssignmentBreakdownDocument,
    "\n  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {\n    breakDownAssignment(input: $input) {\n      ...BreakdownFields\n    }\n  }\n": types.BreakDownAssignmentDocument,
    "\n  query StaffChoices($unitId: ID!) {\n    unitStaff(unitId: $unitId) {\n      unitId\n      divisions {\n        id\n        name\n        endedOn\n      }\n      officers {\n        id\n        name\n        post\n        duty\n        endedOn\n      }\n    }\n  }\n": types.StaffChoicesDocument,
    "\n  query UnitList($page: PageInput!) {\n    unitList(page: $page) {\n      total\n      missing\n      rows {\n        assignmentId\n        taskCode\n        taskTitle\n        planTitle\n        dueOn\n        divisionName\n        officerName\n        leaderName\n        stepCount\n        doneCount\n        nextDueOn\n      }\n    }\n  }\n": types.UnitListDocument,
    "\n  query RequestsToDecide($page: PageInput!) {\n    requestsToDecide(page: $page) {\n      total\n      rows {\n        ...AssignmentChangeFields\n        assignment {\n          id\n          version\n          percent\n          dueOn\n          unit {\n            id\n            name\n          }\n          task {\n            id\n            code\n            title\n          }\n          availableActions {\n            key\n            enabled\n            reason\n          }\n        }\n      }\n    }\n  }\n": types.RequestsToDecideDocument,
    "\n  mutation ConfirmCompletions($input: ConfirmCompletionsInput!) {\n    confirmCompletions(input: $input) {\n      assignmentId\n      code\n      reason\n    }\n  }\n": types.ConfirmCompletionsDocument,
    "\n  fragment AssignmentChangeFields on AssignmentChange {\n    id\n    kind\n    state\n    reason\n    basis\n    previousDueOn\n    askedDueOn\n    grantedDueOn\n    resumeOn\n    endedOn\n    foundPercent\n    createdAt\n    createdByName\n    decidedAt\n    decidedByName\n    decisionReason\n    files {\n      id\n      name\n      sizeBytes\n    }\n  }\n": types.AssignmentChangeFieldsFragmentDoc,
    "\n  fragment ChangedAssignmentFields on Assignment {\n    id\n    version\n    state\n    dueOn\n    originalDueOn\n    suspendedOn\n    closedOn\n    percent\n    extensionCount\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    changes {\n      ...AssignmentChangeFields\n    }\n  }\n": types.ChangedAssignmentFieldsFragmentDoc,
    "\n  query AssignmentChanges($id: ID!) {\n    assignment(id: $id) {\n      ...ChangedAssignmentFields\n      task {\n        id\n      }\n    }\n  }\n": types.AssignmentChangesDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.RequestExtensionDocument,
    "\n  mutation WithdrawExtension($input: VersionedInput!) {\n    withdrawExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.WithdrawExtensionDocument,
    "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.GrantExtensionDocument,
    "\n  mutation ExtendAssignment($input: GrantExtensionInput!) {\n    extendAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.ExtendAssignmentDocument,
    "\n  mutation RefuseExtension($input: ReasonInput!) {\n    refuseExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.RefuseExtensionDocument,
    "\n  mutation RequestCompletion($input: RequestCompletionInput!) {\n    requestCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.RequestCompletionDocument,
    "\n  mutation WithdrawCompletion($input: VersionedInput!) {\n    withdrawCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.WithdrawCompletionDocument,
    "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.ConfirmCompletionDocument,
    "\n  mutation RefuseCompletion($input: ReasonInput!) {\n    refuseCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.RefuseCompletionDocument,
    "\n  mutation SuspendAssignment($input: SuspendAssignmentInput!) {\n    suspendAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.SuspendAssignmentDocument,
    "\n  mutation ResumeAssignment($input: ReasonInput!) {\n    resumeAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.ResumeAssignmentDocument,
    "\n  fragment FollowedItemRowFields on FollowedItem {\n    id\n    version\n    kind\n    state\n    title\n    taskId\n    taskCode\n    taskTitle\n    taskReadable\n    unitName\n    raisedByUnitName\n    createdByName\n    createdAt\n    leaderName\n    dueOn\n    category\n    place\n    recheck\n    recheckedOn\n    settledAt\n  }\n": types.FollowedItemRowFieldsFragmentDoc,
    "\n  fragment FollowedItemFields on FollowedItem {\n    ...FollowedItemRowFields\n    content\n    channel\n    maskedContact\n    signedOffBy\n    files {\n      id\n      name\n      sizeBytes\n    }\n    entries {\n      id\n      kind\n      text\n      dueOn\n      unitName\n      authorName\n      createdAt\n      files {\n        id\n        name\n        sizeBytes\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.FollowedItemFieldsFragmentDoc,
    "\n  query FollowedItems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        ...FollowedItemRowFields\n      }\n    }\n  }\n": types.FollowedItemsDocument,
    "\n  query FollowedItem($id: ID!) {\n    followedItem(id: $id) {\n      ...FollowedItemFields\n    }\n  }\n": types.FollowedItemDocument,
    "\n  query TaskOfItems($id: ID!) {\n    task(id: $id) {\n      id\n      code\n      title\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.TaskOfItemsDocument,
    "\n  query UnitsToAsk {\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n": types.UnitsToAskDocument,
    "\n  mutation CommentOnFollowedItem($input: ItemEntryInput!) {\n    commentOnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.CommentOnFollowedItemDocument,
    "\n  mutation AnswerFollowedItem($input: ItemEntryInput!) {\n    answerFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.AnswerFollowedItemDocument,
    "\n  mutation ReturnFollowedItem($input: ItemEntryInput!) {\n    returnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.ReturnFollowedItemDocument,
    "\n  mutation SettleFollowedItem($input: ItemEntryInput!) {\n    settleFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.SettleFollowedItemDocument,
    "\n  mutation SignOffRemark($input: SignOffRemarkInput!) {\n    signOffRemark(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.SignOffRemarkDocument,
    "\n  mutation PassFindingRecheck($input: ItemEntryInput!) {\n    passFindingRecheck(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.PassFindingRecheckDocument,
    "\n  mutation FailFindingRecheck($input: FailRecheckInput!) {\n    failFindingRecheck(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.FailFindingRecheckDocument,
    "\n  mutation ReadComplaintContact($id: ID!) {\n    readComplaintContact(id: $id) {\n      contactName\n      contact\n    }\n  }\n": types.ReadComplaintContactDocument,
    "\n  mutation GiveRemark($input: GiveRemarkInput!) {\n    giveRemark(input: $input) {\n      id\n    }\n  }\n": types.GiveRemarkDocument,
    "\n  mutation RaiseProblem($input: RaiseProblemInput!) {\n    raiseProblem(input: $input) {\n      id\n    }\n  }\n": types.RaiseProblemDocument,
    "\n  mutation RecordComplaint($input: RecordComplaintInput!) {\n    recordComplaint(input: $input) {\n      id\n    }\n  }\n": types.RecordComplaintDocument,
    "\n  mutation RecordFinding($input: RecordFindingInput!) {\n    recordFinding(input: $input) {\n      id\n    }\n  }\n": types.RecordFindingDocument,
    "\n  mutation RecordGoodPractice($input: RecordGoodPracticeInput!) {\n    recordGoodPractice(input: $input) {\n      id\n    }\n  }\n": types.RecordGoodPracticeDocument,
    "\n  fragment LookBackFields on LookBack {\n    id\n    title\n    heldOn\n    leadBy\n    method\n    planTitle\n    sectionTitle\n    unitName\n    seed\n    populationSize\n    populationHash\n    itemCount\n    examinedCount\n    failedCount\n  }\n": types.LookBackFieldsFragmentDoc,
    "\n  query LookBacks($page: PageInput!) {\n    lookBacks(page: $page) {\n      total\n      rows {\n        ...LookBackFields\n      }\n    }\n  }\n": types.LookBacksDocument,
    "\n  query LookBack($id: ID!) {\n    lookBack(id: $id) {\n      ...LookBackFields\n    }\n  }\n": types.LookBackDocument,
    "\n  query LookBackItems($id: ID!, $page: PageInput!) {\n    lookBackItems(lookBackId: $id, page: $page) {\n      total\n      rows {\n        id\n        version\n        result\n        progressFinding\n        effectFinding\n        shortfall\n        foundPercent\n        examinedAt\n        examinedByName\n        files {\n          id\n          name\n          sizeBytes\n        }\n        assignment {\n          id\n          state\n          percent\n          unit {\n            id\n            name\n          }\n          task {\n            id\n            code\n            title\n          }\n        }\n      }\n    }\n  }\n": types.LookBackItemsDocument,
    "\n  query LookBackDraw($id: ID!) {\n    lookBackDraw(id: $id) {\n      populationHash\n      hashMatches\n      itemsMatch\n    }\n  }\n": types.LookBackDrawDocument,
    "\n  query LookBackScopes($year: Int!) {\n    plans(year: $year) {\n      id\n      title\n      state\n    }\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n": types.LookBackScopesDocument,
    "\n  query LookBackSections($planId: ID!) {\n    plan(id: $planId) {\n      id\n      sections {\n        id\n        parentId\n        title\n      }\n    }\n  }\n": types.LookBackSectionsDocument,
    "\n  mutation OpenLookBack($input: OpenLookBackInput!) {\n    openLookBack(input: $input) {\n      id\n    }\n  }\n": types.OpenLookBackDocument,
    "\n  mutation RecordLookBack($input: RecordLookBackInput!) {\n    recordLookBack(input: $input) {\n      id\n    }\n  }\n": types.RecordLookBackDocument,
    "\n  query Consolidation($assignmentId: ID!, $year: Int!, $quarter: Int!) {\n    consolidation(assignmentId: $assignmentId, year: $year, quarter: $quarter) {\n      completed\n      reported\n      total\n      members {\n        unitId\n        unitName\n        role\n        standing\n        report {\n          reportId\n          accepted\n          submittedAt\n          percent\n          narrative\n          problems\n          nextStep\n          asOf\n          figures {\n            targetId\n            label\n            value\n            unit\n            numerator\n            denominator\n            lastYear\n          }\n        }\n      }\n    }\n  }\n": types.ConsolidationDocument,
    "\n  fragment OwnInstanceFields on DeadlineInstance {\n    id\n    assignmentId\n    dutyKey\n    nature\n    periodStartsOn\n    periodEndsOn\n    dueOn\n    dueTime\n    aimOn\n    aimTime\n    requiredCount\n    doneCount\n    standing\n    shortLead\n    marks {\n      id\n      doneOn\n      count\n      note\n      fileId\n      fileName\n      byReport\n      enteredBy\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.OwnInstanceFieldsFragmentDoc,
    "\n  query OwnDeadlines($taskId: ID!, $planId: ID!) {\n    taskDuties(taskId: $taskId) {\n      taskId\n      duties {\n        key\n        instances {\n          ...OwnInstanceFields\n        }\n      }\n    }\n    reportingDuties(planId: $planId) {\n      id\n      instances {\n        ...OwnInstanceFields\n        unitId\n      }\n    }\n  }\n": types.OwnDeadlinesDocument,
    "\n  mutation MarkInstanceDone($input: MarkInstanceInput!) {\n    markInstanceDone(input: $input)\n  }\n": types.MarkInstanceDoneDocument,
    "\n  mutation TakeBackInstanceMark($id: ID!) {\n    takeBackInstanceMark(id: $id)\n  }\n": types.TakeBackInstanceMarkDocument,
    "\n  query LightPolicySettings {\n    lightPolicy {\n      ...LightPolicyFields\n    }\n    lightPolicyVersions {\n      ...LightPolicyFields\n      createdAt\n      createdByName\n    }\n  }\n": types.LightPolicySettingsDocument,
    "\n  query PreviewLightPolicy($policy: LightPolicyInput!) {\n    previewLightPolicy(policy: $policy) {\n      total\n      changedLights\n      changedStatuses\n      lightsBefore {\n        light\n        count\n      }\n      lightsAfter {\n        light\n        count\n      }\n      statusesBefore {\n        status\n        count\n      }\n      statusesAfter {\n        status\n        count\n      }\n    }\n  }\n": types.PreviewLightPolicyDocument,
    "\n  mutation SaveLightPolicy($input: SaveLightPolicyInput!) {\n    saveLightPolicy(input: $input) {\n      number\n      validFrom\n    }\n  }\n": types.SaveLightPolicyDocument,
    "\n  fragment GridReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    returnReason\n    overruledAt\n    files {\n      id\n      name\n      sizeBytes\n    }\n    figures {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      lastYear\n      asOf\n      parts {\n        label\n        value\n        reportId\n      }\n    }\n  }\n": types.GridReportFieldsFragmentDoc,
    "\n  query QuarterGrid($year: Int!, $quarter: Int!) {\n    quarterAssignments(year: $year, quarter: $quarter) {\n      id\n      startsOn\n      dueOn\n      percent\n      unitHasHead\n      task {\n        id\n        code\n        title\n        targets {\n          id\n          text\n          unit\n        }\n      }\n      reports {\n        ...GridReportFields\n      }\n    }\n  }\n": types.QuarterGridDocument,
    "\n  mutation SaveGridRow($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...GridReportFields\n    }\n  }\n": types.SaveGridRowDocument,
    "\n  mutation SubmitQuarter($input: SubmitQuarterReportsInput!) {\n    submitQuarterReports(input: $input) {\n      assignmentId\n      refusal\n      report {\n        ...GridReportFields\n      }\n    }\n  }\n": types.SubmitQuarterDocument,
    "\n  query ReminderCandidates($filter: ReminderFilter!, $page: PageInput!) {\n    reminderCandidates(filter: $filter, page: $page) {\n      total\n      open\n      rows {\n        assignmentId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        since\n        dueOn\n        remindedCount\n        lastRemindedAt\n        availableAt\n      }\n    }\n  }\n": types.ReminderCandidatesDocument,
    "\n  query ReminderPlans {\n    plans {\n      id\n      title\n      state\n    }\n  }\n": types.ReminderPlansDocument,
    "\n  mutation RemindAssignments($input: RemindInput!) {\n    remindAssignments(input: $input) {\n      assignmentId\n      done\n      reason\n    }\n  }\n": types.RemindAssignmentsDocument,
    "\n  query AssignmentReminders($id: ID!) {\n    assignment(id: $id) {\n      id\n      reminders {\n        id\n        reason\n        createdAt\n        byName\n      }\n    }\n  }\n": types.AssignmentRemindersDocument,
    "\n  mutation SaveProgressReport($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.SaveProgressReportDocument,
    "\n  mutation SubmitProgressReport($input: ProgressReportInput!) {\n    submitProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.SubmitProgressReportDocument,
    "\n  mutation HandInProgressReport($input: ProgressReportInput!) {\n    handInProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.HandInProgressReportDocument,
    "\n  query SameFacts($assignmentId: ID!, $year: Int!, $quarter: Int!) {\n    sameFacts(assignmentId: $assignmentId, year: $year, quarter: $quarter) {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      asOf\n      taskCode\n      taskTitle\n      reportedAs\n    }\n  }\n": types.SameFactsDocument,
    "\n  query ProgressReportPage($id: ID!) {\n    progressReport(id: $id) {\n      ...ProgressReportFields\n      assignment {\n        ...AssignmentFields\n        task {\n          id\n          code\n          title\n          content\n          plan {\n            id\n            title\n          }\n          targets {\n            id\n            text\n          }\n        }\n        signOffRequired\n        signers\n        reports {\n          ...ProgressReportFields\n        }\n      }\n    }\n  }\n": types.ProgressReportPageDocument,
    "\n  mutation AcceptProgressReport($input: VersionedInput!) {\n    acceptProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.AcceptProgressReportDocument,
    "\n  mutation ReturnProgressReport($input: ReturnReportInput!) {\n    returnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.ReturnProgressReportDocument,
    "\n  mutation TakeBackProgressReport($input: VersionedInput!) {\n    takeBackProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.TakeBackProgressReportDocument,
    "\n  mutation PassOnProgressReport($input: PassOnReportInput!) {\n    passOnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.PassOnProgressReportDocument,
    "\n  mutation ReturnReportInUnit($input: ReturnReportInput!) {\n    returnReportInUnit(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.ReturnReportInUnitDocument,
    "\n  mutation DisputeFigure($input: DisputeFigureInput!) {\n    disputeFigure(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n": types.DisputeFigureDocument,
    "\n  mutation AnswerDispute($input: AnswerDisputeInput!) {\n    answerDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n": types.AnswerDisputeDocument,
    "\n  mutation ResolveDispute($input: ResolveDisputeInput!) {\n    resolveDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n": types.ResolveDisputeDocument,
    "\n  mutation DropDispute($input: VersionedInput!) {\n    dropDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n": types.DropDisputeDocument,
    "\n  mutation SignAssignments($ids: [ID!]!) {\n    signAssignments(ids: $ids) {\n      assignmentId\n      done\n      reason\n    }\n  }\n": types.SignAssignmentsDocument,
    "\n  query WorkCounts {\n    workCounts {\n      kind\n      count\n    }\n  }\n": types.WorkCountsDocument,
    "\n  query WorkList($kind: WorkListKind!, $page: PageInput!) {\n    workList(kind: $kind, page: $page) {\n      total\n      rows {\n        assignmentId\n        reportId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        dueOn\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        status\n        percent\n        note\n      }\n    }\n  }\n": types.WorkListDocument,
    "\n  fragment LightPolicyFields on LightPolicyView {\n    number\n    validFrom\n    tolerance\n    notStartedLag\n    dueSoonDays\n    yellowLag\n    statuses {\n      status\n      name\n      colour\n    }\n    lights {\n      light\n      name\n      colour\n    }\n    ladder {\n      afterDays\n      name\n      tells\n    }\n  }\n": types.LightPolicyFieldsFragmentDoc,
    "\n  query LightPolicy {\n    lightPolicy {\n      ...LightPolicyFields\n    }\n  }\n": types.LightPolicyDocument,
    "\n  fragment ViewerFields on Viewer {\n    accountId\n    displayName\n    loginName\n    role\n    unitId\n    unitName\n    jurisdictionName\n    mustChangePassword\n    permittedActions\n    csrfToken\n    today\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogOut {\n    logOut\n  }\n"): (typeof documents)["\n  mutation LogOut {\n    logOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UndoOffers {\n    undoOffers {\n      id\n      kind\n      parameters\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  query UndoOffers {\n    undoOffers {\n      id\n      kind\n      parameters\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBack($offerId: ID!) {\n    takeBack(offerId: $offerId) {\n      done\n      refusals {\n        reason\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBack($offerId: ID!) {\n    takeBack(offerId: $offerId) {\n      done\n      refusals {\n        reason\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundAnalysis($roundId: ID!) {\n    roundAnalysis(roundId: $roundId) {\n      roundId\n      roundName\n      missing\n      indicators {\n        indicatorId\n        number\n        name\n        maxPoints\n        spread {\n          ...SpreadFields\n        }\n      }\n      categories {\n        categoryId\n        categoryName\n        spread {\n          ...SpreadFields\n        }\n      }\n      stability {\n        kind\n        subjectId\n        subjectName\n        change\n        keptPercent\n        movedUnits\n        moves {\n          unitId\n          unitName\n          from\n          to\n        }\n      }\n      ranges {\n        unitId\n        unitName\n        categoryName\n        rank\n        best\n        worst\n      }\n      assessors {\n        assessorId\n        name\n        cells\n        meanDifference\n        meanDistance\n        above\n        below\n        verdict\n      }\n      selfComparisons {\n        unitId\n        unitName\n        categoryName\n        compared\n        selfPoints\n        assessedPoints\n        difference\n        widest {\n          indicatorId\n          name\n          difference\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoundAnalysis($roundId: ID!) {\n    roundAnalysis(roundId: $roundId) {\n      roundId\n      roundName\n      missing\n      indicators {\n        indicatorId\n        number\n        name\n        maxPoints\n        spread {\n          ...SpreadFields\n        }\n      }\n      categories {\n        categoryId\n        categoryName\n        spread {\n          ...SpreadFields\n        }\n      }\n      stability {\n        kind\n        subjectId\n        subjectName\n        change\n        keptPercent\n        movedUnits\n        moves {\n          unitId\n          unitName\n          from\n          to\n        }\n      }\n      ranges {\n        unitId\n        unitName\n        categoryName\n        rank\n        best\n        worst\n      }\n      assessors {\n        assessorId\n        name\n        cells\n        meanDifference\n        meanDistance\n        above\n        below\n        verdict\n      }\n      selfComparisons {\n        unitId\n        unitName\n        categoryName\n        compared\n        selfPoints\n        assessedPoints\n        difference\n        widest {\n          indicatorId\n          name\n          difference\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpreadFields on Spread {\n    count\n    lowest\n    highest\n    mean\n    deviation\n    distinct\n    tied\n    atFull\n    verdict\n  }\n"): (typeof documents)["\n  fragment SpreadFields on Spread {\n    count\n    lowest\n    highest\n    mean\n    deviation\n    distinct\n    tied\n    atFull\n    verdict\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatIfWeights($roundId: ID!, $weights: [TriedWeightInput!]!) {\n    whatIfWeights(roundId: $roundId, weights: $weights) {\n      unitId\n      unitName\n      categoryId\n      categoryName\n      total\n      rank\n      triedTotal\n      triedRank\n    }\n  }\n"): (typeof documents)["\n  query WhatIfWeights($roundId: ID!, $weights: [TriedWeightInput!]!) {\n    whatIfWeights(roundId: $roundId, weights: $weights) {\n      unitId\n      unitName\n      categoryId\n      categoryName\n      total\n      rank\n      triedTotal\n      triedRank\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AppealFields on Appeal {\n    id\n    version\n    roundId\n    roundName\n    unitId\n    unitName\n    indicatorId\n    adjustmentId\n    lineName\n    linePoints\n    reason\n    files {\n      id\n      name\n      sizeBytes\n    }\n    state\n    lodgedAt\n    answer\n    correction {\n      kind\n      points\n      entries {\n        assessorId\n        input\n        reason\n      }\n    }\n    decidedAt\n    decidedByName\n    returnReason\n    confirmedAt\n    confirmedByName\n    ordinal\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment AppealFields on Appeal {\n    id\n    version\n    roundId\n    roundName\n    unitId\n    unitName\n    indicatorId\n    adjustmentId\n    lineName\n    linePoints\n    reason\n    files {\n      id\n      name\n      sizeBytes\n    }\n    state\n    lodgedAt\n    answer\n    correction {\n      kind\n      points\n      entries {\n        assessorId\n        input\n        reason\n      }\n    }\n    decidedAt\n    decidedByName\n    returnReason\n    confirmedAt\n    confirmedByName\n    ordinal\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundAppeals($roundId: ID!) {\n    roundAppeals(roundId: $roundId) {\n      ...AppealFields\n    }\n  }\n"): (typeof documents)["\n  query RoundAppeals($roundId: ID!) {\n    roundAppeals(roundId: $roundId) {\n      ...AppealFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AppealBasis($id: ID!) {\n    appealBasis(id: $id) {\n      points\n      indicator {\n        id\n        parentId\n        number\n        name\n        standard\n        rule\n        maxPoints\n        part\n        assessors {\n          id\n          weight\n        }\n        combination\n        sortOrder\n      }\n      entries {\n        assessorId\n        input\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query AppealBasis($id: ID!) {\n    appealBasis(id: $id) {\n      points\n      indicator {\n        id\n        parentId\n        number\n        name\n        standard\n        rule\n        maxPoints\n        part\n        assessors {\n          id\n          weight\n        }\n        combination\n        sortOrder\n      }\n      entries {\n        assessorId\n        input\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LodgeAppeal($input: AppealInput!) {\n    lodgeAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n"): (typeof documents)["\n  mutation LodgeAppeal($input: AppealInput!) {\n    lodgeAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAppeal($input: VersionedInput!) {\n    withdrawAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawAppeal($input: VersionedInput!) {\n    withdrawAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideAppeal($input: AppealDecisionInput!) {\n    decideAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n"): (typeof documents)["\n  mutation DecideAppeal($input: AppealDecisionInput!) {\n    decideAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAppeal($input: VersionedInput!) {\n    confirmAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmAppeal($input: VersionedInput!) {\n    confirmAppeal(input: $input) {\n      ...AppealFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnAppealDecision($input: SendBackInput!) {\n    returnAppealDecision(input: $input) {\n      ...AppealFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnAppealDecision($input: SendBackInput!) {\n    returnAppealDecision(input: $input) {\n      ...AppealFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BurdenOverrideFields on BurdenOverride {\n    id\n    version\n    year\n    ruleId\n    name\n    wording\n    reason\n    state\n    note\n    askedByName\n    askedAt\n    decidedByName\n    decidedAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment BurdenOverrideFields on BurdenOverride {\n    id\n    version\n    year\n    ruleId\n    name\n    wording\n    reason\n    state\n    note\n    askedByName\n    askedAt\n    decidedByName\n    decidedAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BurdenOverrides($year: Int!) {\n    burdenOverrides(year: $year) {\n      ...BurdenOverrideFields\n    }\n  }\n"): (typeof documents)["\n  query BurdenOverrides($year: Int!) {\n    burdenOverrides(year: $year) {\n      ...BurdenOverrideFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BurdenEvaluation($roundId: ID!) {\n    burdenEvaluation(roundId: $roundId) {\n      roundId\n      roundName\n      year\n      quarter\n      indicatorCount\n      findings {\n        indicatorId\n        number\n        name\n        ruleId\n        severity\n        concept\n        excerpt\n        wording\n        standing\n        override {\n          ...BurdenOverrideFields\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BurdenEvaluation($roundId: ID!) {\n    burdenEvaluation(roundId: $roundId) {\n      roundId\n      roundName\n      year\n      quarter\n      indicatorCount\n      findings {\n        indicatorId\n        number\n        name\n        ruleId\n        severity\n        concept\n        excerpt\n        wording\n        standing\n        override {\n          ...BurdenOverrideFields\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskBurdenOverride($input: AskBurdenOverrideInput!) {\n    askBurdenOverride(input: $input) {\n      ...BurdenOverrideFields\n    }\n  }\n"): (typeof documents)["\n  mutation AskBurdenOverride($input: AskBurdenOverrideInput!) {\n    askBurdenOverride(input: $input) {\n      ...BurdenOverrideFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideBurdenOverride($input: DecideBurdenOverrideInput!) {\n    decideBurdenOverride(input: $input) {\n      ...BurdenOverrideFields\n    }\n  }\n"): (typeof documents)["\n  mutation DecideBurdenOverride($input: DecideBurdenOverrideInput!) {\n    decideBurdenOverride(input: $input) {\n      ...BurdenOverrideFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DrawFields on SpotCheckDraw {\n    id\n    version\n    title\n    year\n    state\n    algorithm\n    terms {\n      units\n      byCategory\n      tasksPerUnit\n      inspectorsPerUnit\n    }\n    unitCount\n    assignmentCount\n    inspectorCount\n    populationHash\n    commitment\n    seed\n    witness\n    preparedAt\n    preparedByName\n    drawnAt\n    drawnByName\n    units {\n      unitId\n      unitName\n      categoryName\n      tasks {\n        assignmentId\n        taskCode\n        taskTitle\n      }\n      inspectorNames\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment DrawFields on SpotCheckDraw {\n    id\n    version\n    title\n    year\n    state\n    algorithm\n    terms {\n      units\n      byCategory\n      tasksPerUnit\n      inspectorsPerUnit\n    }\n    unitCount\n    assignmentCount\n    inspectorCount\n    populationHash\n    commitment\n    seed\n    witness\n    preparedAt\n    preparedByName\n    drawnAt\n    drawnByName\n    units {\n      unitId\n      unitName\n      categoryName\n      tasks {\n        assignmentId\n        taskCode\n        taskTitle\n      }\n      inspectorNames\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpotCheckDraws($page: PageInput!) {\n    spotCheckDraws(page: $page) {\n      total\n      rows {\n        ...DrawFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query SpotCheckDraws($page: PageInput!) {\n    spotCheckDraws(page: $page) {\n      total\n      rows {\n        ...DrawFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpotCheckDraw($id: ID!) {\n    spotCheckDraw(id: $id) {\n      ...DrawFields\n    }\n  }\n"): (typeof documents)["\n  query SpotCheckDraw($id: ID!) {\n    spotCheckDraw(id: $id) {\n      ...DrawFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpotCheckRecord($id: ID!) {\n    spotCheckRecord(id: $id) {\n      record\n    }\n  }\n"): (typeof documents)["\n  query SpotCheckRecord($id: ID!) {\n    spotCheckRecord(id: $id) {\n      record\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DrawRegister {\n    unitCategories {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query DrawRegister {\n    unitCategories {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareDraw($input: PrepareDrawInput!) {\n    prepareDraw(input: $input) {\n      ...DrawFields\n    }\n  }\n"): (typeof documents)["\n  mutation PrepareDraw($input: PrepareDrawInput!) {\n    prepareDraw(input: $input) {\n      ...DrawFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformDraw($input: PerformDrawInput!) {\n    performDraw(input: $input) {\n      ...DrawFields\n    }\n  }\n"): (typeof documents)["\n  mutation PerformDraw($input: PerformDrawInput!) {\n    performDraw(input: $input) {\n      ...DrawFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasureFields on Measure {\n    id\n    version\n    unitId\n    unitName\n    year\n    kind\n    basis\n    roundId\n    roundName\n    findingId\n    findingTitle\n    reason\n    effect\n    decidedOn\n    decidedByName\n    effectFrom\n    effectUntil\n    liftedOn\n    liftedReason\n    inForce\n    file {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment MeasureFields on Measure {\n    id\n    version\n    unitId\n    unitName\n    year\n    kind\n    basis\n    roundId\n    roundName\n    findingId\n    findingTitle\n    reason\n    effect\n    decidedOn\n    decidedByName\n    effectFrom\n    effectUntil\n    liftedOn\n    liftedReason\n    inForce\n    file {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Measures($filter: MeasureFilter!, $page: PageInput!) {\n    measures(filter: $filter, page: $page) {\n      total\n      rows {\n        ...MeasureFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Measures($filter: MeasureFilter!, $page: PageInput!) {\n    measures(filter: $filter, page: $page) {\n      total\n      rows {\n        ...MeasureFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasureSuggestions($year: Int!) {\n    measureSuggestions(year: $year) {\n      unitId\n      unitName\n      rule\n      kind\n      roundId\n      roundName\n    }\n  }\n"): (typeof documents)["\n  query MeasureSuggestions($year: Int!) {\n    measureSuggestions(year: $year) {\n      unitId\n      unitName\n      rule\n      kind\n      roundId\n      roundName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasureBases {\n    units {\n      id\n      name\n    }\n    assessmentRounds {\n      id\n      name\n      year\n      state\n    }\n  }\n"): (typeof documents)["\n  query MeasureBases {\n    units {\n      id\n      name\n    }\n    assessmentRounds {\n      id\n      name\n      year\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideMeasure($input: DecideMeasureInput!) {\n    decideMeasure(input: $input) {\n      ...MeasureFields\n    }\n  }\n"): (typeof documents)["\n  mutation DecideMeasure($input: DecideMeasureInput!) {\n    decideMeasure(input: $input) {\n      ...MeasureFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftMeasure($input: LiftMeasureInput!) {\n    liftMeasure(input: $input) {\n      ...MeasureFields\n    }\n  }\n"): (typeof documents)["\n  mutation LiftMeasure($input: LiftMeasureInput!) {\n    liftMeasure(input: $input) {\n      ...MeasureFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutsideFields on OutsideAssessment {\n    id\n    version\n    year\n    name\n    fullPoints\n    weight\n    handOvers {\n      id\n      roundId\n      roundName\n      contentHash\n      recipient\n      handedAt\n      handedByName\n      rows {\n        unitId\n        unitName\n        categoryName\n        total\n        points\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OutsideFields on OutsideAssessment {\n    id\n    version\n    year\n    name\n    fullPoints\n    weight\n    handOvers {\n      id\n      roundId\n      roundName\n      contentHash\n      recipient\n      handedAt\n      handedByName\n      rows {\n        unitId\n        unitName\n        categoryName\n        total\n        points\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutsideAssessments($year: Int!) {\n    outsideAssessments(year: $year) {\n      ...OutsideFields\n    }\n  }\n"): (typeof documents)["\n  query OutsideAssessments($year: Int!) {\n    outsideAssessments(year: $year) {\n      ...OutsideFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOutsideAssessment($input: OutsideAssessmentInput!) {\n    addOutsideAssessment(input: $input) {\n      ...OutsideFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddOutsideAssessment($input: OutsideAssessmentInput!) {\n    addOutsideAssessment(input: $input) {\n      ...OutsideFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverResult($input: HandOverInput!) {\n    handOverResult(input: $input) {\n      ...OutsideFields\n    }\n  }\n"): (typeof documents)["\n  mutation HandOverResult($input: HandOverInput!) {\n    handOverResult(input: $input) {\n      ...OutsideFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenRoundChoices {\n    assessmentRounds {\n      id\n      year\n      quarter\n    }\n    rubrics(input: { all: false }) {\n      id\n      name\n      year\n      edition\n      state\n    }\n  }\n"): (typeof documents)["\n  query OpenRoundChoices {\n    assessmentRounds {\n      id\n      year\n      quarter\n    }\n    rubrics(input: { all: false }) {\n      id\n      name\n      year\n      edition\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenAssessmentRound($input: OpenRoundInput!) {\n    openAssessmentRound(input: $input) {\n      ...RoundFields\n    }\n  }\n"): (typeof documents)["\n  mutation OpenAssessmentRound($input: OpenRoundInput!) {\n    openAssessmentRound(input: $input) {\n      ...RoundFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RubricChoices {\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n    assessorChoices {\n      id\n      displayName\n      unitName\n    }\n  }\n"): (typeof documents)["\n  query RubricChoices {\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n    assessorChoices {\n      id\n      displayName\n      unitName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ranking($roundId: ID, $ordinal: Int) {\n    ranking(roundId: $roundId, ordinal: $ordinal) {\n      roundId\n      roundName\n      kind\n      state\n      appealsUntil\n      ordinal\n      versions {\n        ordinal\n        frozenAt\n        unitName\n        lineName\n      }\n      publicLines {\n        unitId\n        unitName\n        kind\n        points\n        reason\n      }\n      year\n      quarter\n      previousRoundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          grade\n          total\n          base\n          bonus\n          deduction\n          previousRank\n          previousTotal\n          trend {\n            year\n            quarter\n            total\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Ranking($roundId: ID, $ordinal: Int) {\n    ranking(roundId: $roundId, ordinal: $ordinal) {\n      roundId\n      roundName\n      kind\n      state\n      appealsUntil\n      ordinal\n      versions {\n        ordinal\n        frozenAt\n        unitName\n        lineName\n      }\n      publicLines {\n        unitId\n        unitName\n        kind\n        points\n        reason\n      }\n      year\n      quarter\n      previousRoundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          grade\n          total\n          base\n          bonus\n          deduction\n          previousRank\n          previousTotal\n          trend {\n            year\n            quarter\n            total\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedRounds {\n    assessmentRounds {\n      id\n      name\n      kind\n      year\n      quarter\n      state\n    }\n  }\n"): (typeof documents)["\n  query PublishedRounds {\n    assessmentRounds {\n      id\n      name\n      kind\n      year\n      quarter\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparedCardFields on Scorecard {\n    unitId\n    unitName\n    categoryName\n    categoryMean\n    rank\n    total\n    lines {\n      kind\n      indicatorId\n      categoryMean\n      name\n      maxPoints\n      points\n    }\n  }\n"): (typeof documents)["\n  fragment ComparedCardFields on Scorecard {\n    unitId\n    unitName\n    categoryName\n    categoryMean\n    rank\n    total\n    lines {\n      kind\n      indicatorId\n      categoryMean\n      name\n      maxPoints\n      points\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareUnits($roundId: ID!, $one: ID!, $other: ID!, $ordinal: Int) {\n    one: scorecard(roundId: $roundId, unitId: $one, ordinal: $ordinal) {\n      ...ComparedCardFields\n    }\n    other: scorecard(roundId: $roundId, unitId: $other, ordinal: $ordinal) {\n      ...ComparedCardFields\n    }\n  }\n"): (typeof documents)["\n  query CompareUnits($roundId: ID!, $one: ID!, $other: ID!, $ordinal: Int) {\n    one: scorecard(roundId: $roundId, unitId: $one, ordinal: $ordinal) {\n      ...ComparedCardFields\n    }\n    other: scorecard(roundId: $roundId, unitId: $other, ordinal: $ordinal) {\n      ...ComparedCardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundStageFields on RoundStageDates {\n    stage\n    beginsOn\n    endsOn\n    standing\n    outstanding\n  }\n"): (typeof documents)["\n  fragment RoundStageFields on RoundStageDates {\n    stage\n    beginsOn\n    endsOn\n    standing\n    outstanding\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundFields on AssessmentRound {\n    id\n    version\n    name\n    kind\n    year\n    quarter\n    periodBeginsOn\n    state\n    stages {\n      ...RoundStageFields\n    }\n    proposedAt\n    proposedByName\n    sendBackReason\n    announcedAt\n    announcedByName\n    appealsUntil\n    openAppeals\n    ordinal\n    publishedAt\n    publishedByName\n    unitCount\n    missingScores\n    rubric\n    indicators {\n      id\n      parentId\n      number\n      name\n      standard\n      rule\n      maxPoints\n      part\n      appliesTo {\n        categoryIds\n        unitIds\n      }\n      assessors {\n        id\n        weight\n      }\n      combination\n      sortOrder\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment RoundFields on AssessmentRound {\n    id\n    version\n    name\n    kind\n    year\n    quarter\n    periodBeginsOn\n    state\n    stages {\n      ...RoundStageFields\n    }\n    proposedAt\n    proposedByName\n    sendBackReason\n    announcedAt\n    announcedByName\n    appealsUntil\n    openAppeals\n    ordinal\n    publishedAt\n    publishedByName\n    unitCount\n    missingScores\n    rubric\n    indicators {\n      id\n      parentId\n      number\n      name\n      standard\n      rule\n      maxPoints\n      part\n      appliesTo {\n        categoryIds\n        unitIds\n      }\n      assessors {\n        id\n        weight\n      }\n      combination\n      sortOrder\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentRounds {\n    assessmentRounds {\n      ...RoundFields\n    }\n  }\n"): (typeof documents)["\n  query AssessmentRounds {\n    assessmentRounds {\n      ...RoundFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishRound($input: VersionedInput!) {\n    publishRound(input: $input) {\n      ...RoundFields\n    }\n  }\n"): (typeof documents)["\n  mutation PublishRound($input: VersionedInput!) {\n    publishRound(input: $input) {\n      ...RoundFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanRoundStages($input: StagePlanInput!) {\n    planRoundStages(input: $input) {\n      ...RoundFields\n    }\n  }\n"): (typeof documents)["\n  mutation PlanRoundStages($input: StagePlanInput!) {\n    planRoundStages(input: $input) {\n      ...RoundFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeRoundResult($input: VersionedInput!) {\n    proposeRoundResult(input: $input) {\n      ...RoundFields\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeRoundResult($input: VersionedInput!) {\n    proposeRoundResult(input: $input) {\n      ...RoundFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendRoundBack($input: SendBackInput!) {\n    sendRoundBack(input: $input) {\n      ...RoundFields\n    }\n  }\n"): (typeof documents)["\n  mutation SendRoundBack($input: SendBackInput!) {\n    sendRoundBack(input: $input) {\n      ...RoundFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnounceRound($input: VersionedInput!) {\n    announceRound(input: $input) {\n      ...RoundFields\n    }\n  }\n"): (typeof documents)["\n  mutation AnnounceRound($input: VersionedInput!) {\n    announceRound(input: $input) {\n      ...RoundFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rubrics($input: RubricListInput!) {\n    rubrics(input: $input) {\n      ...RubricEditionFields\n    }\n  }\n\n  fragment RubricEditionFields on RubricEdition {\n    id\n    version\n    seriesId\n    edition\n    name\n    year\n    categoryLabel\n    state\n    fullPoints\n    leafCount\n    updatedAt\n    updatedByName\n  }\n"): (typeof documents)["\n  query Rubrics($input: RubricListInput!) {\n    rubrics(input: $input) {\n      ...RubricEditionFields\n    }\n  }\n\n  fragment RubricEditionFields on RubricEdition {\n    id\n    version\n    seriesId\n    edition\n    name\n    year\n    categoryLabel\n    state\n    fullPoints\n    leafCount\n    updatedAt\n    updatedByName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rubric($id: ID!) {\n    rubric(id: $id) {\n      ...RubricFields\n    }\n  }\n\n  fragment RubricFields on Rubric {\n    id\n    version\n    seriesId\n    edition\n    name\n    year\n    categoryLabel\n    state\n    content\n    updatedAt\n    updatedByName\n    editions {\n      id\n      edition\n      state\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  query Rubric($id: ID!) {\n    rubric(id: $id) {\n      ...RubricFields\n    }\n  }\n\n  fragment RubricFields on Rubric {\n    id\n    version\n    seriesId\n    edition\n    name\n    year\n    categoryLabel\n    state\n    content\n    updatedAt\n    updatedByName\n    editions {\n      id\n      edition\n      state\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRubric($input: SaveRubricInput!) {\n    saveRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveRubric($input: SaveRubricInput!) {\n    saveRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishRubric($input: VersionedInput!) {\n    publishRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n"): (typeof documents)["\n  mutation PublishRubric($input: VersionedInput!) {\n    publishRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRubric($input: VersionedInput!) {\n    renewRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n"): (typeof documents)["\n  mutation RenewRubric($input: VersionedInput!) {\n    renewRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireRubric($input: VersionedInput!) {\n    retireRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n"): (typeof documents)["\n  mutation RetireRubric($input: VersionedInput!) {\n    retireRubric(input: $input) {\n      ...RubricFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScoreSheetRowFields on ScoreSheetRow {\n    unitId\n    unitName\n    categoryName\n    participates\n    base\n    total\n    missing\n    cells {\n      indicatorId\n      points\n      entries {\n        assessorId\n        input\n        reason\n        version\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n      explanation {\n        key\n        values\n        reason\n      }\n    }\n    vetoes {\n      id\n      version\n      effect\n      reason\n      file {\n        id\n        name\n      }\n    }\n    adjustments {\n      id\n      version\n      unitId\n      kind\n      points\n      reason\n      approved\n      approvedByName\n      enteredBy\n      enteredByName\n      file {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ScoreSheetRowFields on ScoreSheetRow {\n    unitId\n    unitName\n    categoryName\n    participates\n    base\n    total\n    missing\n    cells {\n      indicatorId\n      points\n      entries {\n        assessorId\n        input\n        reason\n        version\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n      explanation {\n        key\n        values\n        reason\n      }\n    }\n    vetoes {\n      id\n      version\n      effect\n      reason\n      file {\n        id\n        name\n      }\n    }\n    adjustments {\n      id\n      version\n      unitId\n      kind\n      points\n      reason\n      approved\n      approvedByName\n      enteredBy\n      enteredByName\n      file {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreSheet($roundId: ID!) {\n    scoreSheet(roundId: $roundId) {\n      round {\n        ...RoundFields\n      }\n      rows {\n        ...ScoreSheetRowFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScoreSheet($roundId: ID!) {\n    scoreSheet(roundId: $roundId) {\n      round {\n        ...RoundFields\n      }\n      rows {\n        ...ScoreSheetRowFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScoreIndicator($input: ScoreInput!) {\n    scoreIndicator(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"): (typeof documents)["\n  mutation ScoreIndicator($input: ScoreInput!) {\n    scoreIndicator(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAdjustment($input: AdjustmentInput!) {\n    addAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddAdjustment($input: AdjustmentInput!) {\n    addAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAdjustment($input: VersionedInput!) {\n    removeAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveAdjustment($input: VersionedInput!) {\n    removeAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveAdjustment($input: VersionedInput!) {\n    approveAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveAdjustment($input: VersionedInput!) {\n    approveAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddVeto($input: VetoInput!) {\n    addVeto(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddVeto($input: VetoInput!) {\n    addVeto(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveVeto($input: VersionedInput!) {\n    removeVeto(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveVeto($input: VersionedInput!) {\n    removeVeto(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreEvidence($roundId: ID!, $unitId: ID!, $indicatorId: ID!) {\n    scoreEvidence(roundId: $roundId, unitId: $unitId, indicatorId: $indicatorId) {\n      facts {\n        fact {\n          assignmentId\n          findingId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n        report {\n          id\n          year\n          quarter\n          asOf\n          percent\n          files {\n            id\n            name\n            sizeBytes\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScoreEvidence($roundId: ID!, $unitId: ID!, $indicatorId: ID!) {\n    scoreEvidence(roundId: $roundId, unitId: $unitId, indicatorId: $indicatorId) {\n      facts {\n        fact {\n          assignmentId\n          findingId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n        report {\n          id\n          year\n          quarter\n          asOf\n          percent\n          files {\n            id\n            name\n            sizeBytes\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FillFromQuarters($input: FillFromQuartersInput!) {\n    fillFromQuarters(input: $input)\n  }\n"): (typeof documents)["\n  mutation FillFromQuarters($input: FillFromQuartersInput!) {\n    fillFromQuarters(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scorecard($roundId: ID!, $unitId: ID!, $ordinal: Int) {\n    scorecard(roundId: $roundId, unitId: $unitId, ordinal: $ordinal) {\n      roundId\n      roundName\n      kind\n      state\n      appealsUntil\n      ordinal\n      versions {\n        ordinal\n        frozenAt\n        unitName\n        lineName\n      }\n      year\n      quarter\n      publishedAt\n      contentHash\n      unitId\n      unitName\n      categoryName\n      participates\n      rank\n      outOf\n      base\n      bonus\n      deduction\n      total\n      grade\n      categoryMean\n      lines {\n        kind\n        indicatorId\n        adjustmentId\n        categoryMean\n        categoryBest\n        name\n        standard\n        maxPoints\n        points\n        explanation {\n          key\n          values\n          reason\n        }\n        assessed\n        facts {\n          assignmentId\n          findingId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n      }\n      trend {\n        year\n        quarter\n        total\n        rank\n      }\n      statusCounts {\n        status\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query Scorecard($roundId: ID!, $unitId: ID!, $ordinal: Int) {\n    scorecard(roundId: $roundId, unitId: $unitId, ordinal: $ordinal) {\n      roundId\n      roundName\n      kind\n      state\n      appealsUntil\n      ordinal\n      versions {\n        ordinal\n        frozenAt\n        unitName\n        lineName\n      }\n      year\n      quarter\n      publishedAt\n      contentHash\n      unitId\n      unitName\n      categoryName\n      participates\n      rank\n      outOf\n      base\n      bonus\n      deduction\n      total\n      grade\n      categoryMean\n      lines {\n        kind\n        indicatorId\n        adjustmentId\n        categoryMean\n        categoryBest\n        name\n        standard\n        maxPoints\n        points\n        explanation {\n          key\n          values\n          reason\n        }\n        assessed\n        facts {\n          assignmentId\n          findingId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n      }\n      trend {\n        year\n        quarter\n        total\n        rank\n      }\n      statusCounts {\n        status\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitProblems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        id\n        title\n        taskCode\n        taskTitle\n        dueOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitProblems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        id\n        title\n        taskCode\n        taskTitle\n        dueOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitRoundFields on UnitRound {\n    id\n    name\n    kind\n    year\n    quarter\n    state\n    stages {\n      ...RoundStageFields\n    }\n    appealsUntil\n    selfReviewAsked\n    selfReviewEntered\n    openAppeals\n  }\n"): (typeof documents)["\n  fragment UnitRoundFields on UnitRound {\n    id\n    name\n    kind\n    year\n    quarter\n    state\n    stages {\n      ...RoundStageFields\n    }\n    appealsUntil\n    selfReviewAsked\n    selfReviewEntered\n    openAppeals\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SelfScoreFields on SelfScore {\n    unitId\n    indicatorId\n    input\n    points\n    reason\n    version\n    files {\n      id\n      name\n      sizeBytes\n    }\n  }\n"): (typeof documents)["\n  fragment SelfScoreFields on SelfScore {\n    unitId\n    indicatorId\n    input\n    points\n    reason\n    version\n    files {\n      id\n      name\n      sizeBytes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitRounds {\n    unitRounds {\n      ...UnitRoundFields\n    }\n  }\n"): (typeof documents)["\n  query UnitRounds {\n    unitRounds {\n      ...UnitRoundFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SelfReview($roundId: ID!) {\n    selfReview(roundId: $roundId) {\n      round {\n        ...UnitRoundFields\n      }\n      indicators {\n        id\n        parentId\n        number\n        name\n        standard\n        rule\n        maxPoints\n        part\n        sortOrder\n      }\n      scores {\n        ...SelfScoreFields\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query SelfReview($roundId: ID!) {\n    selfReview(roundId: $roundId) {\n      round {\n        ...UnitRoundFields\n      }\n      indicators {\n        id\n        parentId\n        number\n        name\n        standard\n        rule\n        maxPoints\n        part\n        sortOrder\n      }\n      scores {\n        ...SelfScoreFields\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SelfScores($roundId: ID!) {\n    selfScores(roundId: $roundId) {\n      ...SelfScoreFields\n    }\n  }\n"): (typeof documents)["\n  query SelfScores($roundId: ID!) {\n    selfScores(roundId: $roundId) {\n      ...SelfScoreFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterSelfScore($input: SelfScoreInput!) {\n    enterSelfScore(input: $input) {\n      ...SelfScoreFields\n    }\n  }\n"): (typeof documents)["\n  mutation EnterSelfScore($input: SelfScoreInput!) {\n    enterSelfScore(input: $input) {\n      ...SelfScoreFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment YearFields on YearResult {\n    year\n    version\n    state\n    method\n    absence\n    ties\n    publishedAt\n    contentHash\n    rounds {\n      roundId\n      name\n      quarter\n      weight\n      contentHash\n    }\n    units {\n      unitId\n      unitName\n      categoryId\n      categoryName\n      totals\n      total\n      rank\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment YearFields on YearResult {\n    year\n    version\n    state\n    method\n    absence\n    ties\n    publishedAt\n    contentHash\n    rounds {\n      roundId\n      name\n      quarter\n      weight\n      contentHash\n    }\n    units {\n      unitId\n      unitName\n      categoryId\n      categoryName\n      totals\n      total\n      rank\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YearResult($year: Int!) {\n    yearResult(year: $year) {\n      ...YearFields\n    }\n  }\n"): (typeof documents)["\n  query YearResult($year: Int!) {\n    yearResult(year: $year) {\n      ...YearFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanYear($input: PlanYearInput!) {\n    planYear(input: $input) {\n      ...YearFields\n    }\n  }\n"): (typeof documents)["\n  mutation PlanYear($input: PlanYearInput!) {\n    planYear(input: $input) {\n      ...YearFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeYear($input: YearStepInput!) {\n    proposeYear(input: $input) {\n      ...YearFields\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeYear($input: YearStepInput!) {\n    proposeYear(input: $input) {\n      ...YearFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendBackYear($input: YearStepInput!) {\n    sendBackYear(input: $input) {\n      ...YearFields\n    }\n  }\n"): (typeof documents)["\n  mutation SendBackYear($input: YearStepInput!) {\n    sendBackYear(input: $input) {\n      ...YearFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishYear($input: YearStepInput!) {\n    publishYear(input: $input) {\n      ...YearFields\n    }\n  }\n"): (typeof documents)["\n  mutation PublishYear($input: YearStepInput!) {\n    publishYear(input: $input) {\n      ...YearFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntries($after: String, $first: Int!) {\n    auditEntries(after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        unitName\n        action\n        entityType\n        entityId\n        before\n        after\n        address\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditEntries($after: String, $first: Int!) {\n    auditEntries(after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        unitName\n        action\n        entityType\n        entityId\n        before\n        after\n        address\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkYear($year: Int!) {\n    workYear(year: $year) {\n      year\n      published\n      source\n      workingDays\n      offeredSource\n      offeredYears\n      lastDayPolicy\n      days {\n        on\n        kind\n        note\n      }\n      versions {\n        number\n        source\n        createdAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkYear($year: Int!) {\n    workYear(year: $year) {\n      year\n      published\n      source\n      workingDays\n      offeredSource\n      offeredYears\n      lastDayPolicy\n      days {\n        on\n        kind\n        note\n      }\n      versions {\n        number\n        source\n        createdAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarText($year: Int!, $text: String!) {\n    calendarText(year: $year, text: $text) {\n      days {\n        on\n        kind\n        note\n      }\n      problems {\n        line\n        text\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query CalendarText($year: Int!, $text: String!) {\n    calendarText(year: $year, text: $text) {\n      days {\n        on\n        kind\n        note\n      }\n      problems {\n        line\n        text\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarDifference($input: CalendarChangeInput!) {\n    calendarDifference(input: $input) {\n      fingerprint\n      total\n      changedDays\n      rows {\n        instanceId\n        taskId\n        taskCode\n        taskTitle\n        unitName\n        dutyKey\n        before\n        after\n      }\n    }\n  }\n"): (typeof documents)["\n  query CalendarDifference($input: CalendarChangeInput!) {\n    calendarDifference(input: $input) {\n      fingerprint\n      total\n      changedDays\n      rows {\n        instanceId\n        taskId\n        taskCode\n        taskTitle\n        unitName\n        dutyKey\n        before\n        after\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCalendar($input: ChangeCalendarInput!) {\n    changeCalendar(input: $input) {\n      total\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeCalendar($input: ChangeCalendarInput!) {\n    changeCalendar(input: $input) {\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataAlerts($year: Int!, $kind: DataAlertKind, $page: PageInput!) {\n    dataAlerts(year: $year, kind: $kind, page: $page) {\n      total\n      counts {\n        kind\n        count\n      }\n      rows {\n        kind\n        values\n        assignmentId\n        taskCode\n        taskTitle\n        unitName\n      }\n    }\n  }\n"): (typeof documents)["\n  query DataAlerts($year: Int!, $kind: DataAlertKind, $page: PageInput!) {\n    dataAlerts(year: $year, kind: $kind, page: $page) {\n      total\n      counts {\n        kind\n        count\n      }\n      rows {\n        kind\n        values\n        assignmentId\n        taskCode\n        taskTitle\n        unitName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitBurdens($year: Int!, $quarter: Int!) {\n    unitBurdens(year: $year, quarter: $quarter) {\n      unitId\n      unitName\n      reports\n      fields\n      repeated {\n        label\n        unit\n        tasks {\n          id\n          code\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitBurdens($year: Int!, $quarter: Int!) {\n    unitBurdens(year: $year, quarter: $quarter) {\n      unitId\n      unitName\n      reports\n      fields\n      repeated {\n        label\n        unit\n        tasks {\n          id\n          code\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerExports {\n    ledgerExports {\n      ...ExportLine\n    }\n  }\n\n  fragment ExportLine on LedgerExport {\n    id\n    format\n    query\n    state\n    rowsDone\n    rowsTotal\n    fileName\n    sizeBytes\n    problem\n    problemValues\n    createdAt\n    expiresAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  query LedgerExports {\n    ledgerExports {\n      ...ExportLine\n    }\n  }\n\n  fragment ExportLine on LedgerExport {\n    id\n    format\n    query\n    state\n    rowsDone\n    rowsTotal\n    fileName\n    sizeBytes\n    problem\n    problemValues\n    createdAt\n    expiresAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartLedgerExport($input: StartLedgerExportInput!) {\n    startLedgerExport(input: $input) {\n      ...ExportLine\n    }\n  }\n"): (typeof documents)["\n  mutation StartLedgerExport($input: StartLedgerExportInput!) {\n    startLedgerExport(input: $input) {\n      ...ExportLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelLedgerExport($id: ID!) {\n    cancelLedgerExport(id: $id) {\n      ...ExportLine\n    }\n  }\n"): (typeof documents)["\n  mutation CancelLedgerExport($id: ID!) {\n    cancelLedgerExport(id: $id) {\n      ...ExportLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Heatmap($year: Int!, $planId: ID) {\n    heatmap(year: $year, planId: $planId) {\n      year\n      columns {\n        key\n        title\n        planTitle\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        percents\n        red\n        yellow\n        onTime\n        late\n      }\n    }\n  }\n"): (typeof documents)["\n  query Heatmap($year: Int!, $planId: ID) {\n    heatmap(year: $year, planId: $planId) {\n      year\n      columns {\n        key\n        title\n        planTitle\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        percents\n        red\n        yellow\n        onTime\n        late\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonthHeatmap($year: Int!) {\n    monthHeatmap(year: $year) {\n      year\n      months\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        reported\n        onTime\n        late\n      }\n    }\n  }\n"): (typeof documents)["\n  query MonthHeatmap($year: Int!) {\n    monthHeatmap(year: $year) {\n      year\n      months\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        reported\n        onTime\n        late\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreHeatmap($roundId: ID) {\n    scoreHeatmap(roundId: $roundId) {\n      roundId\n      roundName\n      columns {\n        indicatorId\n        name\n        groupName\n        maxPoints\n        part\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        rank\n        points\n        otherPoints\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScoreHeatmap($roundId: ID) {\n    scoreHeatmap(roundId: $roundId) {\n      roundId\n      roundName\n      columns {\n        indicatorId\n        name\n        groupName\n        maxPoints\n        part\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        rank\n        points\n        otherPoints\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeatmapRounds {\n    assessmentRounds {\n      id\n      name\n      state\n    }\n  }\n"): (typeof documents)["\n  query HeatmapRounds {\n    assessmentRounds {\n      id\n      name\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeatmapPlans {\n    plans {\n      id\n      title\n      year\n      state\n    }\n  }\n"): (typeof documents)["\n  query HeatmapPlans {\n    plans {\n      id\n      title\n      year\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkPreview($step: BulkStep!, $target: LedgerTarget!, $given: BulkGiven) {\n    bulkPreview(step: $step, target: $target, given: $given) {\n      total\n      possible\n      refusals {\n        reason\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query BulkPreview($step: BulkStep!, $target: LedgerTarget!, $given: BulkGiven) {\n    bulkPreview(step: $step, target: $target, given: $given) {\n      total\n      possible\n      refusals {\n        reason\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BulkOutcomeFields on BulkRowOutcome {\n    assignmentId\n    code\n    unitName\n    refusal\n  }\n"): (typeof documents)["\n  fragment BulkOutcomeFields on BulkRowOutcome {\n    assignmentId\n    code\n    unitName\n    refusal\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindRows($target: LedgerTarget!) {\n    remindRows(target: $target) {\n      ...BulkOutcomeFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemindRows($target: LedgerTarget!) {\n    remindRows(target: $target) {\n      ...BulkOutcomeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendRows($input: SuspendRowsInput!) {\n    suspendRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n"): (typeof documents)["\n  mutation SuspendRows($input: SuspendRowsInput!) {\n    suspendRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendRows($input: ExtendRowsInput!) {\n    extendRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendRows($input: ExtendRowsInput!) {\n    extendRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointLeadOfRows($input: AppointLeadRowsInput!) {\n    appointLeadOfRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n"): (typeof documents)["\n  mutation AppointLeadOfRows($input: AppointLeadRowsInput!) {\n    appointLeadOfRows(input: $input) {\n      ...BulkOutcomeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LedgerCellFields on LedgerCellEdit {\n    assignmentId\n    column\n    version\n    value\n    text\n    refusal\n    choices {\n      value\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment LedgerCellFields on LedgerCellEdit {\n    assignmentId\n    column\n    version\n    value\n    text\n    refusal\n    choices {\n      value\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerCell($assignmentId: ID!, $column: LedgerEditColumn!) {\n    ledgerCell(assignmentId: $assignmentId, column: $column) {\n      ...LedgerCellFields\n    }\n  }\n"): (typeof documents)["\n  query LedgerCell($assignmentId: ID!, $column: LedgerEditColumn!) {\n    ledgerCell(assignmentId: $assignmentId, column: $column) {\n      ...LedgerCellFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditLedgerCell($input: EditLedgerCellInput!) {\n    editLedgerCell(input: $input) {\n      ...LedgerCellFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditLedgerCell($input: EditLedgerCellInput!) {\n    editLedgerCell(input: $input) {\n      ...LedgerCellFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LedgerRowFields on LedgerRow {\n    assignmentId\n    taskId\n    planId\n    unitId\n    code\n    ordinal\n    planTitle\n    docNumber\n    sectionTitle\n    title\n    content\n    leadUnits\n    unitName\n    divisionName\n    officerName\n    officerPhone\n    leaderName\n    categoryName\n    role\n    startsOn\n    deadlineText\n    dueOn\n    targetText\n    quarterTarget\n    percent\n    status\n    light\n    lightReason {\n      key\n      days\n      points\n      date\n    }\n    signed\n    narrative\n    evidence\n    problems\n    nextStep\n    review\n    reviewReason\n    updatedOn\n  }\n"): (typeof documents)["\n  fragment LedgerRowFields on LedgerRow {\n    assignmentId\n    taskId\n    planId\n    unitId\n    code\n    ordinal\n    planTitle\n    docNumber\n    sectionTitle\n    title\n    content\n    leadUnits\n    unitName\n    divisionName\n    officerName\n    officerPhone\n    leaderName\n    categoryName\n    role\n    startsOn\n    deadlineText\n    dueOn\n    targetText\n    quarterTarget\n    percent\n    status\n    light\n    lightReason {\n      key\n      days\n      points\n      date\n    }\n    signed\n    narrative\n    evidence\n    problems\n    nextStep\n    review\n    reviewReason\n    updatedOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerFrame(\n    $filter: LedgerFilter!\n    $anyStatus: LedgerFilter!\n    $anyLight: LedgerFilter!\n    $group: LedgerGrouping\n    $asOf: CivilDate\n  ) {\n    ledger(\n      filter: $filter\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      group: $group\n      asOf: $asOf\n    ) {\n      total\n      groups {\n        key\n        label\n        count\n      }\n    }\n    byStatus: ledger(\n      filter: $anyStatus\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      asOf: $asOf\n    ) {\n      statusCounts {\n        status\n        count\n      }\n    }\n    byLight: ledger(\n      filter: $anyLight\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      asOf: $asOf\n    ) {\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query LedgerFrame(\n    $filter: LedgerFilter!\n    $anyStatus: LedgerFilter!\n    $anyLight: LedgerFilter!\n    $group: LedgerGrouping\n    $asOf: CivilDate\n  ) {\n    ledger(\n      filter: $filter\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      group: $group\n      asOf: $asOf\n    ) {\n      total\n      groups {\n        key\n        label\n        count\n      }\n    }\n    byStatus: ledger(\n      filter: $anyStatus\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      asOf: $asOf\n    ) {\n      statusCounts {\n        status\n        count\n      }\n    }\n    byLight: ledger(\n      filter: $anyLight\n      sort: { key: code, direction: asc }\n      page: { page: 1, pageSize: 1 }\n      asOf: $asOf\n    ) {\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerRows(\n    $filter: LedgerFilter!\n    $sort: LedgerSort!\n    $group: LedgerGrouping\n    $page: PageInput!\n    $asOf: CivilDate\n    $editing: Boolean!\n  ) {\n    ledger(filter: $filter, sort: $sort, group: $group, page: $page, asOf: $asOf) {\n      rows {\n        ...LedgerRowFields\n        cellActions @include(if: $editing) {\n          column\n          enabled\n          reason\n        }\n        drafts @include(if: $editing) {\n          column\n          text\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LedgerRows(\n    $filter: LedgerFilter!\n    $sort: LedgerSort!\n    $group: LedgerGrouping\n    $page: PageInput!\n    $asOf: CivilDate\n    $editing: Boolean!\n  ) {\n    ledger(filter: $filter, sort: $sort, group: $group, page: $page, asOf: $asOf) {\n      rows {\n        ...LedgerRowFields\n        cellActions @include(if: $editing) {\n          column\n          enabled\n          reason\n        }\n        drafts @include(if: $editing) {\n          column\n          text\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerChoices {\n    plans {\n      id\n      title\n      year\n      state\n      sections {\n        id\n        title\n      }\n    }\n    units {\n      id\n      name\n      category {\n        id\n      }\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query LedgerChoices {\n    plans {\n      id\n      title\n      year\n      state\n      sections {\n        id\n        title\n      }\n    }\n    units {\n      id\n      name\n      category {\n        id\n      }\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedViewFields on SavedView {\n    id\n    version\n    name\n    query\n    shared\n    own\n    ownerName\n    isDefault\n  }\n"): (typeof documents)["\n  fragment SavedViewFields on SavedView {\n    id\n    version\n    name\n    query\n    shared\n    own\n    ownerName\n    isDefault\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews {\n    savedViews {\n      ...SavedViewFields\n    }\n  }\n"): (typeof documents)["\n  query SavedViews {\n    savedViews {\n      ...SavedViewFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      ...SavedViewFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      ...SavedViewFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeView($input: ChangeViewInput!) {\n    changeView(input: $input) {\n      ...SavedViewFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeView($input: ChangeViewInput!) {\n    changeView(input: $input) {\n      ...SavedViewFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteView($input: VersionedInput!) {\n    deleteView(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteView($input: VersionedInput!) {\n    deleteView(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseDefaultView($viewId: ID) {\n    chooseDefaultView(viewId: $viewId) {\n      id\n      isDefault\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseDefaultView($viewId: ID) {\n    chooseDefaultView(viewId: $viewId) {\n      id\n      isDefault\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ProgressChanged {\n    progressChanged {\n      assignmentId\n      taskId\n      planId\n      unitId\n    }\n  }\n"): (typeof documents)["\n  subscription ProgressChanged {\n    progressChanged {\n      assignmentId\n      taskId\n      planId\n      unitId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    overview {\n      year\n      quarter\n      numbers {\n        key\n        value\n        of\n        reasonKey\n        reasonValues\n        link\n      }\n      attention {\n        ...LedgerRowFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Overview {\n    overview {\n      year\n      quarter\n      numbers {\n        key\n        value\n        of\n        reasonKey\n        reasonValues\n        link\n      }\n      attention {\n        ...LedgerRowFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewCounts($filter: LedgerFilter!) {\n    ledger(filter: $filter, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 1 }) {\n      total\n      statusCounts {\n        status\n        count\n      }\n      lightCounts {\n        light\n        count\n      }\n    }\n    ranking {\n      roundId\n      roundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          total\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OverviewCounts($filter: LedgerFilter!) {\n    ledger(filter: $filter, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 1 }) {\n      total\n      statusCounts {\n        status\n        count\n      }\n      lightCounts {\n        light\n        count\n      }\n    }\n    ranking {\n      roundId\n      roundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          total\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EscalatedWork($step: Int, $page: PageInput!) {\n    escalatedWork(step: $step, page: $page) {\n      total\n      steps {\n        step\n        name\n        count\n      }\n      rows {\n        assignmentId\n        taskId\n        taskTitle\n        unitName\n        step\n        name\n        dueOn\n        daysOverdue\n        raisedOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query EscalatedWork($step: Int, $page: PageInput!) {\n    escalatedWork(step: $step, page: $page) {\n      total\n      steps {\n        step\n        name\n        count\n      }\n      rows {\n        assignmentId\n        taskId\n        taskTitle\n        unitName\n        step\n        name\n        dueOn\n        daysOverdue\n        raisedOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountFields on Account {\n    id\n    version\n    loginName\n    displayName\n    role\n    unitId\n    unitName\n    disabled\n    locked\n    mustChangePassword\n  }\n"): (typeof documents)["\n  fragment AccountFields on Account {\n    id\n    version\n    loginName\n    displayName\n    role\n    unitId\n    unitName\n    disabled\n    locked\n    mustChangePassword\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts {\n    accounts {\n      ...AccountFields\n    }\n  }\n"): (typeof documents)["\n  query Accounts {\n    accounts {\n      ...AccountFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountUnits {\n    units {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query AccountUnits {\n    units {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      oneTimePassword\n      account {\n        ...AccountFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      oneTimePassword\n      account {\n        ...AccountFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: VersionedInput!) {\n    resetPassword(input: $input) {\n      oneTimePassword\n      account {\n        ...AccountFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($input: VersionedInput!) {\n    resetPassword(input: $input) {\n      oneTimePassword\n      account {\n        ...AccountFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableAccount($input: VersionedInput!) {\n    disableAccount(input: $input) {\n      ...AccountFields\n    }\n  }\n"): (typeof documents)["\n  mutation DisableAccount($input: VersionedInput!) {\n    disableAccount(input: $input) {\n      ...AccountFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableAccount($input: VersionedInput!) {\n    enableAccount(input: $input) {\n      ...AccountFields\n    }\n  }\n"): (typeof documents)["\n  mutation EnableAccount($input: VersionedInput!) {\n    enableAccount(input: $input) {\n      ...AccountFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ...ViewerFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ...ViewerFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      ...ViewerFields\n    }\n  }\n"): (typeof documents)["\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      ...ViewerFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogInOptions {\n    logInOptions {\n      setUpNeeded\n      jurisdictions {\n        code\n        name\n      }\n      demoAccounts {\n        loginName\n        displayName\n        role\n        unitName\n        password\n      }\n    }\n    viewer {\n      accountId\n    }\n  }\n"): (typeof documents)["\n  query LogInOptions {\n    logInOptions {\n      setUpNeeded\n      jurisdictions {\n        code\n        name\n      }\n      demoAccounts {\n        loginName\n        displayName\n        role\n        unitName\n        password\n      }\n    }\n    viewer {\n      accountId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUpFirstAdministrator($input: SetUpInput!) {\n    setUpFirstAdministrator(input: $input) {\n      ...ViewerFields\n    }\n  }\n"): (typeof documents)["\n  mutation SetUpFirstAdministrator($input: SetUpInput!) {\n    setUpFirstAdministrator(input: $input) {\n      ...ViewerFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BreakdownDrafts($page: PageInput!) {\n    breakdownDrafts(page: $page) {\n      total\n      rows {\n        id\n        version\n        state\n        sourceName\n        title\n        taskCount\n        planId\n        createdAt\n        updatedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query BreakdownDrafts($page: PageInput!) {\n    breakdownDrafts(page: $page) {\n      total\n      rows {\n        id\n        version\n        state\n        sourceName\n        title\n        taskCount\n        planId\n        createdAt\n        updatedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadPastedText($text: String!, $revisesPlanId: ID) {\n    readPastedText(text: $text, revisesPlanId: $revisesPlanId) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ReadPastedText($text: String!, $revisesPlanId: ID) {\n    readPastedText(text: $text, revisesPlanId: $revisesPlanId) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisedPlan($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      docNumber\n    }\n  }\n"): (typeof documents)["\n  query RevisedPlan($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      docNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    revisesPlanId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      leader\n      leaderSpan {\n        start\n        end\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      figures {\n        text\n        span {\n          start\n          end\n        }\n        label\n        value\n        unit\n        asOf\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    cleaning {\n      kind\n      before\n      span {\n        start\n        end\n      }\n    }\n    keptKinds\n    canReread\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n"): (typeof documents)["\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    revisesPlanId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      leader\n      leaderSpan {\n        start\n        end\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      figures {\n        text\n        span {\n          start\n          end\n        }\n        label\n        value\n        unit\n        asOf\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    cleaning {\n      kind\n      before\n      span {\n        start\n        end\n      }\n    }\n    keptKinds\n    canReread\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BreakdownDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      ...BreakdownDraftFields\n    }\n  }\n"): (typeof documents)["\n  query BreakdownDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      ...BreakdownDraftFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewMemory($id: ID!) {\n    breakdownDraft(id: $id) {\n      openNames {\n        printedName\n        suspicion\n        proposals {\n          unitId\n          groupId\n          name\n          confidence\n          reason\n        }\n      }\n      leadProposal {\n        taskCount\n        firstListedLed\n        documentTitle\n        decidedOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReviewMemory($id: ID!) {\n    breakdownDraft(id: $id) {\n      openNames {\n        printedName\n        suspicion\n        proposals {\n          unitId\n          groupId\n          name\n          confidence\n          reason\n        }\n      }\n      leadProposal {\n        taskCount\n        firstListedLed\n        documentTitle\n        decidedOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideLeadRule($input: DecideLeadRuleInput!) {\n    decideLeadRule(input: $input) {\n      id\n      version\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideLeadRule($input: DecideLeadRuleInput!) {\n    decideLeadRule(input: $input) {\n      id\n      version\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewRegister {\n    units {\n      id\n      name\n      shortName\n      category {\n        id\n        name\n      }\n    }\n    unitGroups {\n      id\n      name\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query ReviewRegister {\n    units {\n      id\n      name\n      shortName\n      category {\n        id\n        name\n      }\n    }\n    unitGroups {\n      id\n      name\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveBreakdown($input: SaveBreakdownInput!) {\n    saveBreakdown(input: $input) {\n      id\n      version\n      updatedAt\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveBreakdown($input: SaveBreakdownInput!) {\n    saveBreakdown(input: $input) {\n      id\n      version\n      updatedAt\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveUnitName($input: ResolveUnitNameInput!) {\n    resolveUnitName(input: $input) {\n      id\n      version\n      updatedAt\n      tasks {\n        key\n        units {\n          printedName\n          unitId\n          groupId\n        }\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResolveUnitName($input: ResolveUnitNameInput!) {\n    resolveUnitName(input: $input) {\n      id\n      version\n      updatedAt\n      tasks {\n        key\n        units {\n          printedName\n          unitId\n          groupId\n        }\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RereadBreakdown($input: RereadBreakdownInput!) {\n    rereadBreakdown(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RereadBreakdown($input: RereadBreakdownInput!) {\n    rereadBreakdown(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmBreakdown($input: VersionedInput!) {\n    confirmBreakdown(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmBreakdown($input: VersionedInput!) {\n    confirmBreakdown(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardBreakdown($input: VersionedInput!) {\n    discardBreakdown(input: $input) {\n      id\n      version\n      state\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardBreakdown($input: VersionedInput!) {\n    discardBreakdown(input: $input) {\n      id\n      version\n      state\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionComparison($draftId: ID!) {\n    revisionComparison(draftId: $draftId) {\n      draftId\n      draftVersion\n      planId\n      planVersion\n      planTitle\n      unchangedCount\n      differences {\n        id\n        kind\n        origin\n        proposed\n        field\n        taskName\n        taskCode\n        reportCount\n        base {\n          text\n          role\n          date\n        }\n        ours {\n          text\n          role\n          date\n        }\n        theirs {\n          text\n          role\n          date\n        }\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query RevisionComparison($draftId: ID!) {\n    revisionComparison(draftId: $draftId) {\n      draftId\n      draftVersion\n      planId\n      planVersion\n      planTitle\n      unchangedCount\n      differences {\n        id\n        kind\n        origin\n        proposed\n        field\n        taskName\n        taskCode\n        reportCount\n        base {\n          text\n          role\n          date\n        }\n        ours {\n          text\n          role\n          date\n        }\n        theirs {\n          text\n          role\n          date\n        }\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyRevision($input: ApplyRevisionInput!) {\n    applyRevision(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyRevision($input: ApplyRevisionInput!) {\n    applyRevision(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($after: String, $first: Int!, $unreadOnly: Boolean!) {\n    notices(after: $after, first: $first, unreadOnly: $unreadOnly) {\n      next\n      rows {\n        id\n        kind\n        parameters\n        path\n        createdAt\n        readAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Notices($after: String, $first: Int!, $unreadOnly: Boolean!) {\n    notices(after: $after, first: $first, unreadOnly: $unreadOnly) {\n      next\n      rows {\n        id\n        kind\n        parameters\n        path\n        createdAt\n        readAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotices {\n    unreadNotices\n  }\n"): (typeof documents)["\n  query UnreadNotices {\n    unreadNotices\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadNotices($ids: [ID!]!) {\n    readNotices(ids: $ids)\n  }\n"): (typeof documents)["\n  mutation ReadNotices($ids: [ID!]!) {\n    readNotices(ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadAllNotices {\n    readAllNotices\n  }\n"): (typeof documents)["\n  mutation ReadAllNotices {\n    readAllNotices\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticePreferences {\n    noticePreferences {\n      channels\n      mailAddress\n    }\n  }\n"): (typeof documents)["\n  query NoticePreferences {\n    noticePreferences {\n      channels\n      mailAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveNoticePreferences($mailAddress: String!) {\n    saveNoticePreferences(mailAddress: $mailAddress) {\n      channels\n      mailAddress\n    }\n  }\n"): (typeof documents)["\n  mutation SaveNoticePreferences($mailAddress: String!) {\n    saveNoticePreferences(mailAddress: $mailAddress) {\n      channels\n      mailAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitFields on Unit {\n    id\n    version\n    name\n    shortName\n    sortOrder\n    endedOn\n    level\n    parentId\n    aliases\n    category {\n      id\n      name\n      verticallyManaged\n    }\n  }\n"): (typeof documents)["\n  fragment UnitFields on Unit {\n    id\n    version\n    name\n    shortName\n    sortOrder\n    endedOn\n    level\n    parentId\n    aliases\n    category {\n      id\n      name\n      verticallyManaged\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitGroupFields on UnitGroup {\n    id\n    version\n    name\n    aliases\n    memberIds\n    reachesVertical\n  }\n"): (typeof documents)["\n  fragment UnitGroupFields on UnitGroup {\n    id\n    version\n    name\n    aliases\n    memberIds\n    reachesVertical\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Register {\n    units {\n      ...UnitFields\n    }\n    unitCategories {\n      id\n      name\n      sortOrder\n      verticallyManaged\n    }\n    unitGroups {\n      ...UnitGroupFields\n    }\n  }\n"): (typeof documents)["\n  query Register {\n    units {\n      ...UnitFields\n    }\n    unitCategories {\n      id\n      name\n      sortOrder\n      verticallyManaged\n    }\n    unitGroups {\n      ...UnitGroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUnitCategory($input: CreateUnitCategoryInput!) {\n    createUnitCategory(input: $input) {\n      id\n      name\n      sortOrder\n      verticallyManaged\n    }\n  }\n"): (typeof documents)["\n  mutation CreateUnitCategory($input: CreateUnitCategoryInput!) {\n    createUnitCategory(input: $input) {\n      id\n      name\n      sortOrder\n      verticallyManaged\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUnitCategory($input: UpdateUnitCategoryInput!) {\n    updateUnitCategory(input: $input) {\n      id\n      name\n      verticallyManaged\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateUnitCategory($input: UpdateUnitCategoryInput!) {\n    updateUnitCategory(input: $input) {\n      id\n      name\n      verticallyManaged\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n"): (typeof documents)["\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUnitGroup($input: CreateUnitGroupInput!) {\n    createUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation CreateUnitGroup($input: CreateUnitGroupInput!) {\n    createUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUnitGroup($input: UpdateUnitGroupInput!) {\n    updateUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateUnitGroup($input: UpdateUnitGroupInput!) {\n    updateUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitPage {\n    units {\n      ...UnitFields\n      formerNames {\n        name\n        endedOn\n      }\n      changes {\n        id\n        kind\n        effectiveOn\n        basis\n        successors {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitPage {\n    units {\n      ...UnitFields\n      formerNames {\n        name\n        endedOn\n      }\n      changes {\n        id\n        kind\n        effectiveOn\n        basis\n        successors {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffFields on UnitStaff {\n    unitId\n    divisions {\n      id\n      version\n      name\n      endedOn\n    }\n    officers {\n      id\n      version\n      duty\n      name\n      post\n      maskedPhone\n      divisionId\n      filedOn\n      receipt\n      endedOn\n    }\n  }\n"): (typeof documents)["\n  fragment StaffFields on UnitStaff {\n    unitId\n    divisions {\n      id\n      version\n      name\n      endedOn\n    }\n    officers {\n      id\n      version\n      duty\n      name\n      post\n      maskedPhone\n      divisionId\n      filedOn\n      receipt\n      endedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitStaff($unitId: ID!) {\n    unitStaff(unitId: $unitId) {\n      ...StaffFields\n    }\n  }\n"): (typeof documents)["\n  query UnitStaff($unitId: ID!) {\n    unitStaff(unitId: $unitId) {\n      ...StaffFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDivision($input: SaveDivisionInput!) {\n    saveDivision(input: $input) {\n      ...StaffFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDivision($input: SaveDivisionInput!) {\n    saveDivision(input: $input) {\n      ...StaffFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDivision($input: VersionedInput!) {\n    endDivision(input: $input) {\n      ...StaffFields\n    }\n  }\n"): (typeof documents)["\n  mutation EndDivision($input: VersionedInput!) {\n    endDivision(input: $input) {\n      ...StaffFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveOfficer($input: SaveOfficerInput!) {\n    saveOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveOfficer($input: SaveOfficerInput!) {\n    saveOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOfficer($input: VersionedInput!) {\n    endOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n"): (typeof documents)["\n  mutation EndOfficer($input: VersionedInput!) {\n    endOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileOfficer($input: FileOfficerInput!) {\n    fileOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n"): (typeof documents)["\n  mutation FileOfficer($input: FileOfficerInput!) {\n    fileOfficer(input: $input) {\n      ...StaffFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealPhone($officerId: ID!) {\n    revealPhone(officerId: $officerId)\n  }\n"): (typeof documents)["\n  mutation RevealPhone($officerId: ID!) {\n    revealPhone(officerId: $officerId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameUnit($input: RenameUnitInput!) {\n    renameUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n"): (typeof documents)["\n  mutation RenameUnit($input: RenameUnitInput!) {\n    renameUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitEndPreview($input: EndUnitInput!) {\n    unitEndPreview(input: $input) {\n      refusal\n      groupNames\n      accounts {\n        displayName\n        loginName\n      }\n      shares {\n        assignmentId\n        taskCode\n        taskTitle\n        role\n        percent\n        way\n        successorId\n        reportCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitEndPreview($input: EndUnitInput!) {\n    unitEndPreview(input: $input) {\n      refusal\n      groupNames\n      accounts {\n        displayName\n        loginName\n      }\n      shares {\n        assignmentId\n        taskCode\n        taskTitle\n        role\n        percent\n        way\n        successorId\n        reportCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndUnit($input: EndUnitInput!) {\n    endUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n"): (typeof documents)["\n  mutation EndUnit($input: EndUnitInput!) {\n    endUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CascadeFields on Cascade {\n    planId\n    withdrawn\n    superior {\n      id\n      version\n      kind\n      title\n      docNumber\n      issuer\n      documentDate\n      superiorPlanId\n      jurisdictionName\n    }\n    levels {\n      depth\n      jurisdictionName\n      title\n      docNumber\n    }\n    points {\n      id\n      ordinal\n      title\n      text\n      dueOn\n    }\n    tasks {\n      id\n      ordinal\n      title\n      text\n      dueOn\n    }\n    mappings {\n      id\n      version\n      pointId\n      taskId\n      state\n      likeness\n      sharedWords\n      decidedAt\n      decidedByName\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n    gaps {\n      kind\n      pointId\n      taskId\n      superiorText\n      localText\n      superiorDueOn\n      localDueOn\n      recipient\n    }\n    subordinates {\n      planId\n      jurisdictionName\n      title\n      docNumber\n      pointsTakenUp\n      percent\n      tasks {\n        taskId\n        pointId\n        ordinal\n        title\n        dueOn\n        percent\n        assignments\n        green\n        yellow\n        red\n        grey\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CascadeFields on Cascade {\n    planId\n    withdrawn\n    superior {\n      id\n      version\n      kind\n      title\n      docNumber\n      issuer\n      documentDate\n      superiorPlanId\n      jurisdictionName\n    }\n    levels {\n      depth\n      jurisdictionName\n      title\n      docNumber\n    }\n    points {\n      id\n      ordinal\n      title\n      text\n      dueOn\n    }\n    tasks {\n      id\n      ordinal\n      title\n      text\n      dueOn\n    }\n    mappings {\n      id\n      version\n      pointId\n      taskId\n      state\n      likeness\n      sharedWords\n      decidedAt\n      decidedByName\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n    gaps {\n      kind\n      pointId\n      taskId\n      superiorText\n      localText\n      superiorDueOn\n      localDueOn\n      recipient\n    }\n    subordinates {\n      planId\n      jurisdictionName\n      title\n      docNumber\n      pointsTakenUp\n      percent\n      tasks {\n        taskId\n        pointId\n        ordinal\n        title\n        dueOn\n        percent\n        assignments\n        green\n        yellow\n        red\n        grey\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanCascade($planId: ID!) {\n    plan(id: $planId) {\n      id\n      title\n      state\n      docNumber\n    }\n    cascade(planId: $planId) {\n      ...CascadeFields\n    }\n  }\n"): (typeof documents)["\n  query PlanCascade($planId: ID!) {\n    plan(id: $planId) {\n      id\n      title\n      state\n      docNumber\n    }\n    cascade(planId: $planId) {\n      ...CascadeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuperiorChoices($planId: ID!) {\n    superiorChoices(planId: $planId) {\n      plans {\n        jurisdictionId\n        jurisdictionName\n        planId\n        title\n        docNumber\n        documentDate\n        own\n        cited\n      }\n      cited {\n        title\n        docNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  query SuperiorChoices($planId: ID!) {\n    superiorChoices(planId: $planId) {\n      plans {\n        jurisdictionId\n        jurisdictionName\n        planId\n        title\n        docNumber\n        documentDate\n        own\n        cited\n      }\n      cited {\n        title\n        docNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkSuperiorPlan($input: LinkSuperiorPlanInput!) {\n    linkSuperiorPlan(input: $input) {\n      ...CascadeFields\n    }\n  }\n"): (typeof documents)["\n  mutation LinkSuperiorPlan($input: LinkSuperiorPlanInput!) {\n    linkSuperiorPlan(input: $input) {\n      ...CascadeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkExternalSuperior($input: LinkExternalSuperiorInput!) {\n    linkExternalSuperior(input: $input) {\n      ...CascadeFields\n    }\n  }\n"): (typeof documents)["\n  mutation LinkExternalSuperior($input: LinkExternalSuperiorInput!) {\n    linkExternalSuperior(input: $input) {\n      ...CascadeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkSuperior($input: VersionedInput!) {\n    unlinkSuperior(input: $input) {\n      ...CascadeFields\n    }\n  }\n"): (typeof documents)["\n  mutation UnlinkSuperior($input: VersionedInput!) {\n    unlinkSuperior(input: $input) {\n      ...CascadeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMappings($planId: ID!) {\n    proposeMappings(planId: $planId) {\n      ...CascadeFields\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeMappings($planId: ID!) {\n    proposeMappings(planId: $planId) {\n      ...CascadeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMapping($input: VersionedInput!) {\n    confirmMapping(input: $input) {\n      ...CascadeFields\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmMapping($input: VersionedInput!) {\n    confirmMapping(input: $input) {\n      ...CascadeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectMapping($input: VersionedInput!) {\n    rejectMapping(input: $input) {\n      ...CascadeFields\n    }\n  }\n"): (typeof documents)["\n  mutation RejectMapping($input: VersionedInput!) {\n    rejectMapping(input: $input) {\n      ...CascadeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MapPoint($input: MapPointInput!) {\n    mapPoint(input: $input) {\n      ...CascadeFields\n    }\n  }\n"): (typeof documents)["\n  mutation MapPoint($input: MapPointInput!) {\n    mapPoint(input: $input) {\n      ...CascadeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PointSources {\n    breakdownDrafts(page: { page: 1, pageSize: 100 }) {\n      rows {\n        id\n        title\n        sourceName\n        taskCount\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  query PointSources {\n    breakdownDrafts(page: { page: 1, pageSize: 100 }) {\n      rows {\n        id\n        title\n        sourceName\n        taskCount\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PointsOfDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      id\n      title\n      docNumber\n      issuer\n      documentDate\n      tasks {\n        taken\n        ordinal\n        title\n        content\n        deadlines {\n          text\n          date\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PointsOfDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      id\n      title\n      docNumber\n      issuer\n      documentDate\n      tasks {\n        taken\n        ordinal\n        title\n        content\n        deadlines {\n          text\n          date\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StripInstanceFields on DeadlineInstance {\n    id\n    assignmentId\n    unitId\n    unitName\n    nature\n    eventId\n    periodStartsOn\n    periodEndsOn\n    dueOn\n    dueTime\n    requiredCount\n    doneCount\n    completedOn\n    standing\n    shortLead\n  }\n"): (typeof documents)["\n  fragment StripInstanceFields on DeadlineInstance {\n    id\n    assignmentId\n    unitId\n    unitName\n    nature\n    eventId\n    periodStartsOn\n    periodEndsOn\n    dueOn\n    dueTime\n    requiredCount\n    doneCount\n    completedOn\n    standing\n    shortLead\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskDuties($taskId: ID!) {\n    taskDuties(taskId: $taskId) {\n      taskId\n      duties {\n        key\n        text\n        nature\n        event\n        limit {\n          unit\n          amount\n        }\n        aim {\n          unit\n          amount\n        }\n        tooFrequent\n        expectedThisQuarter\n        meanings\n        choice {\n          version\n          meaning\n          chosenAt\n          chosenByName\n        }\n        countChoice {\n          version\n          requiredCount\n          chosenAt\n          chosenByName\n        }\n        instances {\n          ...StripInstanceFields\n        }\n        judgements {\n          id\n          version\n          assignmentId\n          year\n          quarter\n          met\n          doneCount\n          words\n          judgedAt\n          judgedByName\n        }\n      }\n      events {\n        id\n        name\n        occurredOn\n        occurredAt\n        unitId\n        note\n        createdByName\n        removable\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query TaskDuties($taskId: ID!) {\n    taskDuties(taskId: $taskId) {\n      taskId\n      duties {\n        key\n        text\n        nature\n        event\n        limit {\n          unit\n          amount\n        }\n        aim {\n          unit\n          amount\n        }\n        tooFrequent\n        expectedThisQuarter\n        meanings\n        choice {\n          version\n          meaning\n          chosenAt\n          chosenByName\n        }\n        countChoice {\n          version\n          requiredCount\n          chosenAt\n          chosenByName\n        }\n        instances {\n          ...StripInstanceFields\n        }\n        judgements {\n          id\n          version\n          assignmentId\n          year\n          quarter\n          met\n          doneCount\n          words\n          judgedAt\n          judgedByName\n        }\n      }\n      events {\n        id\n        name\n        occurredOn\n        occurredAt\n        unitId\n        note\n        createdByName\n        removable\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDeadlineEvent($input: RecordDeadlineEventInput!) {\n    recordDeadlineEvent(input: $input) {\n      taskId\n    }\n  }\n"): (typeof documents)["\n  mutation RecordDeadlineEvent($input: RecordDeadlineEventInput!) {\n    recordDeadlineEvent(input: $input) {\n      taskId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDeadlineEvent($id: ID!) {\n    removeDeadlineEvent(id: $id) {\n      taskId\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveDeadlineEvent($id: ID!) {\n    removeDeadlineEvent(id: $id) {\n      taskId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseDeadlineMeaning($input: ChooseDeadlineMeaningInput!) {\n    chooseDeadlineMeaning(input: $input) {\n      taskId\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseDeadlineMeaning($input: ChooseDeadlineMeaningInput!) {\n    chooseDeadlineMeaning(input: $input) {\n      taskId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseRequiredCount($input: ChooseRequiredCountInput!) {\n    chooseRequiredCount(input: $input) {\n      taskId\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseRequiredCount($input: ChooseRequiredCountInput!) {\n    chooseRequiredCount(input: $input) {\n      taskId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JudgeStandingDuty($input: JudgeStandingDutyInput!) {\n    judgeStandingDuty(input: $input) {\n      taskId\n    }\n  }\n"): (typeof documents)["\n  mutation JudgeStandingDuty($input: JudgeStandingDutyInput!) {\n    judgeStandingDuty(input: $input) {\n      taskId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportingDuties($planId: ID!) {\n    reportingDuties(planId: $planId) {\n      id\n      text\n      dueOn\n      recipient\n      removable\n      instances {\n        ...StripInstanceFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportingDuties($planId: ID!) {\n    reportingDuties(planId: $planId) {\n      id\n      text\n      dueOn\n      recipient\n      removable\n      instances {\n        ...StripInstanceFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddReportingDuty($input: AddReportingDutyInput!) {\n    addReportingDuty(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddReportingDuty($input: AddReportingDutyInput!) {\n    addReportingDuty(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveReportingDuty($id: ID!) {\n    removeReportingDuty(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveReportingDuty($id: ID!) {\n    removeReportingDuty(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitChoices {\n    units {\n      id\n      name\n      shortName\n      aliases\n      endedOn\n    }\n    unitGroups {\n      id\n      name\n      aliases\n    }\n  }\n"): (typeof documents)["\n  query UnitChoices {\n    units {\n      id\n      name\n      shortName\n      aliases\n      endedOn\n    }\n    unitGroups {\n      id\n      name\n      aliases\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointLead($input: TaskUnitChoiceInput!) {\n    appointLead(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation AppointLead($input: TaskUnitChoiceInput!) {\n    appointLead(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTaskUnit($input: AddTaskUnitInput!) {\n    addTaskUnit(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation AddTaskUnit($input: AddTaskUnitInput!) {\n    addTaskUnit(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTaskUnit($input: RemoveTaskUnitInput!) {\n    removeTaskUnit(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveTaskUnit($input: RemoveTaskUnitInput!) {\n    removeTaskUnit(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameReportingLead($input: TaskUnitChoiceInput!) {\n    nameReportingLead(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation NameReportingLead($input: TaskUnitChoiceInput!) {\n    nameReportingLead(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseLeadlessRule($input: ChooseLeadlessRuleInput!) {\n    chooseLeadlessRule(input: $input) {\n      id\n      version\n      leadlessRule\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseLeadlessRule($input: ChooseLeadlessRuleInput!) {\n    chooseLeadlessRule(input: $input) {\n      id\n      version\n      leadlessRule\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberChanges($planId: ID!) {\n    memberChanges(planId: $planId) {\n      taskId\n      taskCode\n      taskTitle\n      unitId\n      unitName\n      groupName\n      kind\n      reportCount\n    }\n  }\n"): (typeof documents)["\n  query MemberChanges($planId: ID!) {\n    memberChanges(planId: $planId) {\n      taskId\n      taskCode\n      taskTitle\n      unitId\n      unitName\n      groupName\n      kind\n      reportCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyMemberChanges($input: ApplyMemberChangesInput!) {\n    applyMemberChanges(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyMemberChanges($input: ApplyMemberChangesInput!) {\n    applyMemberChanges(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plans {\n    plans {\n      id\n      title\n      docNumber\n      documentDate\n      year\n      state\n      issuedOn\n      taskCount\n      assignmentCount\n      signedCount\n    }\n  }\n"): (typeof documents)["\n  query Plans {\n    plans {\n      id\n      title\n      docNumber\n      documentDate\n      year\n      state\n      issuedOn\n      taskCount\n      assignmentCount\n      signedCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WithdrawnPlans {\n    withdrawnPlans {\n      id\n      title\n      docNumber\n      withdrawnReason\n    }\n  }\n"): (typeof documents)["\n  query WithdrawnPlans {\n    withdrawnPlans {\n      id\n      title\n      docNumber\n      withdrawnReason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanMilestones($id: ID!) {\n    plan(id: $id) {\n      id\n      milestones {\n        id\n        version\n        kind\n        title\n        dueOn\n        doneOn\n        receipt\n        participants\n        matters\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlanMilestones($id: ID!) {\n    plan(id: $id) {\n      id\n      milestones {\n        id\n        version\n        kind\n        title\n        dueOn\n        doneOn\n        receipt\n        participants\n        matters\n        files {\n          id\n          name\n          sizeBytes\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMilestone($input: RecordMilestoneInput!) {\n    recordMilestone(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordMilestone($input: RecordMilestoneInput!) {\n    recordMilestone(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMilestone($input: VersionedInput!) {\n    removeMilestone(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveMilestone($input: VersionedInput!) {\n    removeMilestone(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plan($id: ID!) {\n    plan(id: $id) {\n      id\n      version\n      title\n      docNumber\n      issuer\n      documentDate\n      year\n      state\n      issuedOn\n      leadlessRule\n      withdrawnAt\n      withdrawnReason\n      taskCount\n      assignmentCount\n      signedCount\n      sections {\n        id\n        parentId\n        title\n      }\n      tasks {\n        id\n        code\n        ordinal\n        title\n        version\n        dueOn\n        section {\n          id\n        }\n        units {\n          id\n          role\n          printedName\n          unitId\n          groupId\n        }\n        deadlines {\n          id\n          text\n          dueOn\n        }\n        targets {\n          id\n          text\n        }\n        assignments {\n          id\n          state\n          light\n        }\n      }\n      withdrawnTasks {\n        id\n        code\n        title\n      }\n      revisions {\n        id\n        number\n        revisedOn\n        draftId\n        title\n        docNumber\n        appliedCount\n        keptCount\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query Plan($id: ID!) {\n    plan(id: $id) {\n      id\n      version\n      title\n      docNumber\n      issuer\n      documentDate\n      year\n      state\n      issuedOn\n      leadlessRule\n      withdrawnAt\n      withdrawnReason\n      taskCount\n      assignmentCount\n      signedCount\n      sections {\n        id\n        parentId\n        title\n      }\n      tasks {\n        id\n        code\n        ordinal\n        title\n        version\n        dueOn\n        section {\n          id\n        }\n        units {\n          id\n          role\n          printedName\n          unitId\n          groupId\n        }\n        deadlines {\n          id\n          text\n          dueOn\n        }\n        targets {\n          id\n          text\n        }\n        assignments {\n          id\n          state\n          light\n        }\n      }\n      withdrawnTasks {\n        id\n        code\n        title\n      }\n      revisions {\n        id\n        number\n        revisedOn\n        draftId\n        title\n        docNumber\n        appliedCount\n        keptCount\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPlan($input: WithdrawPlanInput!) {\n    withdrawPlan(input: $input) {\n      id\n      version\n      state\n      withdrawnAt\n      withdrawnReason\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawPlan($input: WithdrawPlanInput!) {\n    withdrawPlan(input: $input) {\n      id\n      version\n      state\n      withdrawnAt\n      withdrawnReason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanDemands($id: ID!) {\n    plan(id: $id) {\n      id\n      tasks {\n        id\n        code\n        title\n        content\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlanDemands($id: ID!) {\n    plan(id: $id) {\n      id\n      tasks {\n        id\n        code\n        title\n        content\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanSource($id: ID!) {\n    plan(id: $id) {\n      id\n      sourceText\n    }\n  }\n"): (typeof documents)["\n  query PlanSource($id: ID!) {\n    plan(id: $id) {\n      id\n      sourceText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssuePlan($input: VersionedInput!) {\n    issuePlan(input: $input) {\n      id\n      version\n      state\n      issuedOn\n      assignmentCount\n      signedCount\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation IssuePlan($input: VersionedInput!) {\n    issuePlan(input: $input) {\n      id\n      version\n      state\n      issuedOn\n      assignmentCount\n      signedCount\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Collectives {\n    unitGroups {\n      id\n      memberIds\n    }\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n"): (typeof documents)["\n  query Collectives {\n    unitGroups {\n      id\n      memberIds\n    }\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMembers($input: ChooseMembersInput!) {\n    chooseMembers(input: $input) {\n      id\n      version\n      units {\n        id\n        memberIds\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseMembers($input: ChooseMembersInput!) {\n    chooseMembers(input: $input) {\n      id\n      version\n      units {\n        id\n        memberIds\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskFigures($taskId: ID!, $year: Int!, $quarter: Int!) {\n    taskFigures(taskId: $taskId, year: $year, quarter: $quarter) {\n      rows {\n        assignmentId\n        unitName\n        percent\n        reportId\n        period {\n          year\n          quarter\n        }\n        cells {\n          targetId\n          applies\n          value\n          numerator\n          denominator\n          standing\n          disputed\n        }\n      }\n      totals {\n        targetId\n        value\n        standing\n        met\n        reported\n        units\n      }\n    }\n    task(id: $taskId) {\n      id\n      reportTerms {\n        version\n        signOffRequired\n        jointTargets\n      }\n    }\n  }\n"): (typeof documents)["\n  query TaskFigures($taskId: ID!, $year: Int!, $quarter: Int!) {\n    taskFigures(taskId: $taskId, year: $year, quarter: $quarter) {\n      rows {\n        assignmentId\n        unitName\n        percent\n        reportId\n        period {\n          year\n          quarter\n        }\n        cells {\n          targetId\n          applies\n          value\n          numerator\n          denominator\n          standing\n          disputed\n        }\n      }\n      totals {\n        targetId\n        value\n        standing\n        met\n        reported\n        units\n      }\n    }\n    task(id: $taskId) {\n      id\n      reportTerms {\n        version\n        signOffRequired\n        jointTargets\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTaskReportTerms($input: TaskReportTermsInput!) {\n    setTaskReportTerms(input: $input) {\n      version\n      signOffRequired\n      jointTargets\n    }\n  }\n"): (typeof documents)["\n  mutation SetTaskReportTerms($input: TaskReportTermsInput!) {\n    setTaskReportTerms(input: $input) {\n      version\n      signOffRequired\n      jointTargets\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskItems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        id\n        kind\n        state\n        title\n        unitName\n        dueOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query TaskItems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        id\n        kind\n        state\n        title\n        unitName\n        dueOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskTimeline($taskId: ID!, $after: String, $first: Int!) {\n    taskTimeline(taskId: $taskId, after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        actorUnitName\n        action\n        transition\n        entityType\n        unitName\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TaskTimeline($taskId: ID!, $after: String, $first: Int!) {\n    taskTimeline(taskId: $taskId, after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        actorUnitName\n        action\n        transition\n        entityType\n        unitName\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      version\n      withdrawnAt\n      code\n      ordinal\n      title\n      content\n      leader\n      dueOn\n      plan {\n        id\n        title\n        state\n      }\n      section {\n        id\n        title\n      }\n      units {\n        id\n        role\n        printedName\n        unitId\n        groupId\n        memberIds\n        reportsForTask\n        appointedAt\n      }\n      deadlines {\n        id\n        kind\n        text\n        dueOn\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        id\n        text\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      escalations {\n        id\n        assignmentId\n        unitName\n        name\n        tells\n        dueOn\n        raisedOn\n        closedOn\n        ending\n      }\n      assignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n      withdrawnAssignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      version\n      withdrawnAt\n      code\n      ordinal\n      title\n      content\n      leader\n      dueOn\n      plan {\n        id\n        title\n        state\n      }\n      section {\n        id\n        title\n      }\n      units {\n        id\n        role\n        printedName\n        unitId\n        groupId\n        memberIds\n        reportsForTask\n        appointedAt\n      }\n      deadlines {\n        id\n        kind\n        text\n        dueOn\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        id\n        text\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      escalations {\n        id\n        assignmentId\n        unitName\n        name\n        tells\n        dueOn\n        raisedOn\n        closedOn\n        ending\n      }\n      assignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n      withdrawnAssignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanTimetable($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      year\n      issuedOn\n      milestones {\n        id\n        title\n        dueOn\n        doneOn\n      }\n      tasks {\n        id\n        ordinal\n        title\n        deadlines {\n          id\n          text\n          dueOn\n          rrule\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlanTimetable($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      year\n      issuedOn\n      milestones {\n        id\n        title\n        dueOn\n        doneOn\n      }\n      tasks {\n        id\n        ordinal\n        title\n        deadlines {\n          id\n          text\n          dueOn\n          rrule\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportFigureFields on ReportFigure {\n    id\n    targetId\n    label\n    value\n    unit\n    numerator\n    denominator\n    lastYear\n    asOf\n    growthPercent\n    partsSum\n    partsDifference\n    standing\n    parts {\n      label\n      value\n      reportId\n    }\n    disputes {\n      ...FigureDisputeFields\n    }\n  }\n"): (typeof documents)["\n  fragment ReportFigureFields on ReportFigure {\n    id\n    targetId\n    label\n    value\n    unit\n    numerator\n    denominator\n    lastYear\n    asOf\n    growthPercent\n    partsSum\n    partsDifference\n    standing\n    parts {\n      label\n      value\n      reportId\n    }\n    disputes {\n      ...FigureDisputeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureDisputeFields on FigureDispute {\n    id\n    version\n    state\n    reportedValue\n    value\n    source\n    file {\n      id\n      name\n      sizeBytes\n    }\n    createdAt\n    raisedByName\n    answer\n    answeredAt\n    answeredByName\n    kept\n    grounds\n    resolvedAt\n    resolvedByName\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment FigureDisputeFields on FigureDispute {\n    id\n    version\n    state\n    reportedValue\n    value\n    source\n    file {\n      id\n      name\n      sizeBytes\n    }\n    createdAt\n    raisedByName\n    answer\n    answeredAt\n    answeredByName\n    kept\n    grounds\n    resolvedAt\n    resolvedByName\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    figures {\n      ...ReportFigureFields\n    }\n    signOff {\n      name\n      on\n    }\n    carriedItems {\n      kind\n      text\n      state\n      since {\n        year\n        quarter\n      }\n    }\n    sources {\n      reportId\n      unitName\n    }\n    handedInAt\n    handedInByName\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    overruledAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    figures {\n      ...ReportFigureFields\n    }\n    signOff {\n      name\n      on\n    }\n    carriedItems {\n      kind\n      text\n      state\n      since {\n        year\n        quarter\n      }\n    }\n    sources {\n      reportId\n      unitName\n    }\n    handedInAt\n    handedInByName\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    overruledAt\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    withdrawnAt\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    lightReason {\n      key\n      days\n      points\n      date\n    }\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    withdrawnAt\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    lightReason {\n      key\n      days\n      points\n      date\n    }\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentPage($id: ID!) {\n    assignment(id: $id) {\n      ...AssignmentFields\n      task {\n        id\n        code\n        ordinal\n        title\n        content\n        plan {\n          id\n          title\n          docNumber\n        }\n        section {\n          id\n          title\n        }\n        deadlines {\n          id\n          text\n        }\n        targets {\n          id\n          text\n          comparator\n          value\n          unit\n          per\n          scope\n        }\n      }\n      unitHasHead\n      signOffRequired\n      signers\n      consolidates\n      reports {\n        ...ProgressReportFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssignmentPage($id: ID!) {\n    assignment(id: $id) {\n      ...AssignmentFields\n      task {\n        id\n        code\n        ordinal\n        title\n        content\n        plan {\n          id\n          title\n          docNumber\n        }\n        section {\n          id\n          title\n        }\n        deadlines {\n          id\n          text\n        }\n        targets {\n          id\n          text\n          comparator\n          value\n          unit\n          per\n          scope\n        }\n      }\n      unitHasHead\n      signOffRequired\n      signers\n      consolidates\n      reports {\n        ...ProgressReportFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignAssignment($input: VersionedInput!) {\n    signAssignment(input: $input) {\n      ...AssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation SignAssignment($input: VersionedInput!) {\n    signAssignment(input: $input) {\n      ...AssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BreakdownFields on Assignment {\n    id\n    version\n    dueOn\n    breakdown {\n      divisionId\n      divisionName\n      officerId\n      officerName\n      leaderId\n      leaderName\n      steps {\n        id\n        title\n        divisionId\n        divisionName\n        officerId\n        officerName\n        dueOn\n        doneOn\n        standing\n      }\n    }\n    continues {\n      id\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment BreakdownFields on Assignment {\n    id\n    version\n    dueOn\n    breakdown {\n      divisionId\n      divisionName\n      officerId\n      officerName\n      leaderId\n      leaderName\n      steps {\n        id\n        title\n        divisionId\n        divisionName\n        officerId\n        officerName\n        dueOn\n        doneOn\n        standing\n      }\n    }\n    continues {\n      id\n      unit {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentBreakdown($id: ID!) {\n    assignment(id: $id) {\n      ...BreakdownFields\n    }\n  }\n"): (typeof documents)["\n  query AssignmentBreakdown($id: ID!) {\n    assignment(id: $id) {\n      ...BreakdownFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {\n    breakDownAssignment(input: $input) {\n      ...BreakdownFields\n    }\n  }\n"): (typeof documents)["\n  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {\n    breakDownAssignment(input: $input) {\n      ...BreakdownFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffChoices($unitId: ID!) {\n    unitStaff(unitId: $unitId) {\n      unitId\n      divisions {\n        id\n        name\n        endedOn\n      }\n      officers {\n        id\n        name\n        post\n        duty\n        endedOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffChoices($unitId: ID!) {\n    unitStaff(unitId: $unitId) {\n      unitId\n      divisions {\n        id\n        name\n        endedOn\n      }\n      officers {\n        id\n        name\n        post\n        duty\n        endedOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitList($page: PageInput!) {\n    unitList(page: $page) {\n      total\n      missing\n      rows {\n        assignmentId\n        taskCode\n        taskTitle\n        planTitle\n        dueOn\n        divisionName\n        officerName\n        leaderName\n        stepCount\n        doneCount\n        nextDueOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitList($page: PageInput!) {\n    unitList(page: $page) {\n      total\n      missing\n      rows {\n        assignmentId\n        taskCode\n        taskTitle\n        planTitle\n        dueOn\n        divisionName\n        officerName\n        leaderName\n        stepCount\n        doneCount\n        nextDueOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestsToDecide($page: PageInput!) {\n    requestsToDecide(page: $page) {\n      total\n      rows {\n        ...AssignmentChangeFields\n        assignment {\n          id\n          version\n          percent\n          dueOn\n          unit {\n            id\n            name\n          }\n          task {\n            id\n            code\n            title\n          }\n          availableActions {\n            key\n            enabled\n            reason\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RequestsToDecide($page: PageInput!) {\n    requestsToDecide(page: $page) {\n      total\n      rows {\n        ...AssignmentChangeFields\n        assignment {\n          id\n          version\n          percent\n          dueOn\n          unit {\n            id\n            name\n          }\n          task {\n            id\n            code\n            title\n          }\n          availableActions {\n            key\n            enabled\n            reason\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmCompletions($input: ConfirmCompletionsInput!) {\n    confirmCompletions(input: $input) {\n      assignmentId\n      code\n      reason\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmCompletions($input: ConfirmCompletionsInput!) {\n    confirmCompletions(input: $input) {\n      assignmentId\n      code\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssignmentChangeFields on AssignmentChange {\n    id\n    kind\n    state\n    reason\n    basis\n    previousDueOn\n    askedDueOn\n    grantedDueOn\n    resumeOn\n    endedOn\n    foundPercent\n    createdAt\n    createdByName\n    decidedAt\n    decidedByName\n    decisionReason\n    files {\n      id\n      name\n      sizeBytes\n    }\n  }\n"): (typeof documents)["\n  fragment AssignmentChangeFields on AssignmentChange {\n    id\n    kind\n    state\n    reason\n    basis\n    previousDueOn\n    askedDueOn\n    grantedDueOn\n    resumeOn\n    endedOn\n    foundPercent\n    createdAt\n    createdByName\n    decidedAt\n    decidedByName\n    decisionReason\n    files {\n      id\n      name\n      sizeBytes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangedAssignmentFields on Assignment {\n    id\n    version\n    state\n    dueOn\n    originalDueOn\n    suspendedOn\n    closedOn\n    percent\n    extensionCount\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    changes {\n      ...AssignmentChangeFields\n    }\n  }\n"): (typeof documents)["\n  fragment ChangedAssignmentFields on Assignment {\n    id\n    version\n    state\n    dueOn\n    originalDueOn\n    suspendedOn\n    closedOn\n    percent\n    extensionCount\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    changes {\n      ...AssignmentChangeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentChanges($id: ID!) {\n    assignment(id: $id) {\n      ...ChangedAssignmentFields\n      task {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssignmentChanges($id: ID!) {\n    assignment(id: $id) {\n      ...ChangedAssignmentFields\n      task {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawExtension($input: VersionedInput!) {\n    withdrawExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawExtension($input: VersionedInput!) {\n    withdrawExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendAssignment($input: GrantExtensionInput!) {\n    extendAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendAssignment($input: GrantExtensionInput!) {\n    extendAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseExtension($input: ReasonInput!) {\n    refuseExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation RefuseExtension($input: ReasonInput!) {\n    refuseExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestCompletion($input: RequestCompletionInput!) {\n    requestCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation RequestCompletion($input: RequestCompletionInput!) {\n    requestCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCompletion($input: VersionedInput!) {\n    withdrawCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawCompletion($input: VersionedInput!) {\n    withdrawCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseCompletion($input: ReasonInput!) {\n    refuseCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation RefuseCompletion($input: ReasonInput!) {\n    refuseCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendAssignment($input: SuspendAssignmentInput!) {\n    suspendAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation SuspendAssignment($input: SuspendAssignmentInput!) {\n    suspendAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeAssignment($input: ReasonInput!) {\n    resumeAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation ResumeAssignment($input: ReasonInput!) {\n    resumeAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowedItemRowFields on FollowedItem {\n    id\n    version\n    kind\n    state\n    title\n    taskId\n    taskCode\n    taskTitle\n    taskReadable\n    unitName\n    raisedByUnitName\n    createdByName\n    createdAt\n    leaderName\n    dueOn\n    category\n    place\n    recheck\n    recheckedOn\n    settledAt\n  }\n"): (typeof documents)["\n  fragment FollowedItemRowFields on FollowedItem {\n    id\n    version\n    kind\n    state\n    title\n    taskId\n    taskCode\n    taskTitle\n    taskReadable\n    unitName\n    raisedByUnitName\n    createdByName\n    createdAt\n    leaderName\n    dueOn\n    category\n    place\n    recheck\n    recheckedOn\n    settledAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowedItemFields on FollowedItem {\n    ...FollowedItemRowFields\n    content\n    channel\n    maskedContact\n    signedOffBy\n    files {\n      id\n      name\n      sizeBytes\n    }\n    entries {\n      id\n      kind\n      text\n      dueOn\n      unitName\n      authorName\n      createdAt\n      files {\n        id\n        name\n        sizeBytes\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment FollowedItemFields on FollowedItem {\n    ...FollowedItemRowFields\n    content\n    channel\n    maskedContact\n    signedOffBy\n    files {\n      id\n      name\n      sizeBytes\n    }\n    entries {\n      id\n      kind\n      text\n      dueOn\n      unitName\n      authorName\n      createdAt\n      files {\n        id\n        name\n        sizeBytes\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowedItems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        ...FollowedItemRowFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query FollowedItems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        ...FollowedItemRowFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowedItem($id: ID!) {\n    followedItem(id: $id) {\n      ...FollowedItemFields\n    }\n  }\n"): (typeof documents)["\n  query FollowedItem($id: ID!) {\n    followedItem(id: $id) {\n      ...FollowedItemFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskOfItems($id: ID!) {\n    task(id: $id) {\n      id\n      code\n      title\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TaskOfItems($id: ID!) {\n    task(id: $id) {\n      id\n      code\n      title\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsToAsk {\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n"): (typeof documents)["\n  query UnitsToAsk {\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentOnFollowedItem($input: ItemEntryInput!) {\n    commentOnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"): (typeof documents)["\n  mutation CommentOnFollowedItem($input: ItemEntryInput!) {\n    commentOnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerFollowedItem($input: ItemEntryInput!) {\n    answerFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerFollowedItem($input: ItemEntryInput!) {\n    answerFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnFollowedItem($input: ItemEntryInput!) {\n    returnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnFollowedItem($input: ItemEntryInput!) {\n    returnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleFollowedItem($input: ItemEntryInput!) {\n    settleFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"): (typeof documents)["\n  mutation SettleFollowedItem($input: ItemEntryInput!) {\n    settleFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOffRemark($input: SignOffRemarkInput!) {\n    signOffRemark(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"): (typeof documents)["\n  mutation SignOffRemark($input: SignOffRemarkInput!) {\n    signOffRemark(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PassFindingRecheck($input: ItemEntryInput!) {\n    passFindingRecheck(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"): (typeof documents)["\n  mutation PassFindingRecheck($input: ItemEntryInput!) {\n    passFindingRecheck(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FailFindingRecheck($input: FailRecheckInput!) {\n    failFindingRecheck(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"): (typeof documents)["\n  mutation FailFindingRecheck($input: FailRecheckInput!) {\n    failFindingRecheck(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadComplaintContact($id: ID!) {\n    readComplaintContact(id: $id) {\n      contactName\n      contact\n    }\n  }\n"): (typeof documents)["\n  mutation ReadComplaintContact($id: ID!) {\n    readComplaintContact(id: $id) {\n      contactName\n      contact\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveRemark($input: GiveRemarkInput!) {\n    giveRemark(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation GiveRemark($input: GiveRemarkInput!) {\n    giveRemark(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseProblem($input: RaiseProblemInput!) {\n    raiseProblem(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RaiseProblem($input: RaiseProblemInput!) {\n    raiseProblem(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordComplaint($input: RecordComplaintInput!) {\n    recordComplaint(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordComplaint($input: RecordComplaintInput!) {\n    recordComplaint(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFinding($input: RecordFindingInput!) {\n    recordFinding(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordFinding($input: RecordFindingInput!) {\n    recordFinding(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordGoodPractice($input: RecordGoodPracticeInput!) {\n    recordGoodPractice(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordGoodPractice($input: RecordGoodPracticeInput!) {\n    recordGoodPractice(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LookBackFields on LookBack {\n    id\n    title\n    heldOn\n    leadBy\n    method\n    planTitle\n    sectionTitle\n    unitName\n    seed\n    populationSize\n    populationHash\n    itemCount\n    examinedCount\n    failedCount\n  }\n"): (typeof documents)["\n  fragment LookBackFields on LookBack {\n    id\n    title\n    heldOn\n    leadBy\n    method\n    planTitle\n    sectionTitle\n    unitName\n    seed\n    populationSize\n    populationHash\n    itemCount\n    examinedCount\n    failedCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookBacks($page: PageInput!) {\n    lookBacks(page: $page) {\n      total\n      rows {\n        ...LookBackFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query LookBacks($page: PageInput!) {\n    lookBacks(page: $page) {\n      total\n      rows {\n        ...LookBackFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookBack($id: ID!) {\n    lookBack(id: $id) {\n      ...LookBackFields\n    }\n  }\n"): (typeof documents)["\n  query LookBack($id: ID!) {\n    lookBack(id: $id) {\n      ...LookBackFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookBackItems($id: ID!, $page: PageInput!) {\n    lookBackItems(lookBackId: $id, page: $page) {\n      total\n      rows {\n        id\n        version\n        result\n        progressFinding\n        effectFinding\n        shortfall\n        foundPercent\n        examinedAt\n        examinedByName\n        files {\n          id\n          name\n          sizeBytes\n        }\n        assignment {\n          id\n          state\n          percent\n          unit {\n            id\n            name\n          }\n          task {\n            id\n            code\n            title\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LookBackItems($id: ID!, $page: PageInput!) {\n    lookBackItems(lookBackId: $id, page: $page) {\n      total\n      rows {\n        id\n        version\n        result\n        progressFinding\n        effectFinding\n        shortfall\n        foundPercent\n        examinedAt\n        examinedByName\n        files {\n          id\n          name\n          sizeBytes\n        }\n        assignment {\n          id\n          state\n          percent\n          unit {\n            id\n            name\n          }\n          task {\n            id\n            code\n            title\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookBackDraw($id: ID!) {\n    lookBackDraw(id: $id) {\n      populationHash\n      hashMatches\n      itemsMatch\n    }\n  }\n"): (typeof documents)["\n  query LookBackDraw($id: ID!) {\n    lookBackDraw(id: $id) {\n      populationHash\n      hashMatches\n      itemsMatch\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookBackScopes($year: Int!) {\n    plans(year: $year) {\n      id\n      title\n      state\n    }\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n"): (typeof documents)["\n  query LookBackScopes($year: Int!) {\n    plans(year: $year) {\n      id\n      title\n      state\n    }\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookBackSections($planId: ID!) {\n    plan(id: $planId) {\n      id\n      sections {\n        id\n        parentId\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query LookBackSections($planId: ID!) {\n    plan(id: $planId) {\n      id\n      sections {\n        id\n        parentId\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenLookBack($input: OpenLookBackInput!) {\n    openLookBack(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation OpenLookBack($input: OpenLookBackInput!) {\n    openLookBack(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLookBack($input: RecordLookBackInput!) {\n    recordLookBack(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordLookBack($input: RecordLookBackInput!) {\n    recordLookBack(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consolidation($assignmentId: ID!, $year: Int!, $quarter: Int!) {\n    consolidation(assignmentId: $assignmentId, year: $year, quarter: $quarter) {\n      completed\n      reported\n      total\n      members {\n        unitId\n        unitName\n        role\n        standing\n        report {\n          reportId\n          accepted\n          submittedAt\n          percent\n          narrative\n          problems\n          nextStep\n          asOf\n          figures {\n            targetId\n            label\n            value\n            unit\n            numerator\n            denominator\n            lastYear\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Consolidation($assignmentId: ID!, $year: Int!, $quarter: Int!) {\n    consolidation(assignmentId: $assignmentId, year: $year, quarter: $quarter) {\n      completed\n      reported\n      total\n      members {\n        unitId\n        unitName\n        role\n        standing\n        report {\n          reportId\n          accepted\n          submittedAt\n          percent\n          narrative\n          problems\n          nextStep\n          asOf\n          figures {\n            targetId\n            label\n            value\n            unit\n            numerator\n            denominator\n            lastYear\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnInstanceFields on DeadlineInstance {\n    id\n    assignmentId\n    dutyKey\n    nature\n    periodStartsOn\n    periodEndsOn\n    dueOn\n    dueTime\n    aimOn\n    aimTime\n    requiredCount\n    doneCount\n    standing\n    shortLead\n    marks {\n      id\n      doneOn\n      count\n      note\n      fileId\n      fileName\n      byReport\n      enteredBy\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment OwnInstanceFields on DeadlineInstance {\n    id\n    assignmentId\n    dutyKey\n    nature\n    periodStartsOn\n    periodEndsOn\n    dueOn\n    dueTime\n    aimOn\n    aimTime\n    requiredCount\n    doneCount\n    standing\n    shortLead\n    marks {\n      id\n      doneOn\n      count\n      note\n      fileId\n      fileName\n      byReport\n      enteredBy\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDeadlines($taskId: ID!, $planId: ID!) {\n    taskDuties(taskId: $taskId) {\n      taskId\n      duties {\n        key\n        instances {\n          ...OwnInstanceFields\n        }\n      }\n    }\n    reportingDuties(planId: $planId) {\n      id\n      instances {\n        ...OwnInstanceFields\n        unitId\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnDeadlines($taskId: ID!, $planId: ID!) {\n    taskDuties(taskId: $taskId) {\n      taskId\n      duties {\n        key\n        instances {\n          ...OwnInstanceFields\n        }\n      }\n    }\n    reportingDuties(planId: $planId) {\n      id\n      instances {\n        ...OwnInstanceFields\n        unitId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkInstanceDone($input: MarkInstanceInput!) {\n    markInstanceDone(input: $input)\n  }\n"): (typeof documents)["\n  mutation MarkInstanceDone($input: MarkInstanceInput!) {\n    markInstanceDone(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackInstanceMark($id: ID!) {\n    takeBackInstanceMark(id: $id)\n  }\n"): (typeof documents)["\n  mutation TakeBackInstanceMark($id: ID!) {\n    takeBackInstanceMark(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LightPolicySettings {\n    lightPolicy {\n      ...LightPolicyFields\n    }\n    lightPolicyVersions {\n      ...LightPolicyFields\n      createdAt\n      createdByName\n    }\n  }\n"): (typeof documents)["\n  query LightPolicySettings {\n    lightPolicy {\n      ...LightPolicyFields\n    }\n    lightPolicyVersions {\n      ...LightPolicyFields\n      createdAt\n      createdByName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewLightPolicy($policy: LightPolicyInput!) {\n    previewLightPolicy(policy: $policy) {\n      total\n      changedLights\n      changedStatuses\n      lightsBefore {\n        light\n        count\n      }\n      lightsAfter {\n        light\n        count\n      }\n      statusesBefore {\n        status\n        count\n      }\n      statusesAfter {\n        status\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query PreviewLightPolicy($policy: LightPolicyInput!) {\n    previewLightPolicy(policy: $policy) {\n      total\n      changedLights\n      changedStatuses\n      lightsBefore {\n        light\n        count\n      }\n      lightsAfter {\n        light\n        count\n      }\n      statusesBefore {\n        status\n        count\n      }\n      statusesAfter {\n        status\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLightPolicy($input: SaveLightPolicyInput!) {\n    saveLightPolicy(input: $input) {\n      number\n      validFrom\n    }\n  }\n"): (typeof documents)["\n  mutation SaveLightPolicy($input: SaveLightPolicyInput!) {\n    saveLightPolicy(input: $input) {\n      number\n      validFrom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GridReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    returnReason\n    overruledAt\n    files {\n      id\n      name\n      sizeBytes\n    }\n    figures {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      lastYear\n      asOf\n      parts {\n        label\n        value\n        reportId\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GridReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    returnReason\n    overruledAt\n    files {\n      id\n      name\n      sizeBytes\n    }\n    figures {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      lastYear\n      asOf\n      parts {\n        label\n        value\n        reportId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuarterGrid($year: Int!, $quarter: Int!) {\n    quarterAssignments(year: $year, quarter: $quarter) {\n      id\n      startsOn\n      dueOn\n      percent\n      unitHasHead\n      task {\n        id\n        code\n        title\n        targets {\n          id\n          text\n          unit\n        }\n      }\n      reports {\n        ...GridReportFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query QuarterGrid($year: Int!, $quarter: Int!) {\n    quarterAssignments(year: $year, quarter: $quarter) {\n      id\n      startsOn\n      dueOn\n      percent\n      unitHasHead\n      task {\n        id\n        code\n        title\n        targets {\n          id\n          text\n          unit\n        }\n      }\n      reports {\n        ...GridReportFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveGridRow($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...GridReportFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveGridRow($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...GridReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitQuarter($input: SubmitQuarterReportsInput!) {\n    submitQuarterReports(input: $input) {\n      assignmentId\n      refusal\n      report {\n        ...GridReportFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitQuarter($input: SubmitQuarterReportsInput!) {\n    submitQuarterReports(input: $input) {\n      assignmentId\n      refusal\n      report {\n        ...GridReportFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReminderCandidates($filter: ReminderFilter!, $page: PageInput!) {\n    reminderCandidates(filter: $filter, page: $page) {\n      total\n      open\n      rows {\n        assignmentId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        since\n        dueOn\n        remindedCount\n        lastRemindedAt\n        availableAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReminderCandidates($filter: ReminderFilter!, $page: PageInput!) {\n    reminderCandidates(filter: $filter, page: $page) {\n      total\n      open\n      rows {\n        assignmentId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        since\n        dueOn\n        remindedCount\n        lastRemindedAt\n        availableAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReminderPlans {\n    plans {\n      id\n      title\n      state\n    }\n  }\n"): (typeof documents)["\n  query ReminderPlans {\n    plans {\n      id\n      title\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindAssignments($input: RemindInput!) {\n    remindAssignments(input: $input) {\n      assignmentId\n      done\n      reason\n    }\n  }\n"): (typeof documents)["\n  mutation RemindAssignments($input: RemindInput!) {\n    remindAssignments(input: $input) {\n      assignmentId\n      done\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentReminders($id: ID!) {\n    assignment(id: $id) {\n      id\n      reminders {\n        id\n        reason\n        createdAt\n        byName\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssignmentReminders($id: ID!) {\n    assignment(id: $id) {\n      id\n      reminders {\n        id\n        reason\n        createdAt\n        byName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveProgressReport($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveProgressReport($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitProgressReport($input: ProgressReportInput!) {\n    submitProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitProgressReport($input: ProgressReportInput!) {\n    submitProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandInProgressReport($input: ProgressReportInput!) {\n    handInProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"): (typeof documents)["\n  mutation HandInProgressReport($input: ProgressReportInput!) {\n    handInProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SameFacts($assignmentId: ID!, $year: Int!, $quarter: Int!) {\n    sameFacts(assignmentId: $assignmentId, year: $year, quarter: $quarter) {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      asOf\n      taskCode\n      taskTitle\n      reportedAs\n    }\n  }\n"): (typeof documents)["\n  query SameFacts($assignmentId: ID!, $year: Int!, $quarter: Int!) {\n    sameFacts(assignmentId: $assignmentId, year: $year, quarter: $quarter) {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      asOf\n      taskCode\n      taskTitle\n      reportedAs\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgressReportPage($id: ID!) {\n    progressReport(id: $id) {\n      ...ProgressReportFields\n      assignment {\n        ...AssignmentFields\n        task {\n          id\n          code\n          title\n          content\n          plan {\n            id\n            title\n          }\n          targets {\n            id\n            text\n          }\n        }\n        signOffRequired\n        signers\n        reports {\n          ...ProgressReportFields\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProgressReportPage($id: ID!) {\n    progressReport(id: $id) {\n      ...ProgressReportFields\n      assignment {\n        ...AssignmentFields\n        task {\n          id\n          code\n          title\n          content\n          plan {\n            id\n            title\n          }\n          targets {\n            id\n            text\n          }\n        }\n        signOffRequired\n        signers\n        reports {\n          ...ProgressReportFields\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptProgressReport($input: VersionedInput!) {\n    acceptProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptProgressReport($input: VersionedInput!) {\n    acceptProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnProgressReport($input: ReturnReportInput!) {\n    returnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnProgressReport($input: ReturnReportInput!) {\n    returnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackProgressReport($input: VersionedInput!) {\n    takeBackProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackProgressReport($input: VersionedInput!) {\n    takeBackProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PassOnProgressReport($input: PassOnReportInput!) {\n    passOnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"): (typeof documents)["\n  mutation PassOnProgressReport($input: PassOnReportInput!) {\n    passOnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnReportInUnit($input: ReturnReportInput!) {\n    returnReportInUnit(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnReportInUnit($input: ReturnReportInput!) {\n    returnReportInUnit(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeFigure($input: DisputeFigureInput!) {\n    disputeFigure(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n"): (typeof documents)["\n  mutation DisputeFigure($input: DisputeFigureInput!) {\n    disputeFigure(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerDispute($input: AnswerDisputeInput!) {\n    answerDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerDispute($input: AnswerDisputeInput!) {\n    answerDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveDispute($input: ResolveDisputeInput!) {\n    resolveDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n"): (typeof documents)["\n  mutation ResolveDispute($input: ResolveDisputeInput!) {\n    resolveDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropDispute($input: VersionedInput!) {\n    dropDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n"): (typeof documents)["\n  mutation DropDispute($input: VersionedInput!) {\n    dropDispute(input: $input) {\n      ...FigureDisputeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignAssignments($ids: [ID!]!) {\n    signAssignments(ids: $ids) {\n      assignmentId\n      done\n      reason\n    }\n  }\n"): (typeof documents)["\n  mutation SignAssignments($ids: [ID!]!) {\n    signAssignments(ids: $ids) {\n      assignmentId\n      done\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkCounts {\n    workCounts {\n      kind\n      count\n    }\n  }\n"): (typeof documents)["\n  query WorkCounts {\n    workCounts {\n      kind\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkList($kind: WorkListKind!, $page: PageInput!) {\n    workList(kind: $kind, page: $page) {\n      total\n      rows {\n        assignmentId\n        reportId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        dueOn\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        status\n        percent\n        note\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkList($kind: WorkListKind!, $page: PageInput!) {\n    workList(kind: $kind, page: $page) {\n      total\n      rows {\n        assignmentId\n        reportId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        dueOn\n        light\n        lightReason {\n          key\n          days\n          points\n          date\n        }\n        status\n        percent\n        note\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LightPolicyFields on LightPolicyView {\n    number\n    validFrom\n    tolerance\n    notStartedLag\n    dueSoonDays\n    yellowLag\n    statuses {\n      status\n      name\n      colour\n    }\n    lights {\n      light\n      name\n      colour\n    }\n    ladder {\n      afterDays\n      name\n      tells\n    }\n  }\n"): (typeof documents)["\n  fragment LightPolicyFields on LightPolicyView {\n    number\n    validFrom\n    tolerance\n    notStartedLag\n    dueSoonDays\n    yellowLag\n    statuses {\n      status\n      name\n      colour\n    }\n    lights {\n      light\n      name\n      colour\n    }\n    ladder {\n      afterDays\n      name\n      tells\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LightPolicy {\n    lightPolicy {\n      ...LightPolicyFields\n    }\n  }\n"): (typeof documents)["\n  query LightPolicy {\n    lightPolicy {\n      ...LightPolicyFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFields on Viewer {\n    accountId\n    displayName\n    loginName\n    role\n    unitId\n    unitName\n    jurisdictionName\n    mustChangePassword\n    permittedActions\n    csrfToken\n    today\n  }\n"): (typeof documents)["\n  fragment ViewerFields on Viewer {\n    accountId\n    displayName\n    loginName\n    role\n    unitId\n    unitName\n    jurisdictionName\n    mustChangePassword\n    permittedActions\n    csrfToken\n    today\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;