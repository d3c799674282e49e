import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './actors/access.guard';
import { ConsoleActor } from './actors/console-actor';
import { Credentials } from './actors/credentials';
import { LastSeen } from './actors/last-seen';
import { AuditTrail } from './audit/audit-trail';
import { BusinessProfile } from './business/business-profile';
import { Passwords } from './secrets/passwords';
import { SessionCookie } from './sessions/session-cookie';
import { Sessions } from './sessions/sessions';
import { Tokens } from './tokens/tokens';

const known = [AuditTrail, BusinessProfile, ConsoleActor];

/** Who may come in, and what they did. The guard stands before every route of the whole application. */
@Global()
@Module({
  providers: [
    ...known,
    Credentials,
    LastSeen,
    Passwords,
    SessionCookie,
    Sessions,
    Tokens,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: known,
})
export class AccessModule {}
