import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { GraphQLError, valueFromASTUntyped, type ValueNode } from 'graphql';
import type { z } from 'zod';
import { roundRubricSchema } from '#shared/assessment/assessment.schema.js';
import type { RoundRubric } from '#shared/assessment/round-record.js';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import { ruleInputSchema, scoringRuleSchema } from '#shared/assessment/rules/rule.schema.js';
import type { ScoringRule } from '#shared/assessment/rules/scoring-rule.js';

/** Marker classes: code-first names a scalar by the class that it stands for. */
export class ScoringRuleValue {}
export class RuleInputValue {}
export class RubricValue {}

/** A value whose shape the shared schemas give: a union that inputs of GraphQL have no word for. */
export abstract class ShapedScalar<Value> implements CustomScalar<Value, Value> {
  abstract readonly description: string;
  protected abstract readonly shape: z.ZodType<Value>;

  parseValue(value: unknown): Value {
    const parsed = this.shape.safeParse(value);
    if (parsed.success) return parsed.data;
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new GraphQLError(`not of the expected shape at ${place || 'its root'}`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }

  serialize(value: unknown): Value {
    return value as Value;
  }

  parseLiteral(node: ValueNode, variables?: Record<string, unknown> | null): Value {
    return this.parseValue(valueFromASTUntyped(node, variables));
  }
}

@Scalar('ScoringRule', () => ScoringRuleValue)
export class ScoringRuleScalar extends ShapedScalar<ScoringRule> {
  readonly description = 'How a leaf of an indicator tree gets its points, told apart by `kind`.';
  protected readonly shape = scoringRuleSchema;
}

@Scalar('RuleInput', () => RuleInputValue)
export class RuleInputScalar extends ShapedScalar<RuleInput> {
  readonly description = 'What a rule asks for: points, a value, counts or ticks, told apart by `kind`.';
  protected readonly shape = ruleInputSchema;
}

@Scalar('RoundRubric', () => RubricValue)
export class RubricScalar extends ShapedScalar<RoundRubric> {
  readonly description = 'What a rubric says about the whole: full points, terms, ties and grades.';
  protected readonly shape: z.ZodType<RoundRubric> = roundRubricSchema;
}
