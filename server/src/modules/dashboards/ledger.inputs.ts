import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { LEDGER_SORT_KEYS, type LedgerSortKey } from '#shared/dashboards/ledger-columns.js';
import type { LedgerSort as Sort } from '#shared/dashboards/ledger-query.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import type { Light, TaskStatus } from '#shared/progress/task-status.js';
import { TaskRoleEnum } from '#server/modules/plans/task-role.enum.js';
import { LightEnum, TaskStatusEnum } from '#server/modules/progress/task-status.type.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

export const LedgerSortKeyEnum = enumOf(LEDGER_SORT_KEYS);
export const SortDirectionEnum = enumOf(['asc', 'desc'] as const);
registerEnumType(LedgerSortKeyEnum, { name: 'LedgerSortKey' });
registerEnumType(SortDirectionEnum, { name: 'SortDirection' });

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

  @Field(() => CivilDateText, { nullable: true, description: 'Included, as the other end is.' })
  dueFrom?: string | null;

  @Field(() => CivilDateText, { nullable: true })
  dueTo?: string | null;

  @Field(() => String, { nullable: true, description: 'In code, title, content, plan or unit.' })
  text?: string | null;
}

@InputType()
export class LedgerSort implements Sort {
  @Field(() => LedgerSortKeyEnum)
  key: LedgerSortKey;

  @Field(() => SortDirectionEnum)
  direction: 'asc' | 'desc';
}
