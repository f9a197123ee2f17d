import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { CreateAccountInput } from './identity.inputs.js';
import { Account, IssuedAccount } from './identity.types.js';
import { ManageAccountsUseCase } from './manage-accounts.use-case.js';

@Resolver(() => Account)
export class AccountResolver {
  constructor(private readonly manage: ManageAccountsUseCase) {}

  @Query(() => [Account])
  accounts(@Context() { request }: GraphqlContext): Promise<Account[]> {
    return this.manage.list(request);
  }

  @Mutation(() => IssuedAccount)
  createAccount(
    @Context() { request }: GraphqlContext,
    @Args('input') input: CreateAccountInput,
  ): Promise<IssuedAccount> {
    return this.manage.create(request, input);
  }

  @Mutation(() => IssuedAccount)
  resetPassword(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<IssuedAccount> {
    return this.manage.resetPassword(request, input);
  }

  @Mutation(() => Account)
  disableAccount(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Account> {
    return this.manage.setDisabled(request, input, true);
  }

  @Mutation(() => Account)
  enableAccount(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Account> {
    return this.manage.setDisabled(request, input, false);
  }
}
