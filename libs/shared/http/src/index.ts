export * from './bad-input';
export * from './domain-error';
export * from './http.module';
export * from './problem.filter';
export * from './returns';
export * from './settings';
export { ChangedMeanwhile, mustMatch } from './changed-meanwhile';
export { VersionTag } from './version-tag';
export { placeIn } from './place-in';
