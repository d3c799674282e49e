// The kit that every screen is made of: how to read and write, how things are written, and what they look like.
export * from './base';
export * from './fields/choice-field';
export * from './fields/partial-day-field';
export * from './fields/radios';
export * from './fields/switch-field';
export * from './fields/text-field';
export * from './fields/tick-field';
export * from './versions/rebase';
export * from './versions/theirs-too';
export * from './versions/versioned';
