import { registerEnumType } from '@nestjs/graphql';
import {
  CHANGE_KINDS,
  CHANGE_STATES,
  COMPLETION_CHECKS,
} from '#shared/progress/changes/assignment-change.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const ChangeKindEnum = enumOf(CHANGE_KINDS);
export const ChangeStateEnum = enumOf(CHANGE_STATES);
export const CompletionCheckEnum = enumOf(COMPLETION_CHECKS);
registerEnumType(ChangeKindEnum, { name: 'ChangeKind' });
registerEnumType(ChangeStateEnum, { name: 'ChangeState' });
registerEnumType(CompletionCheckEnum, { name: 'CompletionCheck' });
