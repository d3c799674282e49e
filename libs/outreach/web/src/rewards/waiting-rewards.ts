import { Component, computed, inject, input, signal } from '@angular/core';
import { CustomerChanges, reloadOnChange } from '@regulars/customers/web';
import { customerRewards, earnedReward, type EarnedReward } from '@regulars/outreach/contract';
import { Api, counted, DayPipe, Icon, Notices, Part, resourceFor } from '@regulars/shared/ui';

/** What a customer has earned and not come for yet, to be redeemed here, and how far they are from the next. */
@Component({
  selector: 'rg-waiting-rewards',
  imports: [DayPipe, Icon, Part],
  template: `
    @if (rewards.value(); as found) {
      @if (found.waiting.length + found.coming.length > 0) {
        <rg-part heading="Rewards">
          @for (one of found.waiting; track one.id) {
            <div class="row">
              <rg-icon name="gift" />
              <div class="who">
                <span class="strong">{{ one.name }} is waiting</span>
                <p class="small soft">{{ one.by }}, holds until {{ one.lastDay | rgDay }}</p>
              </div>
              <button
                type="button"
                class="btn no-print"
                [attr.aria-label]="'Redeem ' + one.name"
                [attr.aria-disabled]="busy()"
                (click)="redeem(one)"
              >
                Redeem
              </button>
            </div>
          }
          @for (sentence of coming(); track sentence) {
            <p class="row small soft">{{ sentence }}</p>
          }
        </rg-part>
      } @else if (says()) {
        <p class="small soft">{{ says() }}</p>
      }
    }
  `,
  styles: `
    rg-icon {
      flex: none;
      color: var(--accent);
    }
  `,
})
export class WaitingRewards {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);
  readonly customerId = input.required<string>();
  /** What stands here where there is nothing to show. */
  readonly says = input<string>();
  protected readonly rewards = resourceFor(() => `/api/customers/${this.customerId()}/rewards`, customerRewards);
  protected readonly busy = signal(false);
  protected readonly coming = computed(() =>
    (this.rewards.value()?.coming ?? []).map(({ name, visitsToGo }) => `${name} in ${counted(visitsToGo, 'visit')}.`),
  );

  constructor() {
    reloadOnChange(this.rewards);
  }

  protected async redeem({ id, name }: EarnedReward): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.api.post(`/api/earned-rewards/${id}/redeem`, {}, earnedReward);
      this.notices.undoable(`“${name}” is redeemed.`, () => this.takeBack(id), 55);
    } catch (thrown) {
      this.notices.wrong(thrown);
    } finally {
      this.busy.set(false);
      this.changes.tell();
    }
  }

  private async takeBack(id: string): Promise<void> {
    await this.api.post(`/api/earned-rewards/${id}/undo`, {}, earnedReward);
    this.changes.tell();
  }
}
