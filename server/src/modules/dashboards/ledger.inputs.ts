import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import {
  LEDGER_COLUMNS,
  LEDGER_GROUPINGS,
  LEDGER_TEXT_COLUMNS,
  type LedgerColumn,
  type LedgerTextColumn,
} from '#shared/dashboards/ledger-columns.js';
import {
  LEDGER_REVIEWS,
  type LedgerReview,
  type LedgerMatch as Match,
} from '#shared/dashboards/ledger-filter.js';
import type { LedgerSort as Sort } from '#shared/dashboards/ledger-query.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import type { Light, TaskStatus } from '#shared/progress/task-status.js';
import type { Timeliness } from '#shared/progress/timeliness.js';
import { TaskRoleEnum } from '#server/modules/plans/task-role.enum.js';
import { LightEnum, TaskStatusEnum, TimelinessEnum } from '#server/modules/progress/task-status.type.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

export const LedgerColumnEnum = enumOf(LEDGER_COLUMNS);
export const LedgerTextColumnEnum = enumOf(LEDGER_TEXT_COLUMNS);
export const LedgerGroupingEnum = enumOf(LEDGER_GROUPINGS);
export const LedgerReviewEnum = enumOf(LEDGER_REVIEWS);
export const SortDirectionEnum = enumOf(['asc', 'desc'] as const);
registerEnumType(LedgerColumnEnum, { name: 'LedgerColumn' });
registerEnumType(LedgerTextColumnEnum, { name: 'LedgerTextColumn' });
registerEnumType(LedgerGroupingEnum, { name: 'LedgerGrouping' });
registerEnumType(LedgerReviewEnum, { name: 'LedgerReview' });
registerEnumType(SortDirectionEnum, { name: 'SortDirection' });

@InputType({ description: 'Words that a column contains.' })
export class LedgerMatch implements Match {
  @Field(() => LedgerTextColumnEnum)
  column: LedgerTextColumn;

  @Field()
  text: string;
}

@InputType({ description: 'Every field narrows; an absent field or an empty list does not.' })
export class LedgerFilter {
  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => [ID], { nullable: true })
  planIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Title of a heading, which covers all below it; the empty text: tasks outside every section.',
  })
  sectionTitle?: string | null;

  @Field(() => [ID], { nullable: true })
  unitIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  categoryIds?: string[] | null;

  @Field(() => TaskRoleEnum, { nullable: true })
  role?: TaskRole | null;

  @Field(() => [TaskStatusEnum], { nullable: true })
  statuses?: TaskStatus[] | null;

  @Field(() => [LightEnum], { nullable: true })
  lights?: Light[] | null;

  @Field(() => [LedgerReviewEnum], { nullable: true })
  reviews?: LedgerReview[] | null;

  @Field(() => [TimelinessEnum], { nullable: true })
  timeliness?: Timeliness[] | null;

  @Field(() => CivilDateText, { nullable: true, description: 'Included, as the other end is.' })
  startsFrom?: string | null;

  @Field(() => CivilDateText, { nullable: true })
  startsTo?: string | null;

  @Field(() => CivilDateText, { nullable: true })
  dueFrom?: string | null;

  @Field(() => CivilDateText, { nullable: true })
  dueTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only rows without a due date.' })
  undated?: boolean | null;

  @Field(() => CivilDateText, { nullable: true })
  updatedFrom?: string | null;

  @Field(() => CivilDateText, { nullable: true })
  updatedTo?: string | null;

  @Field(() => Int, { nullable: true, description: '0–100; included.' })
  percentFrom?: number | null;

  @Field(() => Int, { nullable: true })
  percentTo?: number | null;

  @Field(() => [LedgerMatch], { nullable: true, description: 'At most one of a column.' })
  matches?: LedgerMatch[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words apart by blanks, each in code, title, content, plan, document number or unit.',
  })
  text?: string | null;
}

@InputType()
export class LedgerSort implements Sort {
  @Field(() => LedgerColumnEnum)
  key: LedgerColumn;

  @Field(() => SortDirectionEnum)
  direction: 'asc' | 'desc';
}
