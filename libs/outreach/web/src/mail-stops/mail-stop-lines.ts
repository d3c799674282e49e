import { Component, computed, inject, input, viewChild } from '@angular/core';
import { mailStops, type MailStops } from '@regulars/outreach/contract';
import { purposes } from '@regulars/customers/domain';
import { CustomerChanges, reloadOnChange } from '@regulars/customers/web';
import { Api, Notices, resourceFor } from '@regulars/shared/ui';
import { MailStopWords } from './mail-stop-words';
import { RefusalSheet } from './refusal-sheet';
import { WorksAgainSheet } from './works-again-sheet';

const mistake = 'Written down by mistake.';

/** What one of us can say about writing to a customer: their mail came back, or they asked us not to; and that it is over. */
@Component({
  selector: 'rg-mail-stop-lines',
  imports: [RefusalSheet, WorksAgainSheet],
  template: `
    @if (stops.value(); as known) {
      @for (one of closed(); track one.address) {
        <p class="small soft">
          <span>{{ words.closed(one) }}</span>
          @if (one.canWorkAgain) {
            <button type="button" class="btn quiet no-print" (click)="worksAgain().open(one.address)">
              It works again<span class="unseen"> for {{ one.address }}</span>
            </button>
          }
        </p>
      }
      @if (known.toldUs; as told) {
        <p class="small soft">
          <span>{{ words.told(told) }}</span>
          <button type="button" class="btn quiet no-print" (click)="takeBack(told.id)">That was a mistake</button>
        </p>
      }
      <p class="small soft no-print">
        @for (address of known.addresses; track address) {
          <button type="button" class="btn quiet" (click)="cameBack(address)">
            The mail came back
            @if (known.addresses.length > 1) {
              <span>from {{ address }}</span>
            }
          </button>
        }
        @if (!toldAll()) {
          <button type="button" class="btn quiet" (click)="refusal().open()">They asked us not to write</button>
        }
      </p>
    }
    <rg-works-again-sheet [url]="url()" (done)="changes.tell()" />
    <rg-refusal-sheet [url]="url()" (done)="refused($event)" />
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
      padding-top: 4px;
    }
    .quiet {
      margin-left: -12px;
    }
  `,
})
export class MailStopLines {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly words = inject(MailStopWords);
  protected readonly changes = inject(CustomerChanges);
  readonly customerId = input.required<string>();
  protected readonly url = computed(() => `/api/customers/${this.customerId()}/mail-stops`);
  protected readonly stops = resourceFor(() => this.url(), mailStops);
  /** What they said themselves stands among the consents already. */
  protected readonly closed = computed(
    () => this.stops.value()?.closed.filter(({ reason }) => reason !== 'asked-not-to') ?? [],
  );
  protected readonly toldAll = computed(() => this.stops.value()?.toldUs?.purposes.length === purposes.length);
  protected readonly worksAgain = viewChild.required(WorksAgainSheet);
  protected readonly refusal = viewChild.required(RefusalSheet);

  constructor() {
    reloadOnChange(this.stops);
  }

  protected async cameBack(address: string): Promise<void> {
    const done = await this.say('came-back', { address });
    if (done) {
      const undo = () => this.post('works-again', { address, why: mistake });
      this.notices.undoable(`Nothing more goes to ${address}.`, undo);
    }
  }

  protected refused({ toldUs }: MailStops): void {
    this.changes.tell();
    if (toldUs) this.notices.undoable('Written down. What was waiting is stopped.', () => this.restore(toldUs.id));
    else this.notices.say('They had said no before; it stays so.');
  }

  protected async takeBack(id: string): Promise<void> {
    try {
      await this.restore(id);
      this.notices.say('Taken back. What stood before stands again.');
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  private restore(id: string): Promise<void> {
    return this.post(`${id}/take-back`, { why: mistake });
  }

  private async say(what: string, body: object): Promise<boolean> {
    try {
      await this.post(what, body);
      return true;
    } catch (thrown) {
      this.notices.wrong(thrown);
      return false;
    }
  }

  private async post(what: string, body: object): Promise<void> {
    await this.api.post(`${this.url()}/${what}`, body);
    this.changes.tell();
  }
}
