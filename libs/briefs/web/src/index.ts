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

/** Contact mode, which stands without the shell: one customer, the brief, one note box, nothing else. */
export const contactRoutes: Routes = [
  { path: '', title: 'Contact', loadComponent: () => import('./contact/contact-page').then((m) => m.ContactPage) },
];

/** Whom to speak with today, one after another. */
export const queueRoutes: Routes = [
  { path: '', title: 'Whom to speak with', loadComponent: () => import('./queue/queue-page').then((m) => m.QueuePage) },
  {
    path: 'paper',
    title: 'The day on paper',
    loadComponent: () => import('./queue/paper-page').then((m) => m.PaperPage),
  },
];
