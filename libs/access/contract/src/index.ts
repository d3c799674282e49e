export * from './audit/audit-entry';
export * from './business/business';
export * from './invites/invite';
export * from './sessions/session';
export * from './setup/setup';
export * from './tokens/token';
export * from './users/password';
export * from './users/user';
