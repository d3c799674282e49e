export { outreachData } from './data';
export { OutreachModule } from './outreach.module';
export { Planner, type PlanResult } from './plan/planner';
export * from './segments';
export { Tick } from './scheduler/tick';
export { Statuses } from './status/statuses';
export { TouchpointList } from './touchpoints/touchpoint-list';
