import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CustomerChanges, reloadOnChange } from '@regulars/customers/web';
import { customerReferrals, type SentCustomer } from '@regulars/outreach/contract';
import { Api, Face, Notices, Part, resourceFor, Trouble, Written } from '@regulars/shared/ui';

/** On a customer's page: who sent them, whom they sent, and whether they were thanked for it. Nothing shows where nothing is. */
@Component({
  selector: 'rg-sent-people',
  imports: [Face, Part, RouterLink, Trouble],
  template: `
    @if (referrals.value(); as known) {
      @if (known.sentBy !== null || known.sent.length > 0) {
        <rg-part heading="Who sent whom">
          @if (known.sentBy; as sender) {
            <p class="row">
              <span
                >Sent to us by
                <a class="link" [routerLink]="['/customers', sender.id]">{{ sender.displayName }}</a></span
              >
            </p>
          }
          @for (one of known.sent; track one.customer.id) {
            <div class="row">
              <rg-face [name]="one.customer.displayName" />
              <div class="who">
                <a class="link" [routerLink]="['/customers', one.customer.id]">{{ one.customer.displayName }}</a>
                <p class="small soft">
                  {{ came(one) }}
                  @if (one.touchpointId !== null && (one.plannedFor !== null || sentByPlan(one))) {
                    <a class="link" [routerLink]="['/plan', one.touchpointId]">{{ thanks(one) }}</a>
                  } @else {
                    {{ thanks(one) }}
                  }
                </p>
              </div>
              @if (one.thanked === null) {
                <button
                  type="button"
                  class="btn no-print"
                  [attr.aria-disabled]="busy()"
                  [attr.aria-label]="'Thanked in person for ' + one.customer.displayName"
                  (click)="thank(one)"
                >
                  Thanked in person
                </button>
              }
            </div>
          }
        </rg-part>
      }
    } @else if (referrals.problem(); as problem) {
      <rg-trouble [problem]="problem" (retry)="referrals.reload()" />
    }
  `,
  styles: `
    :host(:empty) {
      display: none;
    }
  `,
})
export class SentPeople {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);
  private readonly written = inject(Written);
  readonly customerId = input.required<string>();
  protected readonly referrals = resourceFor(() => `/api/customers/${this.customerId()}/referrals`, customerReferrals);
  protected readonly busy = signal(false);

  constructor() {
    reloadOnChange(this.referrals);
  }

  protected came({ firstVisitDay }: SentCustomer): string {
    return firstVisitDay === null ? 'Has not come yet.' : `Came first on ${this.written.day(firstVisitDay)}.`;
  }

  protected sentByPlan({ thanked }: SentCustomer): boolean {
    return thanked !== null && thanked.way !== 'in-person';
  }

  protected thanks({ thanked, plannedFor }: SentCustomer): string {
    if (thanked !== null) {
      const by = thanked.way === 'in-person' && thanked.by !== null ? ` in person by ${thanked.by}` : '';
      return `Thanked${by} on ${this.written.day(thanked.on)}.`;
    }
    return plannedFor === null ? 'Not thanked yet.' : `Thanks go out on ${this.written.day(plannedFor)}.`;
  }

  protected async thank({ customer }: SentCustomer): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const url = `/api/customers/${this.customerId()}/referrals/${customer.id}/thanked`;
    try {
      await this.api.put(url, {});
      this.notices.undoable(`Thanked for ${customer.displayName}.`, async () => {
        await this.api.delete(url);
        this.changes.tell();
      });
    } catch (thrown) {
      this.notices.wrong(thrown);
    } finally {
      this.busy.set(false);
      this.changes.tell();
    }
  }
}
