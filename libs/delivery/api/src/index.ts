export * from './outbox/message';
export * from './outbox/outbox';
export * from './ports/delivery-ports';
export * from './ports/outcomes';
export * from './ports/welcome';
export * from './status/delivery-status';
export * from './suppressions/suppressions';
