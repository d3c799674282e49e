import { Component, inject, input, signal, viewChild } from '@angular/core';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { Icon, Sheet } from '@regulars/shared/ui/base';
import type { Destination } from './destinations';

/** On a phone: the places that the bar at the thumb has no room for, on a sheet that rises from it. */
@Component({
  selector: 'rg-more-places',
  imports: [Icon, RouterLink, Sheet],
  template: `
    <button type="button" aria-haspopup="dialog" [class.here]="isHere()" (click)="sheet().open()">
      <rg-icon name="more" /><span>More</span>
    </button>
    <rg-sheet heading="More">
      <ul>
        @for (place of places(); track place.path) {
          <li>
            <a
              [routerLink]="place.path"
              [attr.aria-current]="leadsHere(place) ? 'page' : null"
              (click)="sheet().close()"
            >
              <rg-icon [name]="place.icon" />{{ place.label }}<rg-icon class="to" name="next" />
            </a>
          </li>
        }
      </ul>
    </rg-sheet>
  `,
  styleUrl: './more-places.scss',
})
export class MorePlaces {
  private readonly router = inject(Router);
  readonly places = input.required<readonly Destination[]>();
  protected readonly sheet = viewChild.required(Sheet);
  private readonly path = signal(this.router.url);

  constructor() {
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.path.set(event.urlAfterRedirects);
    });
  }

  /** Whether the page that is open is one of these. */
  protected isHere(): boolean {
    return this.places().some((place) => this.leadsHere(place));
  }

  protected leadsHere({ path }: Destination): boolean {
    return new RegExp(`^${path}(?![\\w-])`).test(this.path());
  }
}
