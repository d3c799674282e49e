import type { Routes } from '@angular/router';

/** `/promises`: what is owed and what was settled, and each promise with its history. */
export const promiseRoutes: Routes = [
  { path: '', title: 'Promises', loadComponent: () => import('./promises/promise-list').then((m) => m.PromiseList) },
  { path: ':id', title: 'Promise', loadComponent: () => import('./promises/promise-page').then((m) => m.PromisePage) },
];

/** `/handoffs`: customers passed on from one of us to another. */
export const handoffRoutes: Routes = [
  { path: '', title: 'Passed on', loadComponent: () => import('./handoffs/handoff-list').then((m) => m.HandoffList) },
];

// Parts for the pages that put the contexts together.
export * from './handoffs/handoff-sheet';
export * from './promises/promise-form';
