import { registerEnumType } from '@nestjs/graphql';
import { BREAKDOWN_DRAFT_STATES } from '#shared/intake/breakdown-draft.workflow.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const BreakdownDraftStateEnum = enumOf(BREAKDOWN_DRAFT_STATES);
registerEnumType(BreakdownDraftStateEnum, { name: 'BreakdownDraftState' });
