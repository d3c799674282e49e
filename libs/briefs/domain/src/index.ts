export * from './briefs/line';
export * from './timeline/kinds';
