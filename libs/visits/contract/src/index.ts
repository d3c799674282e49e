export * from './rhythm/rhythm';
export * from './visits/visit';
