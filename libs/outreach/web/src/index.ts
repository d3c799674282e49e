import type { Routes } from '@angular/router';
import { atLeast } from '@regulars/shared/ui';
import type { Setting } from '@regulars/access/web';

/** `/plan`: what goes out when, what waits for somebody, and each message with its preview and why. */
export const planRoutes: Routes = [
  { path: '', title: 'Plan', loadComponent: () => import('./plan/plan-page').then((m) => m.PlanPage) },
  {
    path: ':id',
    title: 'Plan',
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

/** `/offers`: what is offered to whom. */
export const offerRoutes: Routes = [
  { path: '', title: 'Offers', loadComponent: () => import('./offers/offer-list').then((m) => m.OfferList) },
  {
    path: 'new',
    title: 'A new offer',
    canActivate: [atLeast('manager')],
    loadComponent: () => import('./offers/offer-editor').then((m) => m.OfferEditor),
  },
  { path: ':id', title: 'Offer', loadComponent: () => import('./offers/offer-page').then((m) => m.OfferPage) },
  {
    path: ':id/result',
    title: 'What came of an offer',
    loadComponent: () => import('./offers/result-page').then((m) => m.ResultPage),
  },
  {
    path: ':id/edit',
    title: 'Change an offer',
    canActivate: [atLeast('manager')],
    loadComponent: () => import('./offers/offer-editor').then((m) => m.OfferEditor),
  },
];

/** `/redeem`, and `/redeem/CODE` as letters' pictures hold it: the counter. */
export const redeemRoutes: Routes = [
  { path: '', title: 'Redeem a code', loadComponent: () => import('./offers/redeem-page').then((m) => m.RedeemPage) },
  {
    path: ':code',
    title: 'Redeem a code',
    loadComponent: () => import('./offers/redeem-page').then((m) => m.RedeemPage),
  },
];

/** `/requests`: what customers asked for on their own page. */
export const requestRoutes: Routes = [
  {
    path: '',
    title: 'Corrections and requests',
    loadComponent: () => import('./requests/requests-page').then((m) => m.RequestsPage),
  },
];

/** `/rewards`: what every nth visit earns. */
export const rewardRoutes: Routes = [
  { path: '', title: 'Rewards', loadComponent: () => import('./rewards/rewards-page').then((m) => m.RewardsPage) },
];

// Parts of a customer's page, for the page that puts the contexts together.
export * from './referrals/sent-people';
export * from './rewards/waiting-rewards';
export * from './mail-stops/mail-stop-lines';
export * from './pauses/pause-line';

/** `/programmes`: what goes out by itself, each with its switch, whom it reaches, its letter and its hours. */
export const programmeRoutes: Routes = [
  {
    path: '',
    title: 'Programmes',
    loadComponent: () => import('./programmes/programmes-page').then((m) => m.ProgrammesPage),
  },
  {
    path: ':id',
    title: 'Programme',
    loadComponent: () => import('./programmes/programme-page').then((m) => m.ProgrammePage),
  },
];

/** `/themes/:id/changes`: you said, we did. */
export const changeRoutes: Routes = [
  {
    path: ':id/changes',
    title: 'You said, we did',
    loadComponent: () => import('./changes/changes-page').then((m) => m.ChangesPage),
  },
];

/** `/letters`: the words that programmes and offers are written in. */
export const letterRoutes: Routes = [
  { path: '', title: 'Letters', loadComponent: () => import('./letters/list/letters-page').then((m) => m.LettersPage) },
  { path: ':id', title: 'Letter', loadComponent: () => import('./letters/list/letter-page').then((m) => m.LetterPage) },
];

/** What outreach adds to `/settings`. */
export const outreachSettings: Routes = [
  {
    path: 'tact',
    title: 'Tact',
    data: { setting: { label: 'Tact', icon: 'heart', least: 'rep' } satisfies Setting },
    loadComponent: () => import('./tact/tact-page').then((m) => m.TactPage),
  },
  {
    path: 'questions',
    title: 'What customers are asked',
    data: { setting: { label: 'What customers are asked', icon: 'talk', least: 'rep' } satisfies Setting },
    loadComponent: () => import('./questions/questions-page').then((m) => m.QuestionsPage),
  },
  {
    path: 'letterhead',
    title: 'Letterhead',
    data: { setting: { label: 'Letterhead', icon: 'edit', least: 'owner' } satisfies Setting },
    canActivate: [atLeast('owner')],
    loadComponent: () => import('./letters/head/letterhead-page').then((m) => m.LetterheadPage),
  },
];

/** Under `/customers`: why one customer heard from the shop, and why not. */
export const heardRoutes: Routes = [
  {
    path: ':id/heard',
    title: 'What they heard',
    loadComponent: () => import('./heard/heard-page').then((m) => m.HeardPage),
  },
];
