export * from './rhythm/away';
export * from './rhythm/days';
export * from './rhythm/rhythm';
export * from './rhythm/urgency';
export * from './rhythm/words';
export * from './tastes/learn';
export * from './visits/amount';
