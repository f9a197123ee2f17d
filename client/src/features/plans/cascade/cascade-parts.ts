import type { PlanCascadeQuery } from '../../../generated/graphql.js';

export type Cascade = PlanCascadeQuery['cascade'];
export type CascadeItem = Cascade['points'][number];
export type Mapping = Cascade['mappings'][number];
export type Gap = Cascade['gaps'][number];
export type Subordinate = Cascade['subordinates'][number];
export type Superior = NonNullable<Cascade['superior']>;
