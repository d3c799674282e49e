import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { Programme } from '@regulars/outreach/contract';
import { programme as programmeShape } from '@regulars/outreach/contract';
import type { RadioOption } from '@regulars/shared/ui';
import { Api, Notices, Part, Problem, Radios, TextField, Trouble } from '@regulars/shared/ui';

/** At what hour the wishes go out, where 29 February falls, and what happens on closed days. */
@Component({
  selector: 'rg-times-form',
  imports: [Part, Radios, TextField, Trouble],
  template: `
    <rg-part heading="Birthday wishes">
      <form class="form" (submit)="save($event)">
        <rg-text-field
          label="Send at"
          kind="time"
          hint="Their local time, where it is known; else yours."
          path="sendAt"
          [problem]="problem()"
          [readonly]="!mayChange()"
          [(value)]="sendAt"
        />
        <rg-radios
          label="Born on 29 February, in other years"
          [options]="leapChoices"
          path="leapChoice"
          [problem]="problem()"
          [disabled]="!mayChange()"
          [(value)]="leapChoice"
        />
        <rg-radios
          label="When the day is a closed day"
          [options]="closedChoices"
          path="closedDays"
          [problem]="problem()"
          [disabled]="!mayChange()"
          [(value)]="closedDays"
        />
        @if (problem(); as problem) {
          @if (problem.errors.length === 0) {
            <rg-trouble [problem]="problem" [canRetry]="false" />
          }
        }
        @if (mayChange()) {
          <div class="acts"><button class="btn main" [disabled]="!changed() || saving()">Save</button></div>
        }
      </form>
    </rg-part>
  `,
  styles: `
    form {
      padding-top: 20px;
    }
    rg-text-field {
      max-width: 280px;
    }
  `,
})
export class TimesForm {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  readonly programme = input.required<Programme>();
  readonly mayChange = input.required<boolean>();
  readonly saved = output<Programme>();

  protected readonly sendAt = linkedSignal(() => this.programme().sendAt);
  protected readonly leapChoice = linkedSignal<string>(() => this.programme().leapChoice);
  protected readonly closedDays = linkedSignal<string>(() => this.programme().closedDays);
  protected readonly saving = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly changed = computed(() => {
    const { sendAt, leapChoice, closedDays } = this.programme();
    return sendAt !== this.sendAt() || leapChoice !== this.leapChoice() || closedDays !== this.closedDays();
  });
  protected readonly leapChoices: readonly RadioOption[] = [
    { value: '28-february', label: 'Greet on 28 February', says: 'A day early pleases.' },
    { value: '1-march', label: 'Greet on 1 March' },
  ];
  protected readonly closedChoices: readonly RadioOption[] = [
    { value: 'earlier', label: 'Send on the open day before' },
    { value: 'later', label: 'Send on the open day after' },
    { value: 'anyway', label: 'Send on the day all the same' },
  ];

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { sendAt, leapChoice, closedDays } = this.programme();
    this.saving.set(true);
    try {
      await this.put({ sendAt: this.sendAt(), leapChoice: this.leapChoice(), closedDays: this.closedDays() });
      this.notices.undoable('Saved. What is planned follows.', () => this.put({ sendAt, leapChoice, closedDays }));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.saving.set(false);
    }
  }

  private async put(change: Readonly<Record<string, string>>): Promise<void> {
    const changed = await this.api.patch(`/api/programmes/${this.programme().id}`, change, programmeShape);
    this.problem.set(undefined);
    this.saved.emit(changed);
  }
}
