import { registerEnumType } from '@nestjs/graphql';
import { LEAD_RULES } from '#shared/plans/leads/lead-rule.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const LeadRuleEnum = enumOf(LEAD_RULES);
registerEnumType(LeadRuleEnum, { name: 'LeadRule' });
