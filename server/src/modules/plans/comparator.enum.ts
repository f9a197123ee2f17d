import { registerEnumType } from '@nestjs/graphql';
import { COMPARATORS } from '#shared/plans/comparator.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const ComparatorEnum = enumOf(COMPARATORS);
registerEnumType(ComparatorEnum, { name: 'Comparator', description: '≥, ≤, =, > and about.' });
