import { Field, ID, InputType } from '@nestjs/graphql';
import type { Role } from '#shared/access/roles.js';
import { RoleEnum } from './identity.types.js';

@InputType()
export class LogInInput {
  @Field()
  jurisdictionCode: string;

  @Field()
  loginName: string;

  @Field()
  password: string;
}

@InputType()
export class SetUpInput {
  @Field()
  jurisdictionCode: string;

  @Field()
  jurisdictionName: string;

  @Field()
  loginName: string;

  @Field()
  displayName: string;

  @Field()
  password: string;

  @Field()
  setUpToken: string;
}

@InputType()
export class ChangePasswordInput {
  @Field()
  currentPassword: string;

  @Field()
  newPassword: string;
}

@InputType()
export class CreateAccountInput {
  @Field()
  loginName: string;

  @Field()
  displayName: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;
}
