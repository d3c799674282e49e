import type { OnInit } from '@angular/core';
import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { complaintDetail } from '@regulars/care/contract';
import { CustomerChanges } from '@regulars/customers/web';
import { Api, Notices, Problem, TextField, Trouble } from '@regulars/shared/ui';
import { noWords, orNull, type ComplaintDraft } from './complaint-draft';
import { KeptWords } from './kept-words';

/** Writes down that something went wrong for a customer. What is typed stays in this browser until it is saved. */
@Component({
  selector: 'rg-complaint-form',
  imports: [TextField, Trouble],
  template: `
    <form novalidate (submit)="save($event)">
      <rg-text-field
        label="What went wrong, in their words"
        placeholder="“Two of the six bottles were broken when I opened the box.”"
        [lines]="3"
        path="said"
        [problem]="problem()"
        [value]="draft().said"
        (valueChange)="put({ said: $event })"
      />
      <rg-text-field
        label="In yours, as you said it back"
        [lines]="2"
        path="paraphrase"
        [problem]="problem()"
        [value]="draft().paraphrase"
        (valueChange)="put({ paraphrase: $event })"
      />
      <rg-text-field
        label="What they wish"
        [lines]="2"
        path="wished"
        [problem]="problem()"
        [value]="draft().wished"
        (valueChange)="put({ wished: $event })"
      />
      @if (problem(); as problem) {
        @if (problem.errors.length === 0) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      }
      <div class="acts">
        <button class="btn main">Write it down</button>
        <button type="button" class="btn quiet" (click)="left.emit()">Not now</button>
      </div>
      <p class="small soft">From then on offers and check-ins to them wait until it is good again.</p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class ComplaintForm implements OnInit {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);
  private readonly kept = inject(KeptWords);
  private readonly field = viewChild.required(TextField);
  readonly customerId = input.required<string>();
  /** Not to be written down now; what is typed is still here later. */
  readonly left = output();
  protected readonly draft = signal<ComplaintDraft>(noWords);
  protected readonly problem = signal<Problem | undefined>(undefined);

  ngOnInit(): void {
    this.draft.set(this.kept.of(this.key())?.mine ?? noWords);
  }

  focus(): void {
    this.field().focus();
  }

  protected put(change: Partial<ComplaintDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
    this.kept.keep(this.key(), { before: noWords, mine: this.draft() });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    const { said, paraphrase, wished } = this.draft();
    const body = { said, paraphrase: orNull(paraphrase), wished: orNull(wished) };
    try {
      const made = await this.api.post(`/api/customers/${this.customerId()}/complaints`, body, complaintDetail);
      this.kept.forget(this.key());
      this.changes.tell();
      await this.router.navigate(['/complaints', made.id]);
      this.notices.say('Written down. Offers and check-ins to them wait.');
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  private key(): string {
    return `new-${this.customerId()}`;
  }
}
