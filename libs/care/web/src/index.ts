import type { Routes } from '@angular/router';
import type { Setting } from '@regulars/access/web';
import { atLeast } from '@regulars/shared/ui';

/** `/promises`: what is owed and what was settled, and each promise with its history. */
export const promiseRoutes: Routes = [
  { path: '', title: 'Promises', loadComponent: () => import('./promises/promise-list').then((m) => m.PromiseList) },
  { path: ':id', title: 'Promise', loadComponent: () => import('./promises/promise-page').then((m) => m.PromisePage) },
];

/** `/handoffs`: customers passed on from one of us to another. */
export const handoffRoutes: Routes = [
  { path: '', title: 'Passed on', loadComponent: () => import('./handoffs/handoff-list').then((m) => m.HandoffList) },
];

/** `/feedback`: what customers say of us. */
export const feedbackRoutes: Routes = [
  { path: '', title: 'Feedback', loadComponent: () => import('./feedback/feedback-list').then((m) => m.FeedbackList) },
];

/** `/themes`: what they speak of, and who does. */
export const themeRoutes: Routes = [
  { path: '', title: 'Themes', loadComponent: () => import('./themes/theme-list').then((m) => m.ThemeList) },
  { path: ':id', title: 'Theme', loadComponent: () => import('./themes/theme-page').then((m) => m.ThemePage) },
];

/** `/complaints`: what went wrong, and how each is made good. */
export const complaintRoutes: Routes = [
  {
    path: '',
    title: 'Complaints',
    loadComponent: () => import('./complaints/complaint-list').then((m) => m.ComplaintList),
  },
  {
    path: 'new',
    title: 'Something went wrong',
    loadComponent: () => import('./complaints/new-complaint-page').then((m) => m.NewComplaintPage),
  },
  {
    path: ':id',
    title: 'Complaint',
    loadComponent: () => import('./complaints/complaint-page').then((m) => m.ComplaintPage),
  },
];

/** What care adds to `/settings`. */
export const careSettings: Routes = [
  {
    path: 'care',
    title: 'When something goes wrong',
    data: { setting: { label: 'When something goes wrong', icon: 'talk', least: 'rep' } satisfies Setting },
    loadComponent: () => import('./policy/care-page').then((m) => m.CarePage),
  },
  {
    path: 'practice',
    title: 'Words that help',
    data: { setting: { label: 'Words that help', icon: 'talk', least: 'owner' } satisfies Setting },
    canActivate: [atLeast('owner')],
    loadComponent: () => import('./practice/practice-page').then((m) => m.PracticePage),
  },
];

// Parts for the pages that put the contexts together.
export * from './complaints/complaint-form';
export * from './conduct/conduct-part';
export * from './feedback/feedback-form';
export * from './handoffs/handoff-sheet';
export * from './promises/owed-part';
export * from './promises/promise-form';
