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
    "\n  query OpenRoundChoices {\n    indicatorTemplate {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    assessmentRounds {\n      id\n      year\n      quarter\n    }\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OpenRoundChoicesDocument,
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
    "\n  query AuditEntries($after: String, $first: Int!) {\n    auditEntries(after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        unitName\n        action\n        entityType\n        entityId\n        before\n        after\n        address\n      }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  query DataAlerts($year: Int!, $kind: DataAlertKind, $page: PageInput!) {\n    dataAlerts(year: $year, kind: $kind, page: $page) {\n      total\n      counts {\n        kind\n        count\n      }\n      rows {\n        kind\n        values\n        assignmentId\n        taskCode\n        taskTitle\n        unitName\n      }\n    }\n  }\n": typeof types.DataAlertsDocument,
    "\n  query UnitBurdens($year: Int!, $quarter: Int!) {\n    unitBurdens(year: $year, quarter: $quarter) {\n      unitId\n      unitName\n      reports\n      fields\n      repeated {\n        label\n        unit\n        tasks {\n          id\n          code\n          title\n        }\n      }\n    }\n  }\n": typeof types.UnitBurdensDocument,
    "\n  query Heatmap($year: Int!, $planId: ID) {\n    heatmap(year: $year, planId: $planId) {\n      year\n      columns {\n        key\n        title\n        planTitle\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        percents\n        red\n        yellow\n      }\n    }\n  }\n": typeof types.HeatmapDocument,
    "\n  query HeatmapPlans {\n    plans {\n      id\n      title\n      year\n      state\n    }\n  }\n": typeof types.HeatmapPlansDocument,
    "\n  fragment LedgerRowFields on LedgerRow {\n    assignmentId\n    taskId\n    planId\n    unitId\n    code\n    ordinal\n    planTitle\n    docNumber\n    sectionTitle\n    title\n    leadUnits\n    unitName\n    categoryName\n    role\n    deadlineText\n    dueOn\n    targetText\n    percent\n    status\n    light\n    signed\n    narrative\n    problems\n    nextStep\n    updatedOn\n  }\n": typeof types.LedgerRowFieldsFragmentDoc,
    "\n  query Ledger(\n    $filter: LedgerFilter!\n    $anyStatus: LedgerFilter!\n    $anyLight: LedgerFilter!\n    $sort: LedgerSort!\n    $page: PageInput!\n  ) {\n    ledger(filter: $filter, sort: $sort, page: $page) {\n      total\n      page\n      pageSize\n      rows {\n        ...LedgerRowFields\n      }\n    }\n    byStatus: ledger(filter: $anyStatus, sort: $sort, page: $page) {\n      statusCounts {\n        status\n        count\n      }\n    }\n    byLight: ledger(filter: $anyLight, sort: $sort, page: $page) {\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n": typeof types.LedgerDocument,
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
    "\n  mutation ReadPastedText($text: String!, $revisesPlanId: ID) {\n    readPastedText(text: $text, revisesPlanId: $revisesPlanId) {\n      id\n    }\n  }\n": typeof types.ReadPastedTextDocument,
    "\n  query RevisedPlan($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      docNumber\n    }\n  }\n": typeof types.RevisedPlanDocument,
    "\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    revisesPlanId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      figures {\n        text\n        span {\n          start\n          end\n        }\n        label\n        value\n        unit\n        asOf\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    cleaning {\n      kind\n      before\n      span {\n        start\n        end\n      }\n    }\n    keptKinds\n    canReread\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n": typeof types.BreakdownDraftFieldsFragmentDoc,
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
    "\n  fragment UnitFields on Unit {\n    id\n    version\n    name\n    shortName\n    sortOrder\n    endedOn\n    aliases\n    category {\n      id\n      name\n    }\n  }\n": typeof types.UnitFieldsFragmentDoc,
    "\n  fragment UnitGroupFields on UnitGroup {\n    id\n    version\n    name\n    aliases\n    memberIds\n  }\n": typeof types.UnitGroupFieldsFragmentDoc,
    "\n  query Register {\n    units {\n      ...UnitFields\n    }\n    unitCategories {\n      id\n      name\n      sortOrder\n    }\n    unitGroups {\n      ...UnitGroupFields\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation CreateUnitCategory($input: CreateUnitCategoryInput!) {\n    createUnitCategory(input: $input) {\n      id\n      name\n      sortOrder\n    }\n  }\n": typeof types.CreateUnitCategoryDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": typeof types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": typeof types.UpdateUnitDocument,
    "\n  mutation CreateUnitGroup($input: CreateUnitGroupInput!) {\n    createUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": typeof types.CreateUnitGroupDocument,
    "\n  mutation UpdateUnitGroup($input: UpdateUnitGroupInput!) {\n    updateUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": typeof types.UpdateUnitGroupDocument,
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
    "\n  query UnitChoices {\n    units {\n      id\n      name\n      shortName\n      aliases\n      endedOn\n    }\n    unitGroups {\n      id\n      name\n      aliases\n    }\n  }\n": typeof types.UnitChoicesDocument,
    "\n  mutation AppointLead($input: TaskUnitChoiceInput!) {\n    appointLead(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n": typeof types.AppointLeadDocument,
    "\n  mutation AddTaskUnit($input: AddTaskUnitInput!) {\n    addTaskUnit(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n": typeof types.AddTaskUnitDocument,
    "\n  mutation RemoveTaskUnit($input: RemoveTaskUnitInput!) {\n    removeTaskUnit(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n": typeof types.RemoveTaskUnitDocument,
    "\n  mutation NameReportingLead($input: TaskUnitChoiceInput!) {\n    nameReportingLead(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.NameReportingLeadDocument,
    "\n  mutation ChooseLeadRule($input: ChooseLeadRuleInput!) {\n    chooseLeadRule(input: $input) {\n      id\n      version\n      leadRule\n    }\n  }\n": typeof types.ChooseLeadRuleDocument,
    "\n  query MemberChanges($planId: ID!) {\n    memberChanges(planId: $planId) {\n      taskId\n      taskCode\n      taskTitle\n      unitId\n      unitName\n      groupName\n      kind\n      reportCount\n    }\n  }\n": typeof types.MemberChangesDocument,
    "\n  mutation ApplyMemberChanges($input: ApplyMemberChangesInput!) {\n    applyMemberChanges(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ApplyMemberChangesDocument,
    "\n  query Plans {\n    plans {\n      id\n      title\n      docNumber\n      documentDate\n      year\n      state\n      issuedOn\n      taskCount\n      assignmentCount\n      signedCount\n    }\n  }\n": typeof types.PlansDocument,
    "\n  query WithdrawnPlans {\n    withdrawnPlans {\n      id\n      title\n      docNumber\n      withdrawnReason\n    }\n  }\n": typeof types.WithdrawnPlansDocument,
    "\n  query Plan($id: ID!) {\n    plan(id: $id) {\n      id\n      version\n      title\n      docNumber\n      issuer\n      documentDate\n      year\n      state\n      issuedOn\n      leadRule\n      withdrawnAt\n      withdrawnReason\n      taskCount\n      assignmentCount\n      signedCount\n      sections {\n        id\n        parentId\n        title\n      }\n      tasks {\n        id\n        code\n        ordinal\n        title\n        version\n        leadMissing\n        dueOn\n        section {\n          id\n        }\n        units {\n          id\n          role\n          printedName\n          unitId\n          groupId\n        }\n        deadlines {\n          id\n          text\n          dueOn\n        }\n        targets {\n          id\n          text\n        }\n        assignments {\n          id\n          state\n          light\n        }\n      }\n      withdrawnTasks {\n        id\n        code\n        title\n      }\n      revisions {\n        id\n        number\n        revisedOn\n        draftId\n        title\n        docNumber\n        appliedCount\n        keptCount\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.PlanDocument,
    "\n  mutation WithdrawPlan($input: WithdrawPlanInput!) {\n    withdrawPlan(input: $input) {\n      id\n      version\n      state\n      withdrawnAt\n      withdrawnReason\n    }\n  }\n": typeof types.WithdrawPlanDocument,
    "\n  query PlanSource($id: ID!) {\n    plan(id: $id) {\n      id\n      sourceText\n    }\n  }\n": typeof types.PlanSourceDocument,
    "\n  mutation IssuePlan($input: VersionedInput!) {\n    issuePlan(input: $input) {\n      id\n      version\n      state\n      issuedOn\n      assignmentCount\n      signedCount\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": typeof types.IssuePlanDocument,
    "\n  query Collectives {\n    unitGroups {\n      id\n      memberIds\n    }\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n": typeof types.CollectivesDocument,
    "\n  mutation ChooseMembers($input: ChooseMembersInput!) {\n    chooseMembers(input: $input) {\n      id\n      version\n      units {\n        id\n        memberIds\n      }\n    }\n  }\n": typeof types.ChooseMembersDocument,
    "\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      version\n      withdrawnAt\n      code\n      ordinal\n      title\n      content\n      dueOn\n      plan {\n        id\n        title\n        state\n      }\n      section {\n        id\n        title\n      }\n      units {\n        id\n        role\n        printedName\n        unitId\n        groupId\n        memberIds\n        reportsForTask\n        appointedAt\n      }\n      deadlines {\n        id\n        kind\n        text\n        dueOn\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        id\n        text\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      assignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n      withdrawnAssignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n    }\n  }\n": typeof types.TaskDocument,
    "\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.ProgressReportFieldsFragmentDoc,
    "\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    withdrawnAt\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.AssignmentFieldsFragmentDoc,
    "\n  query AssignmentPage($id: ID!) {\n    assignment(id: $id) {\n      ...AssignmentFields\n      task {\n        id\n        code\n        ordinal\n        title\n        content\n        plan {\n          id\n          title\n          docNumber\n        }\n        section {\n          id\n          title\n        }\n        deadlines {\n          id\n          text\n        }\n        targets {\n          id\n          text\n        }\n      }\n      reports {\n        ...ProgressReportFields\n      }\n    }\n  }\n": typeof types.AssignmentPageDocument,
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
    "\n  mutation RefuseExtension($input: ReasonInput!) {\n    refuseExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.RefuseExtensionDocument,
    "\n  mutation RequestCompletion($input: RequestCompletionInput!) {\n    requestCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.RequestCompletionDocument,
    "\n  mutation WithdrawCompletion($input: VersionedInput!) {\n    withdrawCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.WithdrawCompletionDocument,
    "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.ConfirmCompletionDocument,
    "\n  mutation RefuseCompletion($input: ReasonInput!) {\n    refuseCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.RefuseCompletionDocument,
    "\n  mutation SuspendAssignment($input: SuspendAssignmentInput!) {\n    suspendAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.SuspendAssignmentDocument,
    "\n  mutation ResumeAssignment($input: ReasonInput!) {\n    resumeAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": typeof types.ResumeAssignmentDocument,
    "\n  fragment FollowedItemRowFields on FollowedItem {\n    id\n    version\n    kind\n    state\n    title\n    taskId\n    taskCode\n    taskTitle\n    taskReadable\n    unitName\n    raisedByUnitName\n    createdByName\n    createdAt\n    leaderName\n    dueOn\n    category\n    settledAt\n  }\n": typeof types.FollowedItemRowFieldsFragmentDoc,
    "\n  fragment FollowedItemFields on FollowedItem {\n    ...FollowedItemRowFields\n    content\n    channel\n    maskedContact\n    signedOffBy\n    files {\n      id\n      name\n      sizeBytes\n    }\n    entries {\n      id\n      kind\n      text\n      unitName\n      authorName\n      createdAt\n      files {\n        id\n        name\n        sizeBytes\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": typeof types.FollowedItemFieldsFragmentDoc,
    "\n  query FollowedItems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        ...FollowedItemRowFields\n      }\n    }\n  }\n": typeof types.FollowedItemsDocument,
    "\n  query FollowedItem($id: ID!) {\n    followedItem(id: $id) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.FollowedItemDocument,
    "\n  query TaskOfItems($id: ID!) {\n    task(id: $id) {\n      id\n      code\n      title\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.TaskOfItemsDocument,
    "\n  query UnitsToAsk {\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n": typeof types.UnitsToAskDocument,
    "\n  mutation CommentOnFollowedItem($input: ItemEntryInput!) {\n    commentOnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.CommentOnFollowedItemDocument,
    "\n  mutation AnswerFollowedItem($input: ItemEntryInput!) {\n    answerFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.AnswerFollowedItemDocument,
    "\n  mutation ReturnFollowedItem($input: ItemEntryInput!) {\n    returnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.ReturnFollowedItemDocument,
    "\n  mutation SettleFollowedItem($input: ItemEntryInput!) {\n    settleFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.SettleFollowedItemDocument,
    "\n  mutation SignOffRemark($input: SignOffRemarkInput!) {\n    signOffRemark(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": typeof types.SignOffRemarkDocument,
    "\n  mutation ReadComplaintContact($id: ID!) {\n    readComplaintContact(id: $id) {\n      contactName\n      contact\n    }\n  }\n": typeof types.ReadComplaintContactDocument,
    "\n  mutation GiveRemark($input: GiveRemarkInput!) {\n    giveRemark(input: $input) {\n      id\n    }\n  }\n": typeof types.GiveRemarkDocument,
    "\n  mutation RaiseProblem($input: RaiseProblemInput!) {\n    raiseProblem(input: $input) {\n      id\n    }\n  }\n": typeof types.RaiseProblemDocument,
    "\n  mutation RecordComplaint($input: RecordComplaintInput!) {\n    recordComplaint(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordComplaintDocument,
    "\n  mutation RecordFinding($input: RecordFindingInput!) {\n    recordFinding(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordFindingDocument,
    "\n  mutation RecordGoodPractice($input: RecordGoodPracticeInput!) {\n    recordGoodPractice(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordGoodPracticeDocument,
    "\n  fragment GridReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    returnReason\n    files {\n      id\n      name\n      sizeBytes\n    }\n    figures {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      lastYear\n      asOf\n      parts {\n        label\n        value\n        reportId\n      }\n    }\n  }\n": typeof types.GridReportFieldsFragmentDoc,
    "\n  query QuarterGrid($year: Int!, $quarter: Int!) {\n    quarterAssignments(year: $year, quarter: $quarter) {\n      id\n      startsOn\n      dueOn\n      percent\n      unitHasHead\n      task {\n        id\n        code\n        title\n        targets {\n          id\n          text\n          unit\n        }\n      }\n      reports {\n        ...GridReportFields\n      }\n    }\n  }\n": typeof types.QuarterGridDocument,
    "\n  mutation SaveGridRow($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...GridReportFields\n    }\n  }\n": typeof types.SaveGridRowDocument,
    "\n  mutation SubmitQuarter($input: SubmitQuarterReportsInput!) {\n    submitQuarterReports(input: $input) {\n      assignmentId\n      refusal\n      report {\n        ...GridReportFields\n      }\n    }\n  }\n": typeof types.SubmitQuarterDocument,
    "\n  query ReminderCandidates($filter: ReminderFilter!, $page: PageInput!) {\n    reminderCandidates(filter: $filter, page: $page) {\n      total\n      open\n      rows {\n        assignmentId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        since\n        dueOn\n        remindedCount\n        lastRemindedAt\n        availableAt\n      }\n    }\n  }\n": typeof types.ReminderCandidatesDocument,
    "\n  query ReminderPlans {\n    plans {\n      id\n      title\n      state\n    }\n  }\n": typeof types.ReminderPlansDocument,
    "\n  mutation RemindAssignments($input: RemindInput!) {\n    remindAssignments(input: $input) {\n      assignmentId\n      done\n      reason\n    }\n  }\n": typeof types.RemindAssignmentsDocument,
    "\n  query AssignmentReminders($id: ID!) {\n    assignment(id: $id) {\n      id\n      reminders {\n        id\n        reason\n        createdAt\n        byName\n      }\n    }\n  }\n": typeof types.AssignmentRemindersDocument,
    "\n  mutation SaveProgressReport($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.SaveProgressReportDocument,
    "\n  mutation SubmitProgressReport($input: ProgressReportInput!) {\n    submitProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.SubmitProgressReportDocument,
    "\n  query ProgressReportPage($id: ID!) {\n    progressReport(id: $id) {\n      ...ProgressReportFields\n      assignment {\n        ...AssignmentFields\n        task {\n          id\n          code\n          title\n          content\n          plan {\n            id\n            title\n          }\n          targets {\n            id\n            text\n          }\n        }\n        reports {\n          ...ProgressReportFields\n        }\n      }\n    }\n  }\n": typeof types.ProgressReportPageDocument,
    "\n  mutation AcceptProgressReport($input: VersionedInput!) {\n    acceptProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.AcceptProgressReportDocument,
    "\n  mutation ReturnProgressReport($input: ReturnReportInput!) {\n    returnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": typeof types.ReturnProgressReportDocument,
    "\n  mutation SignAssignments($ids: [ID!]!) {\n    signAssignments(ids: $ids) {\n      assignmentId\n      done\n      reason\n    }\n  }\n": typeof types.SignAssignmentsDocument,
    "\n  query WorkCounts {\n    workCounts {\n      kind\n      count\n    }\n  }\n": typeof types.WorkCountsDocument,
    "\n  query WorkList($kind: WorkListKind!, $page: PageInput!) {\n    workList(kind: $kind, page: $page) {\n      total\n      rows {\n        assignmentId\n        reportId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        dueOn\n        light\n        status\n        percent\n        note\n      }\n    }\n  }\n": typeof types.WorkListDocument,
    "\n  fragment ViewerFields on Viewer {\n    accountId\n    displayName\n    loginName\n    role\n    unitId\n    unitName\n    jurisdictionName\n    mustChangePassword\n    permittedActions\n    csrfToken\n    today\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  mutation LogOut {\n    logOut\n  }\n": types.LogOutDocument,
    "\n  query OpenRoundChoices {\n    indicatorTemplate {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    assessmentRounds {\n      id\n      year\n      quarter\n    }\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n  }\n": types.OpenRoundChoicesDocument,
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
    "\n  query AuditEntries($after: String, $first: Int!) {\n    auditEntries(after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        unitName\n        action\n        entityType\n        entityId\n        before\n        after\n        address\n      }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  query DataAlerts($year: Int!, $kind: DataAlertKind, $page: PageInput!) {\n    dataAlerts(year: $year, kind: $kind, page: $page) {\n      total\n      counts {\n        kind\n        count\n      }\n      rows {\n        kind\n        values\n        assignmentId\n        taskCode\n        taskTitle\n        unitName\n      }\n    }\n  }\n": types.DataAlertsDocument,
    "\n  query UnitBurdens($year: Int!, $quarter: Int!) {\n    unitBurdens(year: $year, quarter: $quarter) {\n      unitId\n      unitName\n      reports\n      fields\n      repeated {\n        label\n        unit\n        tasks {\n          id\n          code\n          title\n        }\n      }\n    }\n  }\n": types.UnitBurdensDocument,
    "\n  query Heatmap($year: Int!, $planId: ID) {\n    heatmap(year: $year, planId: $planId) {\n      year\n      columns {\n        key\n        title\n        planTitle\n      }\n      rows {\n        unitId\n        unitName\n        categoryName\n        totals\n        completed\n        percents\n        red\n        yellow\n      }\n    }\n  }\n": types.HeatmapDocument,
    "\n  query HeatmapPlans {\n    plans {\n      id\n      title\n      year\n      state\n    }\n  }\n": types.HeatmapPlansDocument,
    "\n  fragment LedgerRowFields on LedgerRow {\n    assignmentId\n    taskId\n    planId\n    unitId\n    code\n    ordinal\n    planTitle\n    docNumber\n    sectionTitle\n    title\n    leadUnits\n    unitName\n    categoryName\n    role\n    deadlineText\n    dueOn\n    targetText\n    percent\n    status\n    light\n    signed\n    narrative\n    problems\n    nextStep\n    updatedOn\n  }\n": types.LedgerRowFieldsFragmentDoc,
    "\n  query Ledger(\n    $filter: LedgerFilter!\n    $anyStatus: LedgerFilter!\n    $anyLight: LedgerFilter!\n    $sort: LedgerSort!\n    $page: PageInput!\n  ) {\n    ledger(filter: $filter, sort: $sort, page: $page) {\n      total\n      page\n      pageSize\n      rows {\n        ...LedgerRowFields\n      }\n    }\n    byStatus: ledger(filter: $anyStatus, sort: $sort, page: $page) {\n      statusCounts {\n        status\n        count\n      }\n    }\n    byLight: ledger(filter: $anyLight, sort: $sort, page: $page) {\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n": types.LedgerDocument,
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
    "\n  mutation ReadPastedText($text: String!, $revisesPlanId: ID) {\n    readPastedText(text: $text, revisesPlanId: $revisesPlanId) {\n      id\n    }\n  }\n": types.ReadPastedTextDocument,
    "\n  query RevisedPlan($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      docNumber\n    }\n  }\n": types.RevisedPlanDocument,
    "\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    revisesPlanId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      figures {\n        text\n        span {\n          start\n          end\n        }\n        label\n        value\n        unit\n        asOf\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    cleaning {\n      kind\n      before\n      span {\n        start\n        end\n      }\n    }\n    keptKinds\n    canReread\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n": types.BreakdownDraftFieldsFragmentDoc,
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
    "\n  fragment UnitFields on Unit {\n    id\n    version\n    name\n    shortName\n    sortOrder\n    endedOn\n    aliases\n    category {\n      id\n      name\n    }\n  }\n": types.UnitFieldsFragmentDoc,
    "\n  fragment UnitGroupFields on UnitGroup {\n    id\n    version\n    name\n    aliases\n    memberIds\n  }\n": types.UnitGroupFieldsFragmentDoc,
    "\n  query Register {\n    units {\n      ...UnitFields\n    }\n    unitCategories {\n      id\n      name\n      sortOrder\n    }\n    unitGroups {\n      ...UnitGroupFields\n    }\n  }\n": types.RegisterDocument,
    "\n  mutation CreateUnitCategory($input: CreateUnitCategoryInput!) {\n    createUnitCategory(input: $input) {\n      id\n      name\n      sortOrder\n    }\n  }\n": types.CreateUnitCategoryDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      ...UnitFields\n    }\n  }\n": types.UpdateUnitDocument,
    "\n  mutation CreateUnitGroup($input: CreateUnitGroupInput!) {\n    createUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": types.CreateUnitGroupDocument,
    "\n  mutation UpdateUnitGroup($input: UpdateUnitGroupInput!) {\n    updateUnitGroup(input: $input) {\n      ...UnitGroupFields\n    }\n  }\n": types.UpdateUnitGroupDocument,
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
    "\n  query UnitChoices {\n    units {\n      id\n      name\n      shortName\n      aliases\n      endedOn\n    }\n    unitGroups {\n      id\n      name\n      aliases\n    }\n  }\n": types.UnitChoicesDocument,
    "\n  mutation AppointLead($input: TaskUnitChoiceInput!) {\n    appointLead(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n": types.AppointLeadDocument,
    "\n  mutation AddTaskUnit($input: AddTaskUnitInput!) {\n    addTaskUnit(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n": types.AddTaskUnitDocument,
    "\n  mutation RemoveTaskUnit($input: RemoveTaskUnitInput!) {\n    removeTaskUnit(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n": types.RemoveTaskUnitDocument,
    "\n  mutation NameReportingLead($input: TaskUnitChoiceInput!) {\n    nameReportingLead(input: $input) {\n      id\n      version\n    }\n  }\n": types.NameReportingLeadDocument,
    "\n  mutation ChooseLeadRule($input: ChooseLeadRuleInput!) {\n    chooseLeadRule(input: $input) {\n      id\n      version\n      leadRule\n    }\n  }\n": types.ChooseLeadRuleDocument,
    "\n  query MemberChanges($planId: ID!) {\n    memberChanges(planId: $planId) {\n      taskId\n      taskCode\n      taskTitle\n      unitId\n      unitName\n      groupName\n      kind\n      reportCount\n    }\n  }\n": types.MemberChangesDocument,
    "\n  mutation ApplyMemberChanges($input: ApplyMemberChangesInput!) {\n    applyMemberChanges(input: $input) {\n      id\n      version\n    }\n  }\n": types.ApplyMemberChangesDocument,
    "\n  query Plans {\n    plans {\n      id\n      title\n      docNumber\n      documentDate\n      year\n      state\n      issuedOn\n      taskCount\n      assignmentCount\n      signedCount\n    }\n  }\n": types.PlansDocument,
    "\n  query WithdrawnPlans {\n    withdrawnPlans {\n      id\n      title\n      docNumber\n      withdrawnReason\n    }\n  }\n": types.WithdrawnPlansDocument,
    "\n  query Plan($id: ID!) {\n    plan(id: $id) {\n      id\n      version\n      title\n      docNumber\n      issuer\n      documentDate\n      year\n      state\n      issuedOn\n      leadRule\n      withdrawnAt\n      withdrawnReason\n      taskCount\n      assignmentCount\n      signedCount\n      sections {\n        id\n        parentId\n        title\n      }\n      tasks {\n        id\n        code\n        ordinal\n        title\n        version\n        leadMissing\n        dueOn\n        section {\n          id\n        }\n        units {\n          id\n          role\n          printedName\n          unitId\n          groupId\n        }\n        deadlines {\n          id\n          text\n          dueOn\n        }\n        targets {\n          id\n          text\n        }\n        assignments {\n          id\n          state\n          light\n        }\n      }\n      withdrawnTasks {\n        id\n        code\n        title\n      }\n      revisions {\n        id\n        number\n        revisedOn\n        draftId\n        title\n        docNumber\n        appliedCount\n        keptCount\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.PlanDocument,
    "\n  mutation WithdrawPlan($input: WithdrawPlanInput!) {\n    withdrawPlan(input: $input) {\n      id\n      version\n      state\n      withdrawnAt\n      withdrawnReason\n    }\n  }\n": types.WithdrawPlanDocument,
    "\n  query PlanSource($id: ID!) {\n    plan(id: $id) {\n      id\n      sourceText\n    }\n  }\n": types.PlanSourceDocument,
    "\n  mutation IssuePlan($input: VersionedInput!) {\n    issuePlan(input: $input) {\n      id\n      version\n      state\n      issuedOn\n      assignmentCount\n      signedCount\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n": types.IssuePlanDocument,
    "\n  query Collectives {\n    unitGroups {\n      id\n      memberIds\n    }\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n": types.CollectivesDocument,
    "\n  mutation ChooseMembers($input: ChooseMembersInput!) {\n    chooseMembers(input: $input) {\n      id\n      version\n      units {\n        id\n        memberIds\n      }\n    }\n  }\n": types.ChooseMembersDocument,
    "\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      version\n      withdrawnAt\n      code\n      ordinal\n      title\n      content\n      dueOn\n      plan {\n        id\n        title\n        state\n      }\n      section {\n        id\n        title\n      }\n      units {\n        id\n        role\n        printedName\n        unitId\n        groupId\n        memberIds\n        reportsForTask\n        appointedAt\n      }\n      deadlines {\n        id\n        kind\n        text\n        dueOn\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        id\n        text\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      assignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n      withdrawnAssignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n    }\n  }\n": types.TaskDocument,
    "\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.ProgressReportFieldsFragmentDoc,
    "\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    withdrawnAt\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.AssignmentFieldsFragmentDoc,
    "\n  query AssignmentPage($id: ID!) {\n    assignment(id: $id) {\n      ...AssignmentFields\n      task {\n        id\n        code\n        ordinal\n        title\n        content\n        plan {\n          id\n          title\n          docNumber\n        }\n        section {\n          id\n          title\n        }\n        deadlines {\n          id\n          text\n        }\n        targets {\n          id\n          text\n        }\n      }\n      reports {\n        ...ProgressReportFields\n      }\n    }\n  }\n": types.AssignmentPageDocument,
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
    "\n  mutation RefuseExtension($input: ReasonInput!) {\n    refuseExtension(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.RefuseExtensionDocument,
    "\n  mutation RequestCompletion($input: RequestCompletionInput!) {\n    requestCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.RequestCompletionDocument,
    "\n  mutation WithdrawCompletion($input: VersionedInput!) {\n    withdrawCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.WithdrawCompletionDocument,
    "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.ConfirmCompletionDocument,
    "\n  mutation RefuseCompletion($input: ReasonInput!) {\n    refuseCompletion(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.RefuseCompletionDocument,
    "\n  mutation SuspendAssignment($input: SuspendAssignmentInput!) {\n    suspendAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.SuspendAssignmentDocument,
    "\n  mutation ResumeAssignment($input: ReasonInput!) {\n    resumeAssignment(input: $input) {\n      ...ChangedAssignmentFields\n    }\n  }\n": types.ResumeAssignmentDocument,
    "\n  fragment FollowedItemRowFields on FollowedItem {\n    id\n    version\n    kind\n    state\n    title\n    taskId\n    taskCode\n    taskTitle\n    taskReadable\n    unitName\n    raisedByUnitName\n    createdByName\n    createdAt\n    leaderName\n    dueOn\n    category\n    settledAt\n  }\n": types.FollowedItemRowFieldsFragmentDoc,
    "\n  fragment FollowedItemFields on FollowedItem {\n    ...FollowedItemRowFields\n    content\n    channel\n    maskedContact\n    signedOffBy\n    files {\n      id\n      name\n      sizeBytes\n    }\n    entries {\n      id\n      kind\n      text\n      unitName\n      authorName\n      createdAt\n      files {\n        id\n        name\n        sizeBytes\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n": types.FollowedItemFieldsFragmentDoc,
    "\n  query FollowedItems($filter: FollowedItemFilter!, $page: PageInput!) {\n    followedItems(filter: $filter, page: $page) {\n      total\n      rows {\n        ...FollowedItemRowFields\n      }\n    }\n  }\n": types.FollowedItemsDocument,
    "\n  query FollowedItem($id: ID!) {\n    followedItem(id: $id) {\n      ...FollowedItemFields\n    }\n  }\n": types.FollowedItemDocument,
    "\n  query TaskOfItems($id: ID!) {\n    task(id: $id) {\n      id\n      code\n      title\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.TaskOfItemsDocument,
    "\n  query UnitsToAsk {\n    units {\n      id\n      name\n      endedOn\n    }\n  }\n": types.UnitsToAskDocument,
    "\n  mutation CommentOnFollowedItem($input: ItemEntryInput!) {\n    commentOnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.CommentOnFollowedItemDocument,
    "\n  mutation AnswerFollowedItem($input: ItemEntryInput!) {\n    answerFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.AnswerFollowedItemDocument,
    "\n  mutation ReturnFollowedItem($input: ItemEntryInput!) {\n    returnFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.ReturnFollowedItemDocument,
    "\n  mutation SettleFollowedItem($input: ItemEntryInput!) {\n    settleFollowedItem(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.SettleFollowedItemDocument,
    "\n  mutation SignOffRemark($input: SignOffRemarkInput!) {\n    signOffRemark(input: $input) {\n      ...FollowedItemFields\n    }\n  }\n": types.SignOffRemarkDocument,
    "\n  mutation ReadComplaintContact($id: ID!) {\n    readComplaintContact(id: $id) {\n      contactName\n      contact\n    }\n  }\n": types.ReadComplaintContactDocument,
    "\n  mutation GiveRemark($input: GiveRemarkInput!) {\n    giveRemark(input: $input) {\n      id\n    }\n  }\n": types.GiveRemarkDocument,
    "\n  mutation RaiseProblem($input: RaiseProblemInput!) {\n    raiseProblem(input: $input) {\n      id\n    }\n  }\n": types.RaiseProblemDocument,
    "\n  mutation RecordComplaint($input: RecordComplaintInput!) {\n    recordComplaint(input: $input) {\n      id\n    }\n  }\n": types.RecordComplaintDocument,
    "\n  mutation RecordFinding($input: RecordFindingInput!) {\n    recordFinding(input: $input) {\n      id\n    }\n  }\n": types.RecordFindingDocument,
    "\n  mutation RecordGoodPractice($input: RecordGoodPracticeInput!) {\n    recordGoodPractice(input: $input) {\n      id\n    }\n  }\n": types.RecordGoodPracticeDocument,
    "\n  fragment GridReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    returnReason\n    files {\n      id\n      name\n      sizeBytes\n    }\n    figures {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      lastYear\n      asOf\n      parts {\n        label\n        value\n        reportId\n      }\n    }\n  }\n": types.GridReportFieldsFragmentDoc,
    "\n  query QuarterGrid($year: Int!, $quarter: Int!) {\n    quarterAssignments(year: $year, quarter: $quarter) {\n      id\n      startsOn\n      dueOn\n      percent\n      unitHasHead\n      task {\n        id\n        code\n        title\n        targets {\n          id\n          text\n          unit\n        }\n      }\n      reports {\n        ...GridReportFields\n      }\n    }\n  }\n": types.QuarterGridDocument,
    "\n  mutation SaveGridRow($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...GridReportFields\n    }\n  }\n": types.SaveGridRowDocument,
    "\n  mutation SubmitQuarter($input: SubmitQuarterReportsInput!) {\n    submitQuarterReports(input: $input) {\n      assignmentId\n      refusal\n      report {\n        ...GridReportFields\n      }\n    }\n  }\n": types.SubmitQuarterDocument,
    "\n  query ReminderCandidates($filter: ReminderFilter!, $page: PageInput!) {\n    reminderCandidates(filter: $filter, page: $page) {\n      total\n      open\n      rows {\n        assignmentId\n        taskCode\n        taskTitle\n        planTitle\n        unitName\n        since\n        dueOn\n        remindedCount\n        lastRemindedAt\n        availableAt\n      }\n    }\n  }\n": types.ReminderCandidatesDocument,
    "\n  query ReminderPlans {\n    plans {\n      id\n      title\n      state\n    }\n  }\n": types.ReminderPlansDocument,
    "\n  mutation RemindAssignments($input: RemindInput!) {\n    remindAssignments(input: $input) {\n      assignmentId\n      done\n      reason\n    }\n  }\n": types.RemindAssignmentsDocument,
    "\n  query AssignmentReminders($id: ID!) {\n    assignment(id: $id) {\n      id\n      reminders {\n        id\n        reason\n        createdAt\n        byName\n      }\n    }\n  }\n": types.AssignmentRemindersDocument,
    "\n  mutation SaveProgressReport($input: ProgressReportInput!) {\n    saveProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.SaveProgressReportDocument,
    "\n  mutation SubmitProgressReport($input: ProgressReportInput!) {\n    submitProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.SubmitProgressReportDocument,
    "\n  query ProgressReportPage($id: ID!) {\n    progressReport(id: $id) {\n      ...ProgressReportFields\n      assignment {\n        ...AssignmentFields\n        task {\n          id\n          code\n          title\n          content\n          plan {\n            id\n            title\n          }\n          targets {\n            id\n            text\n          }\n        }\n        reports {\n          ...ProgressReportFields\n        }\n      }\n    }\n  }\n": types.ProgressReportPageDocument,
    "\n  mutation AcceptProgressReport($input: VersionedInput!) {\n    acceptProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.AcceptProgressReportDocument,
    "\n  mutation ReturnProgressReport($input: ReturnReportInput!) {\n    returnProgressReport(input: $input) {\n      ...ProgressReportFields\n    }\n  }\n": types.ReturnProgressReportDocument,
    "\n  mutation SignAssignments($ids: [ID!]!) {\n    signAssignments(ids: $ids) {\n      assignmentId\n      done\n      reason\n    }\n  }\n": types.SignAssignmentsDocument,
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
export function graphql(source: "\n  query OpenRoundChoices {\n    indicatorTemplate {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    assessmentRounds {\n      id\n      year\n      quarter\n    }\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpenRoundChoices {\n    indicatorTemplate {\n      id\n      parentId\n      name\n      standard\n      method\n      maxPoints\n      sortOrder\n    }\n    assessmentRounds {\n      id\n      year\n      quarter\n    }\n    units {\n      id\n      name\n      endedOn\n      category {\n        id\n        name\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query AuditEntries($after: String, $first: Int!) {\n    auditEntries(after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        unitName\n        action\n        entityType\n        entityId\n        before\n        after\n        address\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditEntries($after: String, $first: Int!) {\n    auditEntries(after: $after, first: $first) {\n      next\n      rows {\n        id\n        at\n        actorName\n        unitName\n        action\n        entityType\n        entityId\n        before\n        after\n        address\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query Ledger(\n    $filter: LedgerFilter!\n    $anyStatus: LedgerFilter!\n    $anyLight: LedgerFilter!\n    $sort: LedgerSort!\n    $page: PageInput!\n  ) {\n    ledger(filter: $filter, sort: $sort, page: $page) {\n      total\n      page\n      pageSize\n      rows {\n        ...LedgerRowFields\n      }\n    }\n    byStatus: ledger(filter: $anyStatus, sort: $sort, page: $page) {\n      statusCounts {\n        status\n        count\n      }\n    }\n    byLight: ledger(filter: $anyLight, sort: $sort, page: $page) {\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query Ledger(\n    $filter: LedgerFilter!\n    $anyStatus: LedgerFilter!\n    $anyLight: LedgerFilter!\n    $sort: LedgerSort!\n    $page: PageInput!\n  ) {\n    ledger(filter: $filter, sort: $sort, page: $page) {\n      total\n      page\n      pageSize\n      rows {\n        ...LedgerRowFields\n      }\n    }\n    byStatus: ledger(filter: $anyStatus, sort: $sort, page: $page) {\n      statusCounts {\n        status\n        count\n      }\n    }\n    byLight: ledger(filter: $anyLight, sort: $sort, page: $page) {\n      lightCounts {\n        light\n        count\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation ReadPastedText($text: String!, $revisesPlanId: ID) {\n    readPastedText(text: $text, revisesPlanId: $revisesPlanId) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ReadPastedText($text: String!, $revisesPlanId: ID) {\n    readPastedText(text: $text, revisesPlanId: $revisesPlanId) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisedPlan($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      docNumber\n    }\n  }\n"): (typeof documents)["\n  query RevisedPlan($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      docNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    revisesPlanId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      figures {\n        text\n        span {\n          start\n          end\n        }\n        label\n        value\n        unit\n        asOf\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    cleaning {\n      kind\n      before\n      span {\n        start\n        end\n      }\n    }\n    keptKinds\n    canReread\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n"): (typeof documents)["\n  fragment BreakdownDraftFields on BreakdownDraft {\n    id\n    version\n    state\n    sourceName\n    sourceFile {\n      id\n      name\n      sizeBytes\n    }\n    planId\n    revisesPlanId\n    text\n    title\n    docNumber\n    issuer\n    documentDate\n    year\n    addressees\n    documentSpans {\n      field\n      span {\n        start\n        end\n      }\n    }\n    doubts {\n      key\n      values\n      span {\n        start\n        end\n      }\n    }\n    tasks {\n      key\n      taken\n      ordinal\n      sectionPath\n      title\n      titleSpan {\n        start\n        end\n      }\n      content\n      span {\n        start\n        end\n      }\n      units {\n        role\n        printedName\n        source\n        span {\n          start\n          end\n        }\n        unitId\n        groupId\n      }\n      deadlines {\n        kind\n        text\n        span {\n          start\n          end\n        }\n        date\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        text\n        span {\n          start\n          end\n        }\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      figures {\n        text\n        span {\n          start\n          end\n        }\n        label\n        value\n        unit\n        asOf\n      }\n      doubts {\n        key\n        values\n        span {\n          start\n          end\n        }\n      }\n    }\n    cleaning {\n      kind\n      before\n      span {\n        start\n        end\n      }\n    }\n    keptKinds\n    canReread\n    availableActions {\n      key\n      enabled\n      reason\n    }\n    updatedAt\n  }\n"];
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
export function graphql(source: "\n  query UnitChoices {\n    units {\n      id\n      name\n      shortName\n      aliases\n      endedOn\n    }\n    unitGroups {\n      id\n      name\n      aliases\n    }\n  }\n"): (typeof documents)["\n  query UnitChoices {\n    units {\n      id\n      name\n      shortName\n      aliases\n      endedOn\n    }\n    unitGroups {\n      id\n      name\n      aliases\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointLead($input: TaskUnitChoiceInput!) {\n    appointLead(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n"): (typeof documents)["\n  mutation AppointLead($input: TaskUnitChoiceInput!) {\n    appointLead(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTaskUnit($input: AddTaskUnitInput!) {\n    addTaskUnit(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n"): (typeof documents)["\n  mutation AddTaskUnit($input: AddTaskUnitInput!) {\n    addTaskUnit(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTaskUnit($input: RemoveTaskUnitInput!) {\n    removeTaskUnit(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveTaskUnit($input: RemoveTaskUnitInput!) {\n    removeTaskUnit(input: $input) {\n      id\n      version\n      leadMissing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameReportingLead($input: TaskUnitChoiceInput!) {\n    nameReportingLead(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation NameReportingLead($input: TaskUnitChoiceInput!) {\n    nameReportingLead(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseLeadRule($input: ChooseLeadRuleInput!) {\n    chooseLeadRule(input: $input) {\n      id\n      version\n      leadRule\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseLeadRule($input: ChooseLeadRuleInput!) {\n    chooseLeadRule(input: $input) {\n      id\n      version\n      leadRule\n    }\n  }\n"];
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
export function graphql(source: "\n  query Plan($id: ID!) {\n    plan(id: $id) {\n      id\n      version\n      title\n      docNumber\n      issuer\n      documentDate\n      year\n      state\n      issuedOn\n      leadRule\n      withdrawnAt\n      withdrawnReason\n      taskCount\n      assignmentCount\n      signedCount\n      sections {\n        id\n        parentId\n        title\n      }\n      tasks {\n        id\n        code\n        ordinal\n        title\n        version\n        leadMissing\n        dueOn\n        section {\n          id\n        }\n        units {\n          id\n          role\n          printedName\n          unitId\n          groupId\n        }\n        deadlines {\n          id\n          text\n          dueOn\n        }\n        targets {\n          id\n          text\n        }\n        assignments {\n          id\n          state\n          light\n        }\n      }\n      withdrawnTasks {\n        id\n        code\n        title\n      }\n      revisions {\n        id\n        number\n        revisedOn\n        draftId\n        title\n        docNumber\n        appliedCount\n        keptCount\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query Plan($id: ID!) {\n    plan(id: $id) {\n      id\n      version\n      title\n      docNumber\n      issuer\n      documentDate\n      year\n      state\n      issuedOn\n      leadRule\n      withdrawnAt\n      withdrawnReason\n      taskCount\n      assignmentCount\n      signedCount\n      sections {\n        id\n        parentId\n        title\n      }\n      tasks {\n        id\n        code\n        ordinal\n        title\n        version\n        leadMissing\n        dueOn\n        section {\n          id\n        }\n        units {\n          id\n          role\n          printedName\n          unitId\n          groupId\n        }\n        deadlines {\n          id\n          text\n          dueOn\n        }\n        targets {\n          id\n          text\n        }\n        assignments {\n          id\n          state\n          light\n        }\n      }\n      withdrawnTasks {\n        id\n        code\n        title\n      }\n      revisions {\n        id\n        number\n        revisedOn\n        draftId\n        title\n        docNumber\n        appliedCount\n        keptCount\n      }\n      availableActions {\n        key\n        enabled\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPlan($input: WithdrawPlanInput!) {\n    withdrawPlan(input: $input) {\n      id\n      version\n      state\n      withdrawnAt\n      withdrawnReason\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawPlan($input: WithdrawPlanInput!) {\n    withdrawPlan(input: $input) {\n      id\n      version\n      state\n      withdrawnAt\n      withdrawnReason\n    }\n  }\n"];
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
export function graphql(source: "\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      version\n      withdrawnAt\n      code\n      ordinal\n      title\n      content\n      dueOn\n      plan {\n        id\n        title\n        state\n      }\n      section {\n        id\n        title\n      }\n      units {\n        id\n        role\n        printedName\n        unitId\n        groupId\n        memberIds\n        reportsForTask\n        appointedAt\n      }\n      deadlines {\n        id\n        kind\n        text\n        dueOn\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        id\n        text\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      assignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n      withdrawnAssignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      version\n      withdrawnAt\n      code\n      ordinal\n      title\n      content\n      dueOn\n      plan {\n        id\n        title\n        state\n      }\n      section {\n        id\n        title\n      }\n      units {\n        id\n        role\n        printedName\n        unitId\n        groupId\n        memberIds\n        reportsForTask\n        appointedAt\n      }\n      deadlines {\n        id\n        kind\n        text\n        dueOn\n        rrule\n        anchor\n        days\n        hours\n      }\n      targets {\n        id\n        text\n        comparator\n        value\n        unit\n        per\n        scope\n      }\n      assignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n      withdrawnAssignments {\n        id\n        role\n        reportsForTask\n        state\n        signedAt\n        signedByName\n        dueOn\n        percent\n        status\n        light\n        unit {\n          id\n          name\n        }\n        reports {\n          id\n          year\n          quarter\n          state\n          percent\n          narrative\n          problems\n          nextStep\n          submittedAt\n          submittedByName\n          decidedAt\n          decidedByName\n          returnReason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment ProgressReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    files {\n      id\n      name\n      mediaType\n      sizeBytes\n      createdAt\n    }\n    submittedAt\n    submittedByName\n    decidedAt\n    decidedByName\n    returnReason\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    withdrawnAt\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment AssignmentFields on Assignment {\n    id\n    version\n    role\n    state\n    signedAt\n    signedByName\n    withdrawnAt\n    startsOn\n    dueOn\n    percent\n    completedOn\n    status\n    light\n    expectedPercent\n    unit {\n      id\n      name\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment FollowedItemRowFields on FollowedItem {\n    id\n    version\n    kind\n    state\n    title\n    taskId\n    taskCode\n    taskTitle\n    taskReadable\n    unitName\n    raisedByUnitName\n    createdByName\n    createdAt\n    leaderName\n    dueOn\n    category\n    settledAt\n  }\n"): (typeof documents)["\n  fragment FollowedItemRowFields on FollowedItem {\n    id\n    version\n    kind\n    state\n    title\n    taskId\n    taskCode\n    taskTitle\n    taskReadable\n    unitName\n    raisedByUnitName\n    createdByName\n    createdAt\n    leaderName\n    dueOn\n    category\n    settledAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowedItemFields on FollowedItem {\n    ...FollowedItemRowFields\n    content\n    channel\n    maskedContact\n    signedOffBy\n    files {\n      id\n      name\n      sizeBytes\n    }\n    entries {\n      id\n      kind\n      text\n      unitName\n      authorName\n      createdAt\n      files {\n        id\n        name\n        sizeBytes\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment FollowedItemFields on FollowedItem {\n    ...FollowedItemRowFields\n    content\n    channel\n    maskedContact\n    signedOffBy\n    files {\n      id\n      name\n      sizeBytes\n    }\n    entries {\n      id\n      kind\n      text\n      unitName\n      authorName\n      createdAt\n      files {\n        id\n        name\n        sizeBytes\n      }\n    }\n    availableActions {\n      key\n      enabled\n      reason\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment GridReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    returnReason\n    files {\n      id\n      name\n      sizeBytes\n    }\n    figures {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      lastYear\n      asOf\n      parts {\n        label\n        value\n        reportId\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GridReportFields on ProgressReport {\n    id\n    version\n    year\n    quarter\n    state\n    percent\n    narrative\n    problems\n    nextStep\n    asOf\n    returnReason\n    files {\n      id\n      name\n      sizeBytes\n    }\n    figures {\n      targetId\n      label\n      value\n      unit\n      numerator\n      denominator\n      lastYear\n      asOf\n      parts {\n        label\n        value\n        reportId\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation SignAssignments($ids: [ID!]!) {\n    signAssignments(ids: $ids) {\n      assignmentId\n      done\n      reason\n    }\n  }\n"): (typeof documents)["\n  mutation SignAssignments($ids: [ID!]!) {\n    signAssignments(ids: $ids) {\n      assignmentId\n      done\n      reason\n    }\n  }\n"];
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