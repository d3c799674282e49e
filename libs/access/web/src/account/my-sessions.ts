import { Component, computed, effect, inject } from '@angular/core';
import { sessionPage, type Session as Place } from '@regulars/access/contract';
import { Api, Moment, Notices, Part, resourceFor, Skeleton, Trouble } from '@regulars/shared/ui';
import { Signed } from './signed';

/** Where I am signed in, each to be ended. */
@Component({
  selector: 'rg-my-sessions',
  imports: [Moment, Part, Skeleton, Trouble],
  template: `
    <rg-part heading="Signed in on">
      @if (others() > 1) {
        <button end type="button" (click)="endOthers()">Sign out everywhere else</button>
      }
      @if (sessions.value(); as page) {
        @for (one of page.items; track one.id) {
          <div class="row">
            <div class="who">
              {{ one.device }}
              <div class="small soft">
                @if (one.current) {
                  this one, {{ one.address }}
                } @else {
                  last used <rg-moment [at]="one.seenAt" />, {{ one.address }}
                }
              </div>
            </div>
            <div class="does">
              @if (one.current) {
                <span class="chip good">here</span>
              } @else {
                <button type="button" class="btn" [attr.aria-label]="'Sign out ' + one.device" (click)="end(one)">
                  Sign out
                </button>
              }
            </div>
          </div>
        }
      } @else if (sessions.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="sessions.reload()" />
      } @else {
        <rg-skeleton [rows]="2" />
      }
    </rg-part>
  `,
})
export class MySessions {
  protected readonly sessions = resourceFor(() => '/api/sessions', sessionPage);
  protected readonly others = computed(() => (this.sessions.value()?.items.length ?? 1) - 1);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  constructor() {
    const signed = inject(Signed);
    effect(() => {
      if (signed.times() > 0) this.sessions.reload();
    });
  }

  protected end({ id, device }: Place): Promise<void> {
    return this.then(() => this.api.delete(`/api/sessions/${id}`), `${device} is signed out.`);
  }

  protected endOthers(): Promise<void> {
    return this.then(() => this.api.delete('/api/sessions'), 'You are signed in here only.');
  }

  private async then(work: () => Promise<unknown>, word: string): Promise<void> {
    try {
      await work();
      this.notices.say(word);
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
    this.sessions.reload();
  }
}
