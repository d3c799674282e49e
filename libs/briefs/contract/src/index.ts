export * from './briefs/brief';
export * from './sample/sample';
export * from './timeline/timeline';
export * from './today/today';
