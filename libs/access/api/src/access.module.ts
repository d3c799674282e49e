import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './actors/access.guard';
import { ConsoleActor } from './actors/console-actor';
import { Credentials } from './actors/credentials';
import { LastSeen } from './actors/last-seen';
import { AuditReader } from './audit/audit-reader';
import { AuditTrail } from './audit/audit-trail';
import { AuditController } from './audit/audit.controller';
import { BusinessProfile } from './business/business-profile';
import { BusinessSettings } from './business/business-settings';
import { BusinessStore } from './business/business-store';
import { BusinessController } from './business/business.controller';
import { ConsoleSetup } from './console/console-setup';
import { ConsoleUserWriter } from './console/console-user-writer';
import { ConsoleUsers } from './console/console-users';
import { InviteStore } from './invites/invite-store';
import { InviteWriter } from './invites/invite-writer';
import { Invites } from './invites/invites';
import { InvitesController } from './invites/invites.controller';
import { JoinController } from './invites/join.controller';
import { Joining } from './invites/joining';
import { NewColleague } from './invites/new-colleague';
import { Passwords } from './secrets/passwords';
import { MySessions } from './sessions/my-sessions';
import { SessionCookie } from './sessions/session-cookie';
import { SessionStore } from './sessions/session-store';
import { SessionController } from './sessions/session.controller';
import { Sessions } from './sessions/sessions';
import { SessionsController } from './sessions/sessions.controller';
import { SignOut } from './sessions/sign-out';
import { Whoami } from './sessions/who-am-i';
import { FirstOwner } from './setup/first-owner';
import { SetupDesk } from './setup/setup-desk';
import { SetupLinks } from './setup/setup-links';
import { SetupController } from './setup/setup.controller';
import { Entrance } from './sign-in/entrance';
import { KnownDevices } from './sign-in/known-devices';
import { SignInPatience } from './sign-in/patience';
import { SignInDesk } from './sign-in/sign-in';
import { SignInGate } from './sign-in/sign-in-gate';
import { Doorman } from './sign-in/visitor';
import { TokenDesk } from './tokens/token-desk';
import { TokenStore } from './tokens/token-store';
import { Tokens } from './tokens/tokens';
import { TokensController } from './tokens/tokens.controller';
import { Account } from './users/account';
import { AccountController } from './users/account.controller';
import { Departure } from './users/departure';
import { PasswordDesk } from './users/password-desk';
import { PasswordWriter } from './users/password-writer';
import { UserStore } from './users/user-store';
import { Users } from './users/users';
import { UsersController } from './users/users.controller';

const known = [AuditTrail, BusinessProfile, ConsoleActor, ConsoleSetup, ConsoleUsers, Invites, SetupLinks, TokenDesk];
const entry = [
  Credentials,
  Doorman,
  Entrance,
  KnownDevices,
  LastSeen,
  Passwords,
  SignInDesk,
  SignInGate,
  SignInPatience,
];
const sessions = [MySessions, SessionCookie, SessionStore, Sessions, SignOut, Whoami];
const people = [Account, Departure, InviteStore, InviteWriter, Joining, NewColleague, PasswordDesk, PasswordWriter];
const rest = [AuditReader, BusinessSettings, BusinessStore, FirstOwner, SetupDesk, TokenStore, Tokens];

/** Who may come in, and what they did. The guard stands before every route of the whole application. */
@Global()
@Module({
  controllers: [
    SetupController,
    SessionController,
    SessionsController,
    AccountController,
    UsersController,
    InvitesController,
    JoinController,
    TokensController,
    BusinessController,
    AuditController,
  ],
  providers: [
    ...known,
    ...entry,
    ...sessions,
    ...people,
    ...rest,
    ConsoleUserWriter,
    Users,
    UserStore,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: known,
})
export class AccessModule {}
