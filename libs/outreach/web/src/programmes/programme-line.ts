import { Component, computed, inject, input, output } from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { RouterLink } from '@angular/router';
import type { Programme } from '@regulars/outreach/contract';
import { Icon } from '@regulars/shared/ui';
import { ProgrammeWords } from './programme-words';
import { wordsOf } from './kinds';

/** One programme in the list: what it does, how it stands, and its switch. */
@Component({
  selector: 'rg-programme-line',
  imports: [Icon, MatSlideToggle, RouterLink],
  template: `
    <div class="row">
      <rg-icon [name]="icon()" [class.on]="programme().on" />
      <div class="who">
        <a class="name" [routerLink]="['/programmes', programme().id]">{{ programme().name }}</a>
        <p class="small">{{ about() }}</p>
        @if (programme().on) {
          <p class="small soft">{{ programme().sentence }}</p>
        }
      </div>
      @if (programme().on) {
        <span class="coming small">
          @if (programme().coming > 0) {
            {{ programme().coming }} coming
          } @else {
            <span class="soft">none coming</span>
          }
        </span>
      }
      <mat-slide-toggle
        hideIcon
        [aria-label]="programme().name"
        [checked]="programme().on"
        [disabled]="!mayChange()"
        (change)="turned.emit($event.checked)"
      />
    </div>
  `,
  styles: `
    .row {
      align-items: center;
    }
    rg-icon {
      flex: none;
      color: var(--ink-soft);
    }
    rg-icon.on {
      color: var(--accent);
    }
    a.name {
      display: inline-block;
      padding: 10px 0; /* a target for the thumb, without moving the line */
      margin: -10px 0 -8px;
    }
    .coming {
      flex: none;
      text-align: right;
    }
    mat-slide-toggle {
      flex: none;
    }
    @media (max-width: 720px) {
      .row {
        flex-wrap: wrap;
        gap: 4px 12px;
      }
      .who {
        flex: 1 1 60%;
      }
      .coming {
        order: 1;
        flex: 1 0 100%;
        padding-left: 36px;
        text-align: left;
      }
    }
  `,
})
export class ProgrammeLine {
  private readonly words = inject(ProgrammeWords);
  readonly programme = input.required<Programme>();
  readonly mayChange = input.required<boolean>();
  readonly turned = output<boolean>();
  protected readonly icon = computed(() => wordsOf(this.programme().kind).icon);
  protected readonly about = computed(() => this.words.about(this.programme()));
}
