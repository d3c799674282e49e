import { inject, Injectable, signal } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import type { Destination } from './destinations';

/** Which place of the navigation the page that is open belongs to. */
@Injectable({ providedIn: 'root' })
export class Whereabouts {
  private readonly router = inject(Router);
  private readonly address = signal(this.router.url);

  constructor() {
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.address.set(event.urlAfterRedirects);
    });
  }

  /** Whether it is this place, something under it, or one of the pages that belong there. */
  at({ path, also }: Destination): boolean {
    return [path, ...also].some((one) => isWithin(one, this.address()));
  }
}

/** `/customers/7?tab=x` is within `/customers`, `/customers-of-old` is not; only itself is within `/`. */
export function isWithin(path: string, address: string): boolean {
  return new RegExp(`^${path}(?![\\w-])`).test(address);
}
