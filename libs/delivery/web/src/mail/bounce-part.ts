import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import {
  bounceCheck,
  bounceMailboxAnswer,
  type BounceCheck,
  type ReadableEmailSettings,
} from '@regulars/delivery/contract';
import {
  Api,
  Moment,
  Notices,
  Part,
  Problem,
  Radios,
  resourceFor,
  Skeleton,
  TextField,
  Trouble,
} from '@regulars/shared/ui';
import { bounceDraftOf, bounceRequestOf, type BounceDraft } from './bounce-draft';

const path = '/api/channels/email/bounces';
const securities = [
  { value: 'tls', label: 'TLS', says: 'Usual with port 993.' },
  { value: 'starttls', label: 'STARTTLS', says: 'Usual with port 143.' },
  { value: 'none', label: 'None', says: 'Only for a server on this machine.' },
];

/** The mailbox in which mails come back: where it is, how it is doing, and a look into it now. */
@Component({
  selector: 'rg-bounce-part',
  imports: [Moment, Part, Radios, Skeleton, TextField, Trouble],
  templateUrl: './bounce-part.html',
  styles: `
    p {
      margin: 0;
      padding-top: calc(var(--u) * 2);
      overflow-wrap: anywhere;
    }
    form {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class BouncePart {
  readonly sending = input.required<ReadableEmailSettings | null>();
  protected readonly answer = resourceFor(() => path, bounceMailboxAnswer);
  protected readonly mailbox = computed(() => this.answer.value()?.mailbox ?? null);
  protected readonly securities = securities;
  protected readonly draft = linkedSignal({
    source: () => this.mailbox(),
    computation: (mailbox): BounceDraft => bounceDraftOf(mailbox, this.sending()),
  });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly looked = signal<BounceCheck | undefined>(undefined);
  protected readonly isLooking = signal(false);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected write(part: Partial<BounceDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    try {
      this.answer.set(await this.api.put(path, bounceRequestOf(this.draft()), bounceMailboxAnswer));
      this.problem.set(undefined);
      this.looked.set(undefined);
      this.notices.say('Saved. Look into it now.');
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  protected async look(): Promise<void> {
    this.isLooking.set(true);
    try {
      const looked = await this.api.post(`${path}/check`, {}, bounceCheck);
      this.looked.set(looked);
      this.answer.set({ mailbox: looked.mailbox });
    } catch (thrown) {
      this.notices.wrong(thrown);
    } finally {
      this.isLooking.set(false);
    }
  }

  protected async remove(): Promise<void> {
    try {
      this.answer.set(await this.api.delete(path, bounceMailboxAnswer));
      this.looked.set(undefined);
      this.notices.say('The mailbox is not read any more.');
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
