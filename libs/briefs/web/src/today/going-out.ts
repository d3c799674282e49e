import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TodayView, WishToday } from '@regulars/briefs/contract';
import { Icon, Moment, Part, Written } from '@regulars/shared/ui';
import { occasionOf, toldOf } from './needs';

const statusWords: Readonly<Record<WishToday['status'], string>> = {
  proposed: 'Needs your approval.',
  planned: '',
  held: 'Held.',
  waiting: 'On its way.',
  task: 'For one of you.',
  done: 'Done.',
  sent: 'Sent.',
  unknown: 'May have been sent.',
  failed: 'Could not be sent.',
  skipped: 'Not sent.',
  expired: 'Too late to send.',
  withdrawn: 'Taken back.',
};

/** What goes out today, went out, or could not and why, and when the machinery last looked. */
@Component({
  selector: 'rg-going-out',
  imports: [Icon, Moment, Part, RouterLink],
  template: `
    <rg-part heading="Going out today">
      <a end routerLink="/plan">Plan</a>
      @for (row of rows(); track row.wish.touchpointId) {
        <div class="row event">
          <time class="when" [attr.datetime]="row.wish.at" [title]="row.exact">{{ row.time }}</time>
          <div class="who">
            {{ row.wish.what }} to
            <a class="name-small" [routerLink]="['/customers', row.wish.customer.id]">{{ row.wish.customer.name }}</a>
            @if (row.occasion) {
              , who {{ row.occasion }}
            }
            @if (row.said) {
              <div class="small soft">{{ row.said }}</div>
            }
          </div>
        </div>
      } @empty {
        <p class="soft none">Nothing goes out today.</p>
      }
      @if (today().heartbeat; as beat) {
        <p class="small beat" [class.soft]="!beat.late" [class.need]="beat.late">
          <rg-icon [name]="beat.late ? 'warn' : 'heart'" />{{ beat.text }}
          @if (beat.lastRunAt && beat.late) {
            <rg-moment [at]="beat.lastRunAt" />
          }
        </p>
      }
    </rg-part>
    @if (told().length > 0) {
      <rg-part heading="Not sent">
        @for (row of told(); track row.wish.touchpointId) {
          <div class="row event">
            <time class="when" [attr.datetime]="row.wish.at" [title]="row.exact">{{ row.day }}</time>
            <div class="who">
              {{ row.wish.what }} to
              <a class="name-small" [routerLink]="['/customers', row.wish.customer.id]">{{ row.wish.customer.name }}</a>
              <div class="small soft">{{ row.said }}</div>
            </div>
            <div class="does">
              <a class="btn quiet" [routerLink]="['/plan', row.wish.touchpointId]"
                >Look<span class="unseen"> at the wish to {{ row.wish.customer.name }}</span></a
              >
            </div>
          </div>
        }
      </rg-part>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: calc(var(--u) * 5);
    }
    .none {
      padding-top: 14px;
    }
    .beat {
      display: flex;
      align-items: center;
      gap: 8px;
      padding-top: 14px;
      max-width: none;
    }
    @media (min-width: 721px) {
      /* the shell says so at the top, unless it needs somebody */
      .beat.soft {
        display: none;
      }
    }
    .beat rg-icon {
      width: 16px;
      height: 16px;
    }
  `,
})
export class GoingOut {
  private readonly written = inject(Written);
  readonly today = input.required<TodayView>();
  protected readonly rows = computed(() => this.today().goingOut.map((wish) => this.row(wish)));
  protected readonly told = computed(() => toldOf(this.today()).map((wish) => this.row(wish)));

  private row(wish: WishToday) {
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: this.written.zone() }).format(new Date(wish.at));
    return {
      wish,
      time: this.written.time(wish.at),
      day: this.written.weekday(day, 'short'),
      exact: this.written.fullMoment(wish.at),
      occasion: occasionOf(wish, this.today()),
      said: wish.why ?? statusWords[wish.status],
    };
  }
}
