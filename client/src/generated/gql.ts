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
    "\n  query OpenRoundChoices {\n    indicatorTemplate {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OpenRoundChoicesDocument,
    "\n  mutation OpenAssessmentRound($input: OpenRoundInput!) {\n    openAssessmentRound(input: $input) {\n      ...RoundFields\n    }\n  }\n": typeof types.OpenAssessmentRoundDocument,
    "\n  query Ranking($roundId: ID) {\n    ranking(roundId: $roundId) {\n      roundId\n      roundName\n      year\n      quarter\n      previousRoundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          total\n          base\n          bonus\n          deduction\n          previousRank\n          previousTotal\n        }\n      }\n    }\n  }\n": typeof types.RankingDocument,
    "\n  query PublishedRounds {\n    assessmentRounds {\n      id\n      name\n      year\n      quarter\n      state\n    }\n  }\n": typeof types.PublishedRoundsDocument,
    "\n  fragment RoundFields on AssessmentRound {\n    id\n    version\n    name\n    year\n    quarter\n    state\n    publishedAt\n    publishedByName\n    unitCount\n    missingScores\n    indicators {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.RoundFieldsFragmentDoc,
    "\n  query AssessmentRounds {\n    assessmentRounds {\n      ...RoundFields\n    }\n  }\n": typeof types.AssessmentRoundsDocument,
    "\n  mutation PublishRound($input: VersionedInput!) {\n    publishRound(input: $input) {\n      ...RoundFields\n    }\n  }\n": typeof types.PublishRoundDocument,
    "\n  fragment ScoreSheetRowFields on ScoreSheetRow {\n    unitId\n    unitName\n    categoryName\n    participates\n    base\n    total\n    cells {\n      indicatorId\n      points\n      reason\n      version\n      manual\n      explanation {\n        key\n        values\n        reason\n      }\n    }\n    adjustments {\n      id\n      version\n      unitId\n      kind\n      points\n      reason\n      file {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ScoreSheetRowFieldsFragmentDoc,
    "\n  query ScoreSheet($roundId: ID!) {\n    scoreSheet(roundId: $roundId) {\n      round {\n        ...RoundFields\n      }\n      rows {\n        ...ScoreSheetRowFields\n      }\n    }\n  }\n": typeof types.ScoreSheetDocument,
    "\n  mutation ScoreIndicator($input: ScoreInput!) {\n    scoreIndicator(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": typeof types.ScoreIndicatorDocument,
    "\n  mutation AddAdjustment($input: AdjustmentInput!) {\n    addAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": typeof types.AddAdjustmentDocument,
    "\n  mutation RemoveAdjustment($input: VersionedInput!) {\n    removeAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": typeof types.RemoveAdjustmentDocument,
    "\n  query Scorecard($roundId: ID!, $unitId: ID!) {\n    scorecard(roundId: $roundId, unitId: $unitId) {\n      roundId\n      roundName\n      year\n      quarter\n      publishedAt\n      contentHash\n      unitId\n      unitName\n      categoryName\n      participates\n      rank\n      outOf\n      base\n      bonus\n      deduction\n      total\n      categoryMean\n      lines {\n        kind\n        name\n        standard\n        maxPoints\n        points\n        explanation {\n          key\n          values\n          reason\n        }\n        facts {\n          assignmentId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n      }\n      trend {\n        year\n        quarter\n        total\n        rank\n      }\n      statusCounts {\n        status\n        count\n      }\n    }\n  }\n": typeof types.ScorecardDocument,
    "\n  query Heatmap($year: Int!, $planId: ID) {\n    heatmap(year: $year, planId: $planId) {\n      year\n      columns {\n        key\n        title\n        planTitle\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        percents\n        red\n        yellow\n      }\n    }\n  }\n": typeof types.HeatmapDocument,
    "\n  query HeatmapPlans {\n    plans {\n      id\n      title\n      year\n      state\n    }\n  }\n": typeof types.HeatmapPlansDocument,
    "\n  fragment LedgerRowFields on LedgerRow {\n    assignmentId\n    taskId\n    planId\n    unitId\n    code\n    ordinal\n    planTitle\n    docNumber\n    sectionTitle\n    title\n    leadUnits\n    unitName\n    categoryName\n    role\n    deadlineText\n    dueOn\n    targetText\n    percent\n    status\n    light\n    signed\n    narrative\n    problems\n    nextStep\n    updatedOn\n  }\n": typeof types.LedgerRowFieldsFragmentDoc,
    "\n  query Ledger($filter: LedgerFilter!, $sort: LedgerSort!, $page: PageInput!) {\n    ledger(filter: $filter, sort: $sort, page: $page) {\n      total\n      page\n      pageSize\n      rows {\n        ...LedgerRowFields\n      }\n      statusCounts {\n        status\n        count\n      }\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n": typeof types.LedgerDocument,
    "\n  query LedgerChoices {\n    plans {\n      id\n      title\n      year\n      state\n      sections {\n        id\n        title\n      }\n    }\n    units {\n      id\n      name\n      category {\n        id\n      }\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n": typeof types.LedgerChoicesDocument,
    "\n  subscription ProgressChanged {\n    progressChanged {\n      assignmentId\n      taskId\n      planId\n      unitId\n    }\n  }\n": typeof types.ProgressChangedDocument,
    "\n  query Overview {\n    overview {\n      year\n      quarter\n      numbers {\n        key\n        value\n        of\n        reasonKey\n        reasonValues\n        link\n      }\n      attention {\n        ...LedgerRowFields\n      }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query OverviewCounts($filter: LedgerFilter!) {\n    ledger(filter: $filter, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 1 }) {\n      total\n      statusCounts {\n        status\n        count\n      }\n      lightCounts {\n        light\n        count\n      }\n    }\n    ranking {\n      roundId\n      roundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          total\n        }\n      }\n    }\n  }\n": typeof types.OverviewCountsDocument,
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
    "\n  mutation ReadPastedText($text: String!) {\n    readPastedText(text: $text) {\n      id\n    }\n  }\n": typeof types.ReadPastedTextDocument,
    "\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n": typeof types.BreakdownDraftFieldsFragmentDoc,
    "\n  query BreakdownDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      ...BreakdownDraftFields\n    }\n  }\n": typeof types.BreakdownDraftDocument,
    "\n  query ReviewRegister {\n    units {\n      id\n      name\n      shortName\n      category {\n        id\n        name\n      }\n    }\n    unitGroups {\n      id\n      name\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n": typeof types.ReviewRegisterDocument,
    "\n  mutation SaveBreakdown($input: SaveBreakdownInput!) {\n    saveBreakdown(input: $input) {\n      id\n      version\n      updatedAt\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.SaveBreakdownDocument,
    "\n  mutation ResolveUnitName($input: ResolveUnitNameInput!) {\n    resolveUnitName(input: $input) {\n      id\n      version\n      updatedAt\n      tasks {\n        key\n        units {\n          printedName\n          unitId\n          groupId\n        }\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.ResolveUnitNameDocument,
    "\n  mutation ConfirmBreakdown($input: VersionedInput!) {\n    confirmBreakdown(input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmBreakdownDocument,
    "\n  mutation DiscardBreakdown($input: VersionedInput!) {\n    discardBreakdown(input: $input) {\n      id\n      version\n      state\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.DiscardBreakdownDocument,
    "\n  fragment UnitFields on Unit {\n    id\n    version\n    name\n    shortName\n    sortOrder\n    endedOn\n    aliases\n    category {\n      id\n      name\n    }\n  }\n": typeof types.UnitFieldsFragmentDoc,
    "\n  fragment UnitGroupFields on UnitGroup {\n    id\n    version\n    name\n    aliases\n    memberIds\n  }\n": typeof types.UnitGroupFieldsFragmentDoc,
    "\n  query Register {\n    units {\n      ...UnitFields\n    }\n    unitCategories {\n      id\n      name\n      sortOrder\n    }\n    unitGroups {\n      ...UnitGroupFields\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation CreateUnitCategory($input: CreateUnitCategoryInput!) {\n    createUnitCategory(input: $input) {\n      id\n      name\n      sortOrder\n    }\n  }\n": typeof types.CreateUnitCategoryDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": typeof types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": typeof types.UpdateUnitDocument,
    "\n  mutation CreateUnitGroup($input: CreateUnitGroupInput!) {\n    createUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": typeof types.CreateUnitGroupDocument,
    "\n  mutation UpdateUnitGroup($input: UpdateUnitGroupInput!) {\n    updateUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": typeof types.UpdateUnitGroupDocument,
    "\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.ProgressReportFieldsFragmentDoc,
    "\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.AssignmentFieldsFragmentDoc,
    "\n  query AssignmentPage($id: ID!) {\n    assignment(id: $id) {\n      ...AssignmentFields\n      task {\n        id\n        code\n        ordinal\n        title\n        content\n        plan {\n          id\n          title\n          docNumber\n        }\n        section {\n          id\n          title\n        }\n        deadlines {\n          id\n          text\n        }\n        targets {\n          id\n          text\n        }\n      }\n      reports {\n        ...ProgressReportFields\n      }\n    }\n  }\n": typeof types.AssignmentPageDocument,
    "\n  mutation SignAssignment($input: VersionedInput!) {\n    signAssignment(input: $input) {\n      ...AssignmentFields\n    }\n  }\n": typeof types.SignAssignmentDocument,
    "\n  mutation SaveProgressReport($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.SaveProgressReportDocument,
    "\n  mutation SubmitProgressReport($input: ProgressReportInput!) {\n    submitProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.SubmitProgressReportDocument,
    "\n  query ProgressReportPage($id: ID!) {\n    progressReport(id: $id) {\n      ...ProgressReportFields\n      assignment {\n        ...AssignmentFields\n        task {\n          id\n          code\n          title\n          content\n          plan {\n            id\n            title\n          }\n          targets {\n            id\n            text\n          }\n        }\n        reports {\n          ...ProgressReportFields\n        }\n      }\n    }\n  }\n": typeof types.ProgressReportPageDocument,
    "\n  mutation AcceptProgressReport($input: VersionedInput!) {\n    acceptProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.AcceptProgressReportDocument,
    "\n  mutation ReturnProgressReport($input: ReturnReportInput!) {\n    returnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.ReturnProgressReportDocument,
    "\n  query WorkCounts {\n    workCounts {\n      kind\n      count\n    }\n  }\n": typeof types.WorkCountsDocument,
    "\n  query WorkList($kind: WorkListKind!, $page: PageInput!) {\n    workList(kind: $kind, page: $page) {\n      total\n      rows {\n        assignmentId\n        reportId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        dueOn\n        light\n        status\n        percent\n        note\n      }\n    }\n  }\n": typeof types.WorkListDocument,
    "\n  fragment ViewerFields on Viewer {\n    accountId\n    displayName\n    loginName\n    role\n    unitId\n    unitName\n    jurisdictionName\n    mustChangePassword\n    permittedActions\n    csrfToken\n    today\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  mutation LogOut {\n    logOut\n  }\n": types.LogOutDocument,
    "\n  query OpenRoundChoices {\n    indicatorTemplate {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n  }\n": types.OpenRoundChoicesDocument,
    "\n  mutation OpenAssessmentRound($input: OpenRoundInput!) {\n    openAssessmentRound(input: $input) {\n      ...RoundFields\n    }\n  }\n": types.OpenAssessmentRoundDocument,
    "\n  query Ranking($roundId: ID) {\n    ranking(roundId: $roundId) {\n      roundId\n      roundName\n      year\n      quarter\n      previousRoundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          total\n          base\n          bonus\n          deduction\n          previousRank\n          previousTotal\n        }\n      }\n    }\n  }\n": types.RankingDocument,
    "\n  query PublishedRounds {\n    assessmentRounds {\n      id\n      name\n      year\n      quarter\n      state\n    }\n  }\n": types.PublishedRoundsDocument,
    "\n  fragment RoundFields on AssessmentRound {\n    id\n    version\n    name\n    year\n    quarter\n    state\n    publishedAt\n    publishedByName\n    unitCount\n    missingScores\n    indicators {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.RoundFieldsFragmentDoc,
    "\n  query AssessmentRounds {\n    assessmentRounds {\n      ...RoundFields\n    }\n  }\n": types.AssessmentRoundsDocument,
    "\n  mutation PublishRound($input: VersionedInput!) {\n    publishRound(input: $input) {\n      ...RoundFields\n    }\n  }\n": types.PublishRoundDocument,
    "\n  fragment ScoreSheetRowFields on ScoreSheetRow {\n    unitId\n    unitName\n    categoryName\n    participates\n    base\n    total\n    cells {\n      indicatorId\n      points\n      reason\n      version\n      manual\n      explanation {\n        key\n        values\n        reason\n      }\n    }\n    adjustments {\n      id\n      version\n      unitId\n      kind\n      points\n      reason\n      file {\n        id\n        name\n      }\n    }\n  }\n": types.ScoreSheetRowFieldsFragmentDoc,
    "\n  query ScoreSheet($roundId: ID!) {\n    scoreSheet(roundId: $roundId) {\n      round {\n        ...RoundFields\n      }\n      rows {\n        ...ScoreSheetRowFields\n      }\n    }\n  }\n": types.ScoreSheetDocument,
    "\n  mutation ScoreIndicator($input: ScoreInput!) {\n    scoreIndicator(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": types.ScoreIndicatorDocument,
    "\n  mutation AddAdjustment($input: AdjustmentInput!) {\n    addAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": types.AddAdjustmentDocument,
    "\n  mutation RemoveAdjustment($input: VersionedInput!) {\n    removeAdjustment(input: $input) {\n      ...ScoreSheetRowFields\n    }\n  }\n": types.RemoveAdjustmentDocument,
    "\n  query Scorecard($roundId: ID!, $unitId: ID!) {\n    scorecard(roundId: $roundId, unitId: $unitId) {\n      roundId\n      roundName\n      year\n      quarter\n      publishedAt\n      contentHash\n      unitId\n      unitName\n      categoryName\n      participates\n      rank\n      outOf\n      base\n      bonus\n      deduction\n      total\n      categoryMean\n      lines {\n        kind\n        name\n        standard\n        maxPoints\n        points\n        explanation {\n          key\n          values\n          reason\n        }\n        facts {\n          assignmentId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n      }\n      trend {\n        year\n        quarter\n        total\n        rank\n      }\n      statusCounts {\n        status\n        count\n      }\n    }\n  }\n": types.ScorecardDocument,
    "\n  query Heatmap($year: Int!, $planId: ID) {\n    heatmap(year: $year, planId: $planId) {\n      year\n      columns {\n        key\n        title\n        planTitle\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        percents\n        red\n        yellow\n      }\n    }\n  }\n": types.HeatmapDocument,
    "\n  query HeatmapPlans {\n    plans {\n      id\n      title\n      year\n      state\n    }\n  }\n": types.HeatmapPlansDocument,
    "\n  fragment LedgerRowFields on LedgerRow {\n    assignmentId\n    taskId\n    planId\n    unitId\n    code\n    ordinal\n    planTitle\n    docNumber\n    sectionTitle\n    title\n    leadUnits\n    unitName\n    categoryName\n    role\n    deadlineText\n    dueOn\n    targetText\n    percent\n    status\n    light\n    signed\n    narrative\n    problems\n    nextStep\n    updatedOn\n  }\n": types.LedgerRowFieldsFragmentDoc,
    "\n  query Ledger($filter: LedgerFilter!, $sort: LedgerSort!, $page: PageInput!) {\n    ledger(filter: $filter, sort: $sort, page: $page) {\n      total\n      page\n      pageSize\n      rows {\n        ...LedgerRowFields\n      }\n      statusCounts {\n        status\n        count\n      }\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n": types.LedgerDocument,
    "\n  query LedgerChoices {\n    plans {\n      id\n      title\n      year\n      state\n      sections {\n        id\n        title\n      }\n    }\n    units {\n      id\n      name\n      category {\n        id\n      }\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n": types.LedgerChoicesDocument,
    "\n  subscription ProgressChanged {\n    progressChanged {\n      assignmentId\n      taskId\n      planId\n      unitId\n    }\n  }\n": types.ProgressChangedDocument,
    "\n  query Overview {\n    overview {\n      year\n      quarter\n      numbers {\n        key\n        value\n        of\n        reasonKey\n        reasonValues\n        link\n      }\n      attention {\n        ...LedgerRowFields\n      }\n    }\n  }\n": types.OverviewDocument,
    "\n  query OverviewCounts($filter: LedgerFilter!) {\n    ledger(filter: $filter, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 1 }) {\n      total\n      statusCounts {\n        status\n        count\n      }\n      lightCounts {\n        light\n        count\n      }\n    }\n    ranking {\n      roundId\n      roundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          total\n        }\n      }\n    }\n  }\n": types.OverviewCountsDocument,
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
    "\n  mutation ReadPastedText($text: String!) {\n    readPastedText(text: $text) {\n      id\n    }\n  }\n": types.ReadPastedTextDocument,
    "\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n": types.BreakdownDraftFieldsFragmentDoc,
    "\n  query BreakdownDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      ...BreakdownDraftFields\n    }\n  }\n": types.BreakdownDraftDocument,
    "\n  query ReviewRegister {\n    units {\n      id\n      name\n      shortName\n      category {\n        id\n        name\n      }\n    }\n    unitGroups {\n      id\n      name\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n": types.ReviewRegisterDocument,
    "\n  mutation SaveBreakdown($input: SaveBreakdownInput!) {\n    saveBreakdown(input: $input) {\n      id\n      version\n      updatedAt\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.SaveBreakdownDocument,
    "\n  mutation ResolveUnitName($input: ResolveUnitNameInput!) {\n    resolveUnitName(input: $input) {\n      id\n      version\n      updatedAt\n      tasks {\n        key\n        units {\n          printedName\n          unitId\n          groupId\n        }\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.ResolveUnitNameDocument,
    "\n  mutation ConfirmBreakdown($input: VersionedInput!) {\n    confirmBreakdown(input: $input) {\n      id\n    }\n  }\n": types.ConfirmBreakdownDocument,
    "\n  mutation DiscardBreakdown($input: VersionedInput!) {\n    discardBreakdown(input: $input) {\n      id\n      version\n      state\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.DiscardBreakdownDocument,
    "\n  fragment UnitFields on Unit {\n    id\n    version\n    name\n    shortName\n    sortOrder\n    endedOn\n    aliases\n    category {\n      id\n      name\n    }\n  }\n": types.UnitFieldsFragmentDoc,
    "\n  fragment UnitGroupFields on UnitGroup {\n    id\n    version\n    name\n    aliases\n    memberIds\n  }\n": types.UnitGroupFieldsFragmentDoc,
    "\n  query Register {\n    units {\n      ...UnitFields\n    }\n    unitCategories {\n      id\n      name\n      sortOrder\n    }\n    unitGroups {\n      ...UnitGroupFields\n    }\n  }\n": types.RegisterDocument,
    "\n  mutation CreateUnitCategory($input: CreateUnitCategoryInput!) {\n    createUnitCategory(input: $input) {\n      id\n      name\n      sortOrder\n    }\n  }\n": types.CreateUnitCategoryDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": types.UpdateUnitDocument,
    "\n  mutation CreateUnitGroup($input: CreateUnitGroupInput!) {\n    createUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": types.CreateUnitGroupDocument,
    "\n  mutation UpdateUnitGroup($input: UpdateUnitGroupInput!) {\n    updateUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": types.UpdateUnitGroupDocument,
    "\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.ProgressReportFieldsFragmentDoc,
    "\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.AssignmentFieldsFragmentDoc,
    "\n  query AssignmentPage($id: ID!) {\n    assignment(id: $id) {\n      ...AssignmentFields\n      task {\n        id\n        code\n        ordinal\n        title\n        content\n        plan {\n          id\n          title\n          docNumber\n        }\n        section {\n          id\n          title\n        }\n        deadlines {\n          id\n          text\n        }\n        targets {\n          id\n          text\n        }\n      }\n      reports {\n        ...ProgressReportFields\n      }\n    }\n  }\n": types.AssignmentPageDocument,
    "\n  mutation SignAssignment($input: VersionedInput!) {\n    signAssignment(input: $input) {\n      ...AssignmentFields\n    }\n  }\n": types.SignAssignmentDocument,
    "\n  mutation SaveProgressReport($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.SaveProgressReportDocument,
    "\n  mutation SubmitProgressReport($input: ProgressReportInput!) {\n    submitProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.SubmitProgressReportDocument,
    "\n  query ProgressReportPage($id: ID!) {\n    progressReport(id: $id) {\n      ...ProgressReportFields\n      assignment {\n        ...AssignmentFields\n        task {\n          id\n          code\n          title\n          content\n          plan {\n            id\n            title\n          }\n          targets {\n            id\n            text\n          }\n        }\n        reports {\n          ...ProgressReportFields\n        }\n      }\n    }\n  }\n": types.ProgressReportPageDocument,
    "\n  mutation AcceptProgressReport($input: VersionedInput!) {\n    acceptProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.AcceptProgressReportDocument,
    "\n  mutation ReturnProgressReport($input: ReturnReportInput!) {\n    returnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.ReturnProgressReportDocument,
    "\n  query WorkCounts {\n    workCounts {\n      kind\n      count\n    }\n  }\n": types.WorkCountsDocument,
    "\n  query WorkList($kind: WorkListKind!, $page: PageInput!) {\n    workList(kind: $kind, page: $page) {\n      total\n      rows {\n        assignmentId\n        reportId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        dueOn\n        light\n        status\n        percent\n        note\n      }\n    }\n  }\n": types.WorkListDocument,
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
export function graphql(source: "\n  query OpenRoundChoices {\n    indicatorTemplate {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpenRoundChoices {\n    indicatorTemplate {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenAssessmentRound($input: OpenRoundInput!) {\n    openAssessmentRound(input: $input) {\n      ...RoundFields\n    }\n  }\n"): (typeof documents)["\n  mutation OpenAssessmentRound($input: OpenRoundInput!) {\n    openAssessmentRound(input: $input) {\n      ...RoundFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ranking($roundId: ID) {\n    ranking(roundId: $roundId) {\n      roundId\n      roundName\n      year\n      quarter\n      previousRoundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          total\n          base\n          bonus\n          deduction\n          previousRank\n          previousTotal\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Ranking($roundId: ID) {\n    ranking(roundId: $roundId) {\n      roundId\n      roundName\n      year\n      quarter\n      previousRoundName\n      categories {\n        categoryId\n        categoryName\n        rows {\n          unitId\n          unitName\n          participates\n          rank\n          total\n          base\n          bonus\n          deduction\n          previousRank\n          previousTotal\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedRounds {\n    assessmentRounds {\n      id\n      name\n      year\n      quarter\n      state\n    }\n  }\n"): (typeof documents)["\n  query PublishedRounds {\n    assessmentRounds {\n      id\n      name\n      year\n      quarter\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundFields on AssessmentRound {\n    id\n    version\n    name\n    year\n    quarter\n    state\n    publishedAt\n    publishedByName\n    unitCount\n    missingScores\n    indicators {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment RoundFields on AssessmentRound {\n    id\n    version\n    name\n    year\n    quarter\n    state\n    publishedAt\n    publishedByName\n    unitCount\n    missingScores\n    indicators {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment ScoreSheetRowFields on ScoreSheetRow {\n    unitId\n    unitName\n    categoryName\n    participates\n    base\n    total\n    cells {\n      indicatorId\n      points\n      reason\n      version\n      manual\n      explanation {\n        key\n        values\n        reason\n      }\n    }\n    adjustments {\n      id\n      version\n      unitId\n      kind\n      points\n      reason\n      file {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ScoreSheetRowFields on ScoreSheetRow {\n    unitId\n    unitName\n    categoryName\n    participates\n    base\n    total\n    cells {\n      indicatorId\n      points\n      reason\n      version\n      manual\n      explanation {\n        key\n        values\n        reason\n      }\n    }\n    adjustments {\n      id\n      version\n      unitId\n      kind\n      points\n      reason\n      file {\n        id\n        name\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query Scorecard($roundId: ID!, $unitId: ID!) {\n    scorecard(roundId: $roundId, unitId: $unitId) {\n      roundId\n      roundName\n      year\n      quarter\n      publishedAt\n      contentHash\n      unitId\n      unitName\n      categoryName\n      participates\n      rank\n      outOf\n      base\n      bonus\n      deduction\n      total\n      categoryMean\n      lines {\n        kind\n        name\n        standard\n        maxPoints\n        points\n        explanation {\n          key\n          values\n          reason\n        }\n        facts {\n          assignmentId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n      }\n      trend {\n        year\n        quarter\n        total\n        rank\n      }\n      statusCounts {\n        status\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query Scorecard($roundId: ID!, $unitId: ID!) {\n    scorecard(roundId: $roundId, unitId: $unitId) {\n      roundId\n      roundName\n      year\n      quarter\n      publishedAt\n      contentHash\n      unitId\n      unitName\n      categoryName\n      participates\n      rank\n      outOf\n      base\n      bonus\n      deduction\n      total\n      categoryMean\n      lines {\n        kind\n        name\n        standard\n        maxPoints\n        points\n        explanation {\n          key\n          values\n          reason\n        }\n        facts {\n          assignmentId\n          taskCode\n          taskTitle\n          counted\n          percent\n        }\n      }\n      trend {\n        year\n        quarter\n        total\n        rank\n      }\n      statusCounts {\n        status\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Heatmap($year: Int!, $planId: ID) {\n    heatmap(year: $year, planId: $planId) {\n      year\n      columns {\n        key\n        title\n        planTitle\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        percents\n        red\n        yellow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Heatmap($year: Int!, $planId: ID) {\n    heatmap(year: $year, planId: $planId) {\n      year\n      columns {\n        key\n        title\n        planTitle\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        percents\n        red\n        yellow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeatmapPlans {\n    plans {\n      id\n      title\n      year\n      state\n    }\n  }\n"): (typeof documents)["\n  query HeatmapPlans {\n    plans {\n      id\n      title\n      year\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LedgerRowFields on LedgerRow {\n    assignmentId\n    taskId\n    planId\n    unitId\n    code\n    ordinal\n    planTitle\n    docNumber\n    sectionTitle\n    title\n    leadUnits\n    unitName\n    categoryName\n    role\n    deadlineText\n    dueOn\n    targetText\n    percent\n    status\n    light\n    signed\n    narrative\n    problems\n    nextStep\n    updatedOn\n  }\n"): (typeof documents)["\n  fragment LedgerRowFields on LedgerRow {\n    assignmentId\n    taskId\n    planId\n    unitId\n    code\n    ordinal\n    planTitle\n    docNumber\n    sectionTitle\n    title\n    leadUnits\n    unitName\n    categoryName\n    role\n    deadlineText\n    dueOn\n    targetText\n    percent\n    status\n    light\n    signed\n    narrative\n    problems\n    nextStep\n    updatedOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ledger($filter: LedgerFilter!, $sort: LedgerSort!, $page: PageInput!) {\n    ledger(filter: $filter, sort: $sort, page: $page) {\n      total\n      page\n      pageSize\n      rows {\n        ...LedgerRowFields\n      }\n      statusCounts {\n        status\n        count\n      }\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query Ledger($filter: LedgerFilter!, $sort: LedgerSort!, $page: PageInput!) {\n    ledger(filter: $filter, sort: $sort, page: $page) {\n      total\n      page\n      pageSize\n      rows {\n        ...LedgerRowFields\n      }\n      statusCounts {\n        status\n        count\n      }\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerChoices {\n    plans {\n      id\n      title\n      year\n      state\n      sections {\n        id\n        title\n      }\n    }\n    units {\n      id\n      name\n      category {\n        id\n      }\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query LedgerChoices {\n    plans {\n      id\n      title\n      year\n      state\n      sections {\n        id\n        title\n      }\n    }\n    units {\n      id\n      name\n      category {\n        id\n      }\n    }\n    unitCategories {\n      id\n      name\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation ReadPastedText($text: String!) {\n    readPastedText(text: $text) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ReadPastedText($text: String!) {\n    readPastedText(text: $text) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n"): (typeof documents)["\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BreakdownDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      ...BreakdownDraftFields\n    }\n  }\n"): (typeof documents)["\n  query BreakdownDraft($id: ID!) {\n    breakdownDraft(id: $id) {\n      ...BreakdownDraftFields\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation ConfirmBreakdown($input: VersionedInput!) {\n    confirmBreakdown(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmBreakdown($input: VersionedInput!) {\n    confirmBreakdown(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardBreakdown($input: VersionedInput!) {\n    discardBreakdown(input: $input) {\n      id\n      version\n      state\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardBreakdown($input: VersionedInput!) {\n    discardBreakdown(input: $input) {\n      id\n      version\n      state\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitFields on Unit {\n    id\n    version\n    name\n    shortName\n    sortOrder\n    endedOn\n    aliases\n    category {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment UnitFields on Unit {\n    id\n    version\n    name\n    shortName\n    sortOrder\n    endedOn\n    aliases\n    category {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitGroupFields on UnitGroup {\n    id\n    version\n    name\n    aliases\n    memberIds\n  }\n"): (typeof documents)["\n  fragment UnitGroupFields on UnitGroup {\n    id\n    version\n    name\n    aliases\n    memberIds\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Register {\n    units {\n      ...UnitFields\n    }\n    unitCategories {\n      id\n      name\n      sortOrder\n    }\n    unitGroups {\n      ...UnitGroupFields\n    }\n  }\n"): (typeof documents)["\n  query Register {\n    units {\n      ...UnitFields\n    }\n    unitCategories {\n      id\n      name\n      sortOrder\n    }\n    unitGroups {\n      ...UnitGroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUnitCategory($input: CreateUnitCategoryInput!) {\n    createUnitCategory(input: $input) {\n      id\n      name\n      sortOrder\n    }\n  }\n"): (typeof documents)["\n  mutation CreateUnitCategory($input: CreateUnitCategoryInput!) {\n    createUnitCategory(input: $input) {\n      id\n      name\n      sortOrder\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentPage($id: ID!) {\n    assignment(id: $id) {\n      ...AssignmentFields\n      task {\n        id\n        code\n        ordinal\n        title\n        content\n        plan {\n          id\n          title\n          docNumber\n        }\n        section {\n          id\n          title\n        }\n        deadlines {\n          id\n          text\n        }\n        targets {\n          id\n          text\n        }\n      }\n      reports {\n        ...ProgressReportFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssignmentPage($id: ID!) {\n    assignment(id: $id) {\n      ...AssignmentFields\n      task {\n        id\n        code\n        ordinal\n        title\n        content\n        plan {\n          id\n          title\n          docNumber\n        }\n        section {\n          id\n          title\n        }\n        deadlines {\n          id\n          text\n        }\n        targets {\n          id\n          text\n        }\n      }\n      reports {\n        ...ProgressReportFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignAssignment($input: VersionedInput!) {\n    signAssignment(input: $input) {\n      ...AssignmentFields\n    }\n  }\n"): (typeof documents)["\n  mutation SignAssignment($input: VersionedInput!) {\n    signAssignment(input: $input) {\n      ...AssignmentFields\n    }\n  }\n"];
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
export function graphql(source: "\n  query ProgressReportPage($id: ID!) {\n    progressReport(id: $id) {\n      ...ProgressReportFields\n      assignment {\n        ...AssignmentFields\n        task {\n          id\n          code\n          title\n          content\n          plan {\n            id\n            title\n          }\n          targets {\n            id\n            text\n          }\n        }\n        reports {\n          ...ProgressReportFields\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProgressReportPage($id: ID!) {\n    progressReport(id: $id) {\n      ...ProgressReportFields\n      assignment {\n        ...AssignmentFields\n        task {\n          id\n          code\n          title\n          content\n          plan {\n            id\n            title\n          }\n          targets {\n            id\n            text\n          }\n        }\n        reports {\n          ...ProgressReportFields\n        }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query WorkCounts {\n    workCounts {\n      kind\n      count\n    }\n  }\n"): (typeof documents)["\n  query WorkCounts {\n    workCounts {\n      kind\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkList($kind: WorkListKind!, $page: PageInput!) {\n    workList(kind: $kind, page: $page) {\n      total\n      rows {\n        assignmentId\n        reportId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        dueOn\n        light\n        status\n        percent\n        note\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkList($kind: WorkListKind!, $page: PageInput!) {\n    workList(kind: $kind, page: $page) {\n      total\n      rows {\n        assignmentId\n        reportId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        dueOn\n        light\n        status\n        percent\n        note\n      }\n    }\n  }\n"];
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