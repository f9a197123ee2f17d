import { registerEnumType } from '@nestjs/graphql';
import { UNIT_LEVELS } from '#shared/organisation/unit-level.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const UnitLevelEnum = enumOf(UNIT_LEVELS);
registerEnumType(UnitLevelEnum, { name: 'UnitLevel' });
