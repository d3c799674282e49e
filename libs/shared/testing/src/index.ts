export * from './moved-clock';
export * from './places';
export { freePort, startPostgres } from './postgres-for-tests';
