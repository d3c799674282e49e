export { outreachData } from './data';
export { OutreachModule } from './outreach.module';
export { pausedUntil } from './pauses/paused-until';
export { Planner, type PlanResult } from './plan/planner';
export * from './segments';
export { RequestList } from './requests/request-list';
export { Tick } from './scheduler/tick';
export { Statuses } from './status/statuses';
export { TouchpointList } from './touchpoints/touchpoint-list';
