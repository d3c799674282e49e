import type { Routes } from '@angular/router';
import { atLeast } from '@regulars/shared/ui';

/** Under `/customers`: the list, somebody new, and changing somebody. Their page itself spans the contexts above. */
export const customerRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Customers',
    loadComponent: () => import('./customers/customer-list').then((m) => m.CustomerList),
  },
  {
    path: 'new',
    title: 'Add a customer',
    loadComponent: () => import('./form/customer-form').then((m) => m.CustomerForm),
  },
  {
    path: 'needs',
    title: 'Needs',
    loadComponent: () => import('./needs/needs-page').then((m) => m.NeedsPage),
  },
  {
    path: 'duplicates',
    title: 'May be the same person',
    loadComponent: () => import('./duplicates/duplicates-page').then((m) => m.DuplicatesPage),
  },
  {
    path: ':id/merge',
    title: 'Merge',
    loadComponent: () => import('./merges/merge-start-page').then((m) => m.MergeStartPage),
    pathMatch: 'full',
  },
  {
    path: ':id/merge/:other',
    title: 'Merge',
    loadComponent: () => import('./merges/merge-page').then((m) => m.MergePage),
  },
  {
    path: ':id/edit',
    title: 'Change a customer',
    loadComponent: () => import('./form/customer-form').then((m) => m.CustomerForm),
  },
];

/** Pages of the settings about customers: how long being one lets us write. */
export const customerSettings: Routes = [
  {
    path: 'consent',
    title: 'May we write?',
    data: { setting: { label: 'May we write?', icon: 'check', least: 'owner' } },
    canActivate: [atLeast('owner')],
    loadComponent: () => import('./consents/consent-rule-page').then((m) => m.ConsentRulePage),
  },
];

export { importRoutes } from './imports/routes';

// Parts of a customer's page, for the page that puts the contexts together.
export { purposeWords } from './consents/consent-words';
export * from './consents/may-we-write';
export * from './customers/customer-finder';
export * from './customers/customer-row';
export * from './customers/day-math';
export * from './customers/facts';
export * from './customers/last-here';
export * from './customers/pill-select';
export * from './customers/standing-words';
export * from './dates/date-form';
export * from './dates/date-words';
export * from './dates/dates';
export * from './merges/merged-away';
export * from './merges/merged-lines';
export * from './notes/note-form';
export * from './panels/customer-changes';
export * from './panels/things';
export * from './preferences/likes';
export * from './preferences/preference-form';
export * from './preferences/preference-words';
