import { Component, inject, signal } from '@angular/core';
import { Moment, Notices, Part, Problem, TextField } from '@regulars/shared/ui';
import { ComplaintDesk } from './complaint-desk';

/** Whether somebody has said sorry, and how. */
@Component({
  selector: 'rg-sorry-part',
  imports: [Moment, Part, TextField],
  template: `
    <rg-part heading="Sorry">
      @if (desk.saved.value(); as saved) {
        @if (saved.apology && saved.apologisedAt; as at) {
          <p class="quote said">{{ saved.apology }}</p>
          <p class="small soft">Said <rg-moment [at]="at" />.</p>
        } @else if (desk.isOpen()) {
          <form (submit)="say($event)">
            <rg-text-field
              label="How you said it"
              hint="Without “if” and without “but”."
              [lines]="2"
              path="words"
              [problem]="problem()"
              [(value)]="words"
            />
            <div class="acts"><button class="btn">I said sorry</button></div>
          </form>
        } @else {
          <p class="soft said">Nobody wrote down that we said sorry.</p>
        }
      }
    </rg-part>
  `,
  styleUrl: './complaint-part.scss',
})
export class SorryPart {
  protected readonly desk = inject(ComplaintDesk);
  private readonly notices = inject(Notices);
  protected readonly words = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async say(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    try {
      if (await this.desk.act('apology', { words: this.words() })) this.words.set('');
    } catch (thrown) {
      const problem = Problem.from(thrown);
      this.problem.set(problem);
      if (problem.errors.length === 0) this.notices.wrong(problem);
    }
  }
}
