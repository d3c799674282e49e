import { Component, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Sheet } from '@regulars/shared/ui/base';
import type { Destination } from './destinations';
import { Whereabouts } from './whereabouts';

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
            <a [routerLink]="place.path" [attr.aria-current]="here.at(place) ? 'page' : null" (click)="sheet().close()">
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
  protected readonly here = inject(Whereabouts);
  readonly places = input.required<readonly Destination[]>();
  protected readonly sheet = viewChild.required(Sheet);

  /** Whether the page that is open is one of these. */
  protected isHere(): boolean {
    return this.places().some((place) => this.here.at(place));
  }
}
