export { AccessModule } from './access.module';
export { AccessGuard } from './actors/access.guard';
export type { Actor } from './actors/actor';
export { Allow, AllowAnyone, accessKey, type Access } from './actors/allow';
export { ConsoleActor } from './actors/console-actor';
export { CurrentActor } from './actors/current-actor';
export { AuditTrail, type AuditedActor, type AuditNote } from './audit/audit-trail';
export { BusinessProfile, NotSetUp } from './business/business-profile';
export { accessData } from './data';
