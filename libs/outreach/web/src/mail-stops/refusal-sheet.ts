import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { purposes, type Purpose } from '@regulars/customers/domain';
import { purposeWords } from '@regulars/customers/web';
import { mailStops, type MailStops } from '@regulars/outreach/contract';
import { Api, Problem, Radios, Sheet, TextField, type RadioOption } from '@regulars/shared/ui';

const everything = 'all';
const kinds: readonly RadioOption[] = [
  { value: everything, label: 'Nothing at all', says: 'No letters of any kind.' },
  ...purposes.map((purpose) => ({ value: purpose, label: `No more ${purposeWords([purpose]).toLowerCase()}` })),
];

/** Writes down that a customer told one of us to stop, for everything or one kind. */
@Component({
  selector: 'rg-refusal-sheet',
  imports: [Radios, Sheet, TextField],
  template: `
    <rg-sheet heading="They asked us not to write">
      <form (submit)="save($event)">
        <rg-radios label="What they want" path="purposes" [options]="kinds" [problem]="problem()" [(value)]="what" />
        <rg-text-field
          label="How they said so"
          placeholder="On the phone"
          path="source"
          [problem]="problem()"
          [(value)]="source"
        />
        <p class="small soft">What waits for them is stopped at once. It is kept with your name and the time.</p>
        <div class="acts"><button class="btn main">Stop writing</button></div>
      </form>
    </rg-sheet>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class RefusalSheet {
  private readonly api = inject(Api);
  readonly url = input.required<string>();
  readonly done = output<MailStops>();
  private readonly sheet = viewChild.required(Sheet);
  protected readonly kinds = kinds;
  protected readonly what = signal<string>(everything);
  protected readonly source = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  open(): void {
    this.what.set(everything);
    this.source.set('');
    this.problem.set(undefined);
    this.sheet().open();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const some = purposes.filter((purpose: Purpose) => purpose === this.what());
    const source = this.source().trim();
    const body = { ...(some.length > 0 ? { purposes: some } : {}), ...(source === '' ? {} : { source }) };
    try {
      const stops = await this.api.post(`${this.url()}/asked-not-to`, body, mailStops);
      this.sheet().close();
      this.done.emit(stops);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
