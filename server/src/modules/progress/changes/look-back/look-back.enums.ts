import { registerEnumType } from '@nestjs/graphql';
import { LOOK_BACK_METHODS, LOOK_BACK_RESULTS } from '#shared/progress/changes/look-back.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const LookBackMethodEnum = enumOf(LOOK_BACK_METHODS);
export const LookBackResultEnum = enumOf(LOOK_BACK_RESULTS);
registerEnumType(LookBackMethodEnum, { name: 'LookBackMethod' });
registerEnumType(LookBackResultEnum, { name: 'LookBackResult' });
