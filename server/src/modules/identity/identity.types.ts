import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { ROLES, type Role } from '#shared/access/roles.js';

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role' });

@ObjectType()
export class JurisdictionOption {
  @Field()
  code: string;

  @Field()
  name: string;
}

@ObjectType()
export class DemoAccount {
  @Field()
  loginName: string;

  @Field()
  displayName: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field()
  password: string;
}

@ObjectType({ description: 'What the log-in page needs before anybody is logged in.' })
export class LogInOptions {
  @Field(() => [JurisdictionOption])
  jurisdictions: JurisdictionOption[];

  @Field(() => [DemoAccount], { description: 'Only in the demo county.' })
  demoAccounts: DemoAccount[];

  @Field({ description: 'True until the first administrator has been set up.' })
  setUpNeeded: boolean;
}

@ObjectType()
export class Viewer {
  @Field(() => ID)
  accountId: string;

  @Field()
  displayName: string;

  @Field()
  loginName: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => ID, { nullable: true })
  unitId: string | null;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field()
  jurisdictionName: string;

  @Field()
  mustChangePassword: boolean;

  @Field(() => [String], {
    description: 'Keys of the closed list of actions that this account may do any of.',
  })
  permittedActions: string[];

  @Field({ description: 'To be sent as x-csrf-token with every change.' })
  csrfToken: string;

  @Field(() => CivilDateText, { description: "Today's civil date in the jurisdiction." })
  today: string;
}

@ObjectType()
export class Account {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  loginName: string;

  @Field()
  displayName: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => ID, { nullable: true })
  unitId: string | null;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field()
  disabled: boolean;

  @Field({ description: 'Locked for some address after too many failures.' })
  locked: boolean;

  @Field()
  mustChangePassword: boolean;
}

@ObjectType({ description: 'A new or reset account and its one-time password, shown once.' })
export class IssuedAccount {
  @Field(() => Account)
  account: Account;

  @Field()
  oneTimePassword: string;
}
