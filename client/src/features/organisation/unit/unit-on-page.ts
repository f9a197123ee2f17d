import type { UnitPageQuery } from '../../../generated/graphql.js';

export type UnitOnPage = UnitPageQuery['units'][number];
