import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CompletionCheck } from '#shared/progress/changes/assignment-change.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { CompletionCheckEnum } from './change.enums.js';

@InputType({ description: 'The assignment as the caller saw it, and the day that the unit asks for.' })
export class RequestExtensionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => CivilDateText)
  dueOn: string;

  @Field()
  reason: string;

  @Field(() => [ID])
  fileIds: string[];
}

@InputType({ description: 'The day may differ from the one that was asked for.' })
export class GrantExtensionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => CivilDateText)
  dueOn: string;

  @Field()
  reason: string;
}

@InputType({ description: 'A step with words.' })
export class ReasonInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  reason: string;
}

@InputType({ description: 'Explanation and evidence are needed while accepted reports do not stand at 100.' })
export class RequestCompletionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  explanation: string;

  @Field(() => [ID])
  fileIds: string[];
}

@InputType()
export class ConfirmCompletionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => [CompletionCheckEnum])
  checked: CompletionCheck[];

  @Field()
  reason: string;
}

@InputType({ description: 'One checklist for several assignments, 50 at most.' })
export class ConfirmCompletionsInput {
  @Field(() => [VersionedInput])
  items: VersionedInput[];

  @Field(() => [CompletionCheckEnum])
  checked: CompletionCheck[];

  @Field()
  reason: string;
}

@InputType()
export class SuspendAssignmentInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  reason: string;

  @Field({ description: '文号 or another basis.' })
  basis: string;

  @Field(() => CivilDateText, { description: 'Planned day of going on.' })
  resumeOn: string;
}
