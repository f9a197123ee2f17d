import type { AssignmentPageQuery } from '../../../generated/graphql.js';

export type AssignmentOnPage = AssignmentPageQuery['assignment'];
