import type { Routes } from '@angular/router';

/** `/plan`: what goes out when, and each greeting with its preview and why. */
export const planRoutes: Routes = [
  { path: '', title: 'Plan', loadComponent: () => import('./plan/plan-page').then((m) => m.PlanPage) },
  {
    path: ':id',
    title: 'Birthday wishes',
    loadComponent: () => import('./touchpoints/touchpoint-page').then((m) => m.TouchpointPage),
  },
];

/** `/segments`: groups of customers by what they have in common. */
export const segmentRoutes: Routes = [
  { path: '', title: 'Groups', loadComponent: () => import('./segments/segment-list').then((m) => m.SegmentList) },
  {
    path: 'new',
    title: 'A new group',
    loadComponent: () => import('./segments/segment-editor').then((m) => m.SegmentEditor),
  },
  { path: ':id', title: 'Group', loadComponent: () => import('./segments/segment-page').then((m) => m.SegmentPage) },
  {
    path: ':id/edit',
    title: 'Change a group',
    loadComponent: () => import('./segments/segment-editor').then((m) => m.SegmentEditor),
  },
];

/** `/greetings`: the birthday programme, its letter, whom it reaches and when it keeps quiet. */
export const greetingRoutes: Routes = [
  {
    path: '',
    title: 'Greetings',
    loadComponent: () => import('./greetings/greetings-page').then((m) => m.GreetingsPage),
  },
];
