export * from './days';
export * from './money';
export * from './paging';
export * from './problem';
export * from './texts';
