import { registerEnumType } from '@nestjs/graphql';
import { CLEANING_KINDS } from '#shared/intake/cleaning/cleaning-kinds.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const CleaningKindEnum = enumOf(CLEANING_KINDS);
registerEnumType(CleaningKindEnum, { name: 'CleaningKind', description: 'What cleaning does to a text.' });
