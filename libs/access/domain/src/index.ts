export * from './business/customary';
export * from './business/places';
export * from './roles/role';
export * from './sessions/session-life';
export * from './sign-in/delay';
export * from './users/email-key';
export * from './users/keep-an-owner';
export * from './users/password';
