import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { readableDkim, type ReadableDkim } from '@regulars/delivery/contract';
import { Api, Notices, Part, Problem, TextField, Trouble } from '@regulars/shared/ui';

/** Signs the mail, so that receivers know it is the shop's: makes a key, and says what to publish. */
@Component({
  selector: 'rg-dkim-part',
  imports: [Part, TextField, Trouble],
  templateUrl: './dkim-part.html',
  styles: `
    p,
    dl {
      margin: 0;
      padding-top: calc(var(--u) * 2);
    }
    dd {
      margin: 0 0 var(--u);
      overflow-wrap: anywhere;
    }
    form {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class DkimPart {
  readonly dkim = input.required<ReadableDkim | null>();
  /** The sender's address: what stands behind its @ is usually signed for. */
  readonly from = input.required<string>();
  readonly changed = output();
  protected readonly domain = linkedSignal(() => this.from().split('@').at(-1) ?? '');
  protected readonly selector = signal('regulars');
  protected readonly privateKey = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected async sign(event: Event): Promise<void> {
    event.preventDefault();
    const pasted = this.privateKey().trim();
    const body = { domain: this.domain(), selector: this.selector(), ...(pasted === '' ? {} : { privateKey: pasted }) };
    try {
      await this.api.put('/api/channels/email/dkim', body, readableDkim);
      this.problem.set(undefined);
      this.privateKey.set('');
      this.notices.say('Every mail is signed from now on. Publish the record.');
      this.changed.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  protected async stop(): Promise<void> {
    try {
      await this.api.delete('/api/channels/email/dkim');
      this.notices.say('Mails are not signed by us any more.');
      this.changed.emit();
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  protected async copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.notices.say('Copied.');
  }
}
