import type { Routes } from '@angular/router';

/** The first page of the day. */
export const todayRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Today',
    loadComponent: () => import('./today/today-page').then((m) => m.TodayPage),
  },
];

/** Under `/customers`: one customer's page, which shows what every context knows of them. */
export const customerPageRoutes: Routes = [
  {
    path: ':id',
    title: 'Customer',
    loadComponent: () => import('./customer/customer-page').then((m) => m.CustomerPage),
  },
];
