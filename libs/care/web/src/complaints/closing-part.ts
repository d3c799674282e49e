import { Component, computed, inject, signal } from '@angular/core';
import { Notices, Part, Problem, Radios, TextField, Trouble } from '@regulars/shared/ui';
import { ComplaintDesk } from './complaint-desk';

const ways = [
  { value: 'solved', label: 'Solved' },
  { value: 'could-not', label: 'We could not, and tried' },
];

/** Ends an open complaint: solved, or "could not, and tried", with how it ended. */
@Component({
  selector: 'rg-closing-part',
  imports: [Part, Radios, TextField, Trouble],
  template: `
    <rg-part heading="Close it">
      @if (undecided(); as what) {
        <p class="said">A manager still decides on “{{ what }}”. After that it can be closed.</p>
      } @else {
        <form (submit)="close($event)">
          <rg-radios label="How it ends" [options]="ways" path="state" [problem]="problem()" [(value)]="state" />
          <rg-text-field
            label="The outcome"
            hint="Whoever speaks with them next reads it."
            [lines]="2"
            path="outcome"
            [problem]="problem()"
            [(value)]="outcome"
          />
          @if (problem(); as problem) {
            @if (problem.errors.length === 0) {
              <rg-trouble [problem]="problem" [canRetry]="false" />
            }
          }
          <div class="acts"><button class="btn main">Close the complaint</button></div>
          <p class="small soft">Some days later you are reminded to ask whether it is good now.</p>
        </form>
      }
    </rg-part>
  `,
  styleUrl: './complaint-part.scss',
})
export class ClosingPart {
  private readonly desk = inject(ComplaintDesk);
  private readonly notices = inject(Notices);
  protected readonly ways = ways;
  protected readonly state = signal('solved');
  protected readonly outcome = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly undecided = computed(
    () => this.desk.saved.value()?.grants.find(({ state }) => state === 'asked')?.what,
  );

  protected async close(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    try {
      if (!(await this.desk.act('close', { state: this.state(), outcome: this.outcome() }))) return;
      this.notices.undoable('The complaint is closed.', () => this.desk.act('reopen', { why: 'Closed by a slip.' }));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
