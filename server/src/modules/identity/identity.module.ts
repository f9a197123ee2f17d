import { Module } from '@nestjs/common';
import { AccountRepository } from './account.repository.js';
import { AccountResolver } from './account.resolver.js';
import { ChangePasswordUseCase } from './change-password.use-case.js';
import { IdentityResolver } from './identity.resolver.js';
import { LogInUseCase } from './log-in.use-case.js';
import { LogOutUseCase } from './log-out.use-case.js';
import { ManageAccountsUseCase } from './manage-accounts.use-case.js';
import { SessionOpener } from './session-opener.js';
import { SetUpUseCase } from './set-up.use-case.js';
import { ViewSessionUseCase } from './view-session.use-case.js';

@Module({
  providers: [
    IdentityResolver,
    AccountResolver,
    LogInUseCase,
    LogOutUseCase,
    ChangePasswordUseCase,
    ManageAccountsUseCase,
    SetUpUseCase,
    ViewSessionUseCase,
    SessionOpener,
    AccountRepository,
  ],
})
export class IdentityModule {}
