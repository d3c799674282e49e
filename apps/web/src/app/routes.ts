import type { Routes } from '@angular/router';
import { signedIn } from '@regulars/shared/ui/base';
import { Shell } from './shell/shell';

/**
 * Where everything is. A page is registered here once it exists; the navigation shows only what is registered.
 * Each context exports its routes (`planRoutes`, …) from its web library, and they load when they are gone to.
 */
export const routes: Routes = [
  // Without the frame: nothing beside the customer.
  {
    path: 'customers/:id/contact',
    canActivate: [signedIn],
    loadChildren: () => import('@regulars/briefs/web').then((m) => m.contactRoutes),
  },
  {
    path: '',
    component: Shell,
    canActivate: [signedIn],
    children: [
      { path: '', pathMatch: 'full', loadChildren: () => import('@regulars/briefs/web').then((m) => m.todayRoutes) },
      {
        path: 'customers',
        children: [
          { path: '', loadChildren: () => import('@regulars/customers/web').then((m) => m.customerRoutes) },
          { path: '', loadChildren: () => import('@regulars/outreach/web').then((m) => m.heardRoutes) },
          { path: '', loadChildren: () => import('@regulars/briefs/web').then((m) => m.customerPageRoutes) },
        ],
      },
      { path: 'import', loadChildren: () => import('@regulars/customers/web').then((m) => m.importRoutes) },
      {
        path: 'settings',
        loadChildren: async () => {
          const [access, care, customers, delivery, outreach] = await Promise.all([
            import('@regulars/access/web'),
            import('@regulars/care/web'),
            import('@regulars/customers/web'),
            import('@regulars/delivery/web'),
            import('@regulars/outreach/web'),
          ]);
          const others = [
            ...customers.customerSettings,
            ...care.careSettings,
            ...delivery.deliverySettings,
            ...outreach.outreachSettings,
          ];
          return access.settingsRoutes(others);
        },
      },
      { path: 'queue', loadChildren: () => import('@regulars/briefs/web').then((m) => m.queueRoutes) },
      { path: 'plan', loadChildren: () => import('@regulars/outreach/web').then((m) => m.planRoutes) },
      { path: 'promises', loadChildren: () => import('@regulars/care/web').then((m) => m.promiseRoutes) },
      { path: 'complaints', loadChildren: () => import('@regulars/care/web').then((m) => m.complaintRoutes) },
      { path: 'feedback', loadChildren: () => import('@regulars/care/web').then((m) => m.feedbackRoutes) },
      {
        path: 'themes',
        children: [
          { path: '', loadChildren: () => import('@regulars/care/web').then((m) => m.themeRoutes) },
          { path: '', loadChildren: () => import('@regulars/outreach/web').then((m) => m.changeRoutes) },
        ],
      },
      { path: 'segments', loadChildren: () => import('@regulars/outreach/web').then((m) => m.segmentRoutes) },
      { path: 'offers', loadChildren: () => import('@regulars/outreach/web').then((m) => m.offerRoutes) },
      { path: 'redeem', loadChildren: () => import('@regulars/outreach/web').then((m) => m.redeemRoutes) },
      { path: 'rewards', loadChildren: () => import('@regulars/outreach/web').then((m) => m.rewardRoutes) },
      { path: 'letters', loadChildren: () => import('@regulars/outreach/web').then((m) => m.letterRoutes) },
      { path: 'handoffs', loadChildren: () => import('@regulars/care/web').then((m) => m.handoffRoutes) },
      { path: 'requests', loadChildren: () => import('@regulars/outreach/web').then((m) => m.requestRoutes) },
      { path: 'programmes', loadChildren: () => import('@regulars/outreach/web').then((m) => m.programmeRoutes) },
      { path: 'greetings', redirectTo: 'programmes' },
    ],
  },
  { path: '', loadChildren: () => import('@regulars/access/web').then((m) => m.thresholdRoutes) },
  { path: '**', title: 'Not here', loadComponent: () => import('./not-here').then((m) => m.NotHere) },
];
