import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import { clearedSessionCookie } from '#server/platform/auth/session-cookie.js';
import type { Config } from '#server/platform/config/config.js';
import { CONFIG } from '#server/platform/database/tokens.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { ChangePasswordUseCase } from './change-password.use-case.js';
import { ChangePasswordInput, LogInInput, SetUpInput } from './identity.inputs.js';
import { LogInOptions, Viewer } from './identity.types.js';
import { LogInUseCase } from './log-in.use-case.js';
import { LogOutUseCase } from './log-out.use-case.js';
import type { OpenedSession } from './session-opener.js';
import { SetUpUseCase } from './set-up.use-case.js';
import { ViewSessionUseCase } from './view-session.use-case.js';

interface LoggedIn {
  session: OpenedSession;
  accountId: string;
  jurisdictionId: string;
}

@Resolver()
export class IdentityResolver {
  constructor(
    private readonly view: ViewSessionUseCase,
    private readonly logInUseCase: LogInUseCase,
    private readonly logOutUseCase: LogOutUseCase,
    private readonly changePasswordUseCase: ChangePasswordUseCase,
    private readonly setUpUseCase: SetUpUseCase,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => LogInOptions)
  logInOptions(): Promise<LogInOptions> {
    return this.view.options();
  }

  @Query(() => Viewer, { nullable: true, description: 'Null when nobody is logged in.' })
  async viewer(@Context() { request, http }: GraphqlContext): Promise<Viewer | null> {
    if (!request.actor || !http?.request.csrfToken) return null;
    return this.view.viewer(request.actor.jurisdictionId, request.actor.accountId, http.request.csrfToken);
  }

  @Mutation(() => Viewer)
  async logIn(@Context() context: GraphqlContext, @Args('input') input: LogInInput): Promise<Viewer> {
    return this.welcome(context, await this.logInUseCase.run(context.request, input));
  }

  @Mutation(() => Viewer)
  async setUpFirstAdministrator(
    @Context() context: GraphqlContext,
    @Args('input') input: SetUpInput,
  ): Promise<Viewer> {
    return this.welcome(context, await this.setUpUseCase.run(context.request, input));
  }

  @Mutation(() => Boolean)
  async logOut(@Context() { request, http }: GraphqlContext): Promise<boolean> {
    await this.logOutUseCase.run(request);
    http?.response.setHeader('set-cookie', clearedSessionCookie(this.config.secureCookies));
    return true;
  }

  @Mutation(() => Viewer)
  async changePassword(
    @Context() context: GraphqlContext,
    @Args('input') input: ChangePasswordInput,
  ): Promise<Viewer | null> {
    await this.changePasswordUseCase.run(context.request, input);
    return this.viewer(context);
  }

  private welcome(
    { http }: GraphqlContext,
    { session, accountId, jurisdictionId }: LoggedIn,
  ): Promise<Viewer> {
    http?.response.setHeader('set-cookie', session.cookie);
    return this.view.viewer(jurisdictionId, accountId, session.csrfToken);
  }
}
