export { Temporal } from 'temporal-polyfill';
export * from './clock';
export * from './moments';
export * from './occurrences';
export * from './partial-day';
export * from './words';
