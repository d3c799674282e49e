import type { Routes } from '@angular/router';
import { atLeast } from '@regulars/shared/ui';

/** Delivery's pages of the settings: the mail server, and what was sent and what was not. */
export const deliverySettings: Routes = [
  {
    path: 'mail',
    title: 'Mail',
    data: { setting: { label: 'Mail', icon: 'mail', least: 'owner' } },
    canActivate: [atLeast('owner')],
    loadComponent: () => import('./mail/mail-page').then((m) => m.MailPage),
  },
  {
    path: 'sent',
    title: 'Sent and not sent',
    data: { setting: { label: 'Sent and not sent', icon: 'send', least: 'manager' } },
    canActivate: [atLeast('manager')],
    loadComponent: () => import('./sent/sent-page').then((m) => m.SentPage),
  },
];
