import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';

// Where the list stands beside the page (the kit's breakpoint).
const onDesk = (): boolean => matchMedia('(min-width: 721px)').matches;

/** The way up from a page of the settings, where the list is a page of its own. */
export function backToSettings(): { to: string; label: string } | undefined {
  return onDesk() ? undefined : { to: '/settings', label: 'Settings' };
}

/** On a desk the settings begin with a page, on a phone with their list. */
export const listOnPhone: CanActivateFn = () => !onDesk() || inject(Router).createUrlTree(['/settings/account']);
