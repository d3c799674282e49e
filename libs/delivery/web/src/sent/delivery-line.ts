import { Component, computed, inject, input, output } from '@angular/core';
import { delivery, type DeliveryItem } from '@regulars/delivery/contract';
import { Api, Moment, Notices } from '@regulars/shared/ui';

const tones: Record<DeliveryItem['state'], string> = {
  waiting: '',
  attempting: '',
  sent: 'good',
  unknown: 'need',
  failed: 'wrong',
  expired: 'wrong',
  cancelled: '',
};

/** One message: to whom, what, what became of it and why, and what can be done. */
@Component({
  selector: 'rg-delivery-line',
  imports: [Moment],
  template: `
    <div class="row event">
      <div class="who">
        <span class="strong">{{ delivery().to.name ?? delivery().to.address }}</span> {{ delivery().subject }}
        <div class="small soft">
          {{ delivery().to.address }}
          @if (delivery().because; as because) {
            · {{ because }}
          }
          @if (showsSaid()) {
            · The server said: {{ delivery().said }}
          }
        </div>
        @if (delivery().canResend || delivery().canLeave) {
          <div class="acts">
            @if (delivery().canResend) {
              <button type="button" class="btn quiet" (click)="decide('resend')">
                Send again<span class="unseen"> to {{ delivery().to.address }}</span>
              </button>
            }
            @if (delivery().canLeave) {
              <button type="button" class="btn quiet" (click)="decide('leave')">
                Leave it<span class="unseen"> as it is, {{ delivery().to.address }}</span>
              </button>
            }
          </div>
        }
      </div>
      <span class="chip" [class]="tone()">{{ delivery().stateWords }}</span>
      <span class="small soft"><rg-moment [at]="when()" /></span>
    </div>
  `,
  styles: `
    .who {
      overflow-wrap: anywhere;
    }
  `,
})
export class DeliveryLine {
  readonly delivery = input.required<DeliveryItem>();
  readonly changed = output();
  protected readonly tone = computed(() => tones[this.delivery().state]);
  protected readonly showsSaid = computed(
    () => !['sent', 'cancelled'].includes(this.delivery().state) && !!this.delivery().said,
  );
  protected readonly when = computed(() => {
    const { state, dueAt, changedAt } = this.delivery();
    return state === 'waiting' ? dueAt : changedAt;
  });
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected async decide(what: 'resend' | 'leave'): Promise<void> {
    try {
      await this.api.post(`/api/deliveries/${this.delivery().id}/${what}`, {}, delivery);
      this.notices.say(what === 'resend' ? 'It goes out again.' : 'Left as it is.');
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
    this.changed.emit();
  }
}
