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

/** `/greetings`: the birthday programme, its letter, whom it reaches and when it keeps quiet. */
export const greetingRoutes: Routes = [
  {
    path: '',
    title: 'Greetings',
    loadComponent: () => import('./greetings/greetings-page').then((m) => m.GreetingsPage),
  },
];
