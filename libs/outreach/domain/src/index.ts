export * from './programmes/vocabulary';
export * from './tact/vocabulary';
export * from './templates/merge-field';
export * from './templates/template';
export * from './touchpoints/vocabulary';
