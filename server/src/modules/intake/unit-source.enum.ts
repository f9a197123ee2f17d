import { registerEnumType } from '@nestjs/graphql';
import { UNIT_SOURCES } from '#shared/intake/breakdown-draft.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const UnitSourceEnum = enumOf(UNIT_SOURCES);
registerEnumType(UnitSourceEnum, { name: 'UnitSource', description: 'Where the name of a unit was read.' });
