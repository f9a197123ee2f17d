import type { StaffFieldsFragment } from '../../../generated/graphql.js';

export type Officer = StaffFieldsFragment['officers'][number];
