import type { ContextData } from '@regulars/shared/db';
import { AuditEntryRow } from './audit/audit-entry.row';
import { BusinessRow } from './business/business.row';
import { InviteRow } from './invites/invite.row';
import { Access1795300000000 } from './migrations/1795300000000-access';
import { SessionRow } from './sessions/session.row';
import { SetupLinkRow } from './setup/setup-link.row';
import { KnownDeviceRow } from './sign-in/known-device.row';
import { SignInDelayRow } from './sign-in/sign-in-delay.row';
import { TokenRow } from './tokens/token.row';
import { UserRow } from './users/user.row';

/** What this context keeps. Others may refer to users: `@Ref('UserRow', …)`, `ref('…_id', 'app_user', …)`. */
export const accessData: ContextData = {
  rows: [
    BusinessRow,
    UserRow,
    SessionRow,
    TokenRow,
    InviteRow,
    SetupLinkRow,
    SignInDelayRow,
    KnownDeviceRow,
    AuditEntryRow,
  ],
  migrations: [Access1795300000000],
};
