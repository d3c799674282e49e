import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { Router } from '@angular/router';
import type { Role } from './session';
import { Session } from './session';

/** Lets somebody signed in through; others go to sign-in (and come back), or to set-up at the very start. */
export const signedIn: CanActivateFn = async (_route, { url }) => {
  const router = inject(Router);
  const { state } = await inject(Session).state();
  switch (state) {
    case 'signed-in':
      return true;
    case 'signed-out':
      return router.createUrlTree(['/sign-in'], { queryParams: url === '/' ? {} : { next: url } });
    case 'set-up-needed':
      return router.createUrlTree(['/set-up']);
  }
};

/** Lets through who has at least that role; others go to Today. The server refuses them all the same. */
export const atLeast =
  (role: Role): CanActivateFn =>
  () =>
    inject(Session).can(role) || inject(Router).createUrlTree(['/']);
