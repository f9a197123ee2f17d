import type { OwnInstanceFieldsFragment } from '../../../generated/graphql.js';

export type OwnInstance = OwnInstanceFieldsFragment;
