import type { Routes } from '@angular/router';
import { atLeast } from '@regulars/shared/ui';
import { listOnPhone } from './settings/back';
import type { Setting } from './settings/setting';

export { backToSettings } from './settings/back';
export type { Setting } from './settings/setting';

/** The pages before one is in: signing in, the set-up, following an invitation. They stand without the shell. */
export const thresholdRoutes: Routes = [
  { path: 'sign-in', title: 'Sign in', loadComponent: () => import('./sign-in/sign-in').then((m) => m.SignIn) },
  { path: 'set-up', title: 'Set up', loadComponent: () => import('./set-up/set-up').then((m) => m.SetUp) },
  { path: 'join', title: 'Join', loadComponent: () => import('./join/join').then((m) => m.Join) },
];

const own: Routes = [
  {
    path: 'account',
    title: 'My account',
    data: { setting: { label: 'My account', icon: 'person', least: 'rep' } satisfies Setting },
    loadComponent: () => import('./account/account').then((m) => m.Account),
  },
  {
    path: 'people',
    title: 'People',
    data: { setting: { label: 'People', icon: 'people', least: 'owner' } satisfies Setting },
    canActivate: [atLeast('owner')],
    loadComponent: () => import('./people/people').then((m) => m.People),
  },
  {
    path: 'business',
    title: 'Your shop',
    data: { setting: { label: 'Your shop', icon: 'shop', least: 'owner' } satisfies Setting },
    canActivate: [atLeast('owner')],
    loadComponent: () => import('./business/business-page').then((m) => m.BusinessPage),
  },
  {
    path: 'tokens',
    title: 'API tokens',
    data: { setting: { label: 'API tokens', icon: 'key', least: 'owner' } satisfies Setting },
    canActivate: [atLeast('owner')],
    loadComponent: () => import('./tokens/tokens').then((m) => m.Tokens),
  },
  {
    path: 'audit',
    title: 'Who did what',
    data: { setting: { label: 'Who did what', icon: 'history', least: 'owner' } satisfies Setting },
    canActivate: [atLeast('owner')],
    loadComponent: () => import('./audit/audit').then((m) => m.Audit),
  },
];

/**
 * `/settings`: a list of pages and the one that is open. Other contexts give theirs as `others`; each names itself in
 * `data: { setting: { label: 'E-mail', icon: 'mail', least: 'owner' } satisfies Setting }`.
 */
export const settingsRoutes = (others: Routes = []): Routes => [
  {
    path: '',
    title: 'Settings',
    loadComponent: () => import('./settings/settings-frame').then((m) => m.SettingsFrame),
    children: [
      {
        path: '',
        pathMatch: 'full',
        canActivate: [listOnPhone],
        loadComponent: () => import('./settings/settings-home').then((m) => m.SettingsHome),
      },
      ...own,
      ...others,
    ],
  },
];
