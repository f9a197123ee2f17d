import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ESCALATION_TARGETS, type EscalationTarget } from '#shared/progress/lights/escalation-ladder.js';
import type { Light, TaskStatus } from '#shared/progress/task-status.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { LightCount, LightEnum, StatusCount, TaskStatusEnum } from '../task-status.type.js';

export const EscalationTargetEnum = enumOf(ESCALATION_TARGETS);
registerEnumType(EscalationTargetEnum, { name: 'EscalationTarget' });

@ObjectType({ description: 'How a status class is called and coloured.' })
@InputType('StatusLookInput')
export class StatusLook {
  @Field(() => TaskStatusEnum)
  status: TaskStatus;

  @Field({ description: 'Empty: as the catalogue calls it.' })
  name: string;

  @Field({ description: '`#rrggbb`, of its words.' })
  colour: string;
}

@ObjectType({ description: 'How a light is called and coloured.' })
@InputType('LightLookInput')
export class LightLook {
  @Field(() => LightEnum)
  light: Light;

  @Field({ description: 'Empty: as the catalogue calls it.' })
  name: string;

  @Field({ description: '`#rrggbb`, of its shape.' })
  colour: string;
}

@ObjectType({ description: 'One rung of the escalation ladder.' })
@InputType('EscalationStepInput')
export class EscalationStepShape {
  @Field(() => Int, { description: 'Whole days after the deadline.' })
  afterDays: number;

  @Field()
  name: string;

  @Field(() => [EscalationTargetEnum])
  tells: EscalationTarget[];
}

@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
class LightPolicyValues {
  @Field(() => Int, { description: 'Percentage points by which a report may differ from the straight line.' })
  tolerance: number;

  @Field(() => Int, {
    description: 'Percentage points of the line from which untouched work counts as behind.',
  })
  notStartedLag: number;

  @Field(() => Int, { description: 'Days before the deadline from which unfinished work is yellow.' })
  dueSoonDays: number;

  @Field(() => Int, { description: 'Percentage points behind the line from which the light is yellow.' })
  yellowLag: number;
}

@ObjectType({ description: 'How progress is judged and named from a day on.' })
export class LightPolicyView extends LightPolicyValues {
  @Field(() => Int, { description: '0: the default, before any was saved.' })
  number: number;

  @Field(() => CivilDateText, { nullable: true })
  validFrom: string | null;

  @Field(() => [StatusLook])
  statuses: StatusLook[];

  @Field(() => [LightLook])
  lights: LightLook[];

  @Field(() => [EscalationStepShape])
  ladder: EscalationStepShape[];

  @Field(() => Date, {
    nullable: true,
    description: 'Null for the default, which nobody saved; as is who did.',
  })
  createdAt: Date | null;

  @Field(() => String, { nullable: true })
  createdByName: string | null;
}

@InputType({ description: 'All of a policy, as the form holds it.' })
export class LightPolicyInput extends LightPolicyValues {
  @Field(() => [StatusLook], { description: 'Each status once.' })
  statuses: StatusLook[];

  @Field(() => [LightLook], { description: 'Each light once.' })
  lights: LightLook[];

  @Field(() => [EscalationStepShape])
  ladder: EscalationStepShape[];
}

@InputType()
export class SaveLightPolicyInput {
  @Field(() => LightPolicyInput)
  policy: LightPolicyInput;

  @Field(() => CivilDateText, { description: 'Today or later: days gone by keep their rules.' })
  validFrom: string;

  @Field(() => Int, {
    description: 'Number of the version saved last, as the form was opened with; 0 before any.',
  })
  lastNumber: number;
}

@ObjectType({
  description: 'All shares that stand today, counted under the present policy and under another.',
})
export class LightPolicyPreview {
  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'Shares whose light would change.' })
  changedLights: number;

  @Field(() => Int, { description: 'Shares whose status would change.' })
  changedStatuses: number;

  @Field(() => [LightCount])
  lightsBefore: LightCount[];

  @Field(() => [LightCount])
  lightsAfter: LightCount[];

  @Field(() => [StatusCount])
  statusesBefore: StatusCount[];

  @Field(() => [StatusCount])
  statusesAfter: StatusCount[];
}
