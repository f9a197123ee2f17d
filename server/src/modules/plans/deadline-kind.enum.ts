import { registerEnumType } from '@nestjs/graphql';
import { DEADLINE_KINDS } from '#shared/plans/deadline-kind.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const DeadlineKindEnum = enumOf(DEADLINE_KINDS);
registerEnumType(DeadlineKindEnum, { name: 'DeadlineKind' });
