import type { Routes } from '@angular/router';
import { atLeast } from '@regulars/shared/ui';

/** `/import`: bringing lists, and each import with its address. */
export const importRoutes: Routes = [
  {
    path: '',
    title: 'Bring a list',
    canActivate: [atLeast('manager')],
    loadComponent: () => import('./import-home').then((m) => m.ImportHome),
  },
  {
    path: ':id',
    title: 'Bring a list',
    canActivate: [atLeast('manager')],
    loadComponent: () => import('./import-page').then((m) => m.ImportPage),
  },
];
