import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BURDEN_RULE_IDS, BURDEN_SEVERITIES } from '#shared/assessment/burden-lint/burden-rule.js';
import type { BurdenRuleId, BurdenSeverity } from '#shared/assessment/burden-lint/burden-rule.js';
import {
  FINDING_STANDINGS,
  OVERRIDE_STATES,
  type FindingStanding,
  type OverrideState,
} from '#shared/assessment/burden-lint/check-indicators.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

const SeverityEnum = enumOf(BURDEN_SEVERITIES);
const StandingEnum = enumOf(FINDING_STANDINGS);
const OverrideStateEnum = enumOf(OVERRIDE_STATES);
registerEnumType(SeverityEnum, { name: 'BurdenSeverity' });
registerEnumType(StandingEnum, { name: 'BurdenFindingStanding' });
registerEnumType(OverrideStateEnum, { name: 'BurdenOverrideState' });

@ObjectType({ description: 'A wording that may stand in a year’s rubrics although a rule objects to it.' })
export class BurdenOverride {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  year: number;

  @Field(() => String, { description: `One of ${BURDEN_RULE_IDS.join(', ')}.` })
  ruleId: BurdenRuleId;

  @Field({ description: 'Of the indicator it was asked for.' })
  name: string;

  @Field()
  wording: string;

  @Field()
  reason: string;

  @Field(() => OverrideStateEnum)
  state: OverrideState;

  @Field({ description: 'Of whoever decided; may be empty.' })
  note: string;

  @Field(() => String, { nullable: true })
  askedByName: string | null;

  @Field(() => Date)
  askedAt: Date;

  @Field(() => String, { nullable: true })
  decidedByName: string | null;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

@ObjectType({ description: 'What a rule objects to in an indicator of a round.' })
export class BurdenFinding {
  @Field(() => ID)
  indicatorId: string;

  @Field()
  number: string;

  @Field()
  name: string;

  @Field(() => String)
  ruleId: BurdenRuleId;

  @Field(() => SeverityEnum)
  severity: BurdenSeverity;

  @Field({ description: 'The way of saying it that was recognised.' })
  concept: string;

  @Field({ description: 'The clause it stands in.' })
  excerpt: string;

  @Field()
  wording: string;

  @Field(() => StandingEnum)
  standing: FindingStanding;

  @Field(() => BurdenOverride, { nullable: true, description: 'The newest that was asked for.' })
  override: BurdenOverride | null;
}

@ObjectType({ description: '减负一致性评估表 of a round: its indicators as checked, and what was decided.' })
export class BurdenEvaluation {
  @Field(() => ID)
  roundId: string;

  @Field()
  roundName: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => Int)
  indicatorCount: number;

  @Field(() => [BurdenFinding], { description: 'In tree order; empty: nothing was found.' })
  findings: BurdenFinding[];
}

@InputType()
export class AskBurdenOverrideInput {
  @Field(() => Int)
  year: number;

  @Field()
  ruleId: string;

  @Field()
  name: string;

  @Field({ description: 'Name, standard and what the rule counts, line by line, as they were checked.' })
  wording: string;

  @Field()
  reason: string;
}

@InputType()
export class DecideBurdenOverrideInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  approve: boolean;

  @Field({ description: 'Needed where it is refused.' })
  note: string;
}
