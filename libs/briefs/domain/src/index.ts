export * from './briefs/compose';
export { nameOf } from './briefs/coming-lines';
export * from './briefs/facts';
export * from './briefs/line';
export * from './timeline/kinds';
export * from './words/days';
export * from './words/money';
export * from './words/texts';
