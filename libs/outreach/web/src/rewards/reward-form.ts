import { Component, inject, input, type OnInit, output, signal } from '@angular/core';
import { reward, type Reward } from '@regulars/outreach/contract';
import { Api, Problem, TextField, Trouble } from '@regulars/shared/ui';

/** A reward being made or changed: what it is, every how many visits, for how long it holds. */
@Component({
  selector: 'rg-reward-form',
  imports: [TextField, Trouble],
  template: `
    <form class="form" novalidate (submit)="save($event)">
      <rg-text-field
        label="What they get"
        placeholder="A free coffee"
        path="name"
        [problem]="problem()"
        [(value)]="name"
      />
      <div class="pair">
        <rg-text-field
          label="Every how many visits"
          kind="number"
          path="every"
          hint="Several on one day count as one."
          [min]="2"
          [max]="100"
          [problem]="problem()"
          [(value)]="every"
        />
        <rg-text-field
          label="Holds for days"
          kind="number"
          path="validDays"
          hint="After the visit that earned it."
          [min]="1"
          [max]="730"
          [problem]="problem()"
          [(value)]="validDays"
        />
      </div>
      @if (problem(); as problem) {
        @if (problem.errors.length === 0) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      }
      <div class="acts">
        <button class="btn main" [attr.aria-disabled]="saving()">{{ known() ? 'Save' : 'Begin it today' }}</button>
        <button type="button" class="btn quiet" (click)="left.emit()">Never mind</button>
      </div>
    </form>
  `,
})
export class RewardForm implements OnInit {
  private readonly api = inject(Api);
  /** The one that is changed; none is made anew. */
  readonly known = input<Reward>();
  readonly left = output();
  readonly saved = output<Reward>();
  protected readonly name = signal('');
  protected readonly every = signal('10');
  protected readonly validDays = signal('60');
  protected readonly saving = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  ngOnInit(): void {
    const known = this.known();
    if (!known) return;
    this.name.set(known.name);
    this.every.set(String(known.every));
    this.validDays.set(String(known.validDays));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.saving()) return;
    this.saving.set(true);
    try {
      this.saved.emit(await this.keep());
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.saving.set(false);
    }
  }

  private keep(): Promise<Reward> {
    const known = this.known();
    const [every, validDays] = [Number(this.every()), Number(this.validDays())];
    const body = { name: this.name(), every, validDays, on: known?.on ?? true };
    return known ? this.api.put(`/api/rewards/${known.id}`, body, reward) : this.api.post('/api/rewards', body, reward);
  }
}
