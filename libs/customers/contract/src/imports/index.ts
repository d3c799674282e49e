export * from './import';
export * from './import-mapping';
