import { registerEnumType } from '@nestjs/graphql';
import { LEADLESS_RULES } from '#shared/plans/leads/leadless-rule.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const LeadlessRuleEnum = enumOf(LEADLESS_RULES);
registerEnumType(LeadlessRuleEnum, { name: 'LeadlessRule' });
