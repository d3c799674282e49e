import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { pauseState } from '@regulars/outreach/contract';
import { CustomerChanges, reloadOnChange } from '@regulars/customers/web';
import { Api, Notices, plusDays, Problem, resourceFor, Sheet, TextField, Written } from '@regulars/shared/ui';

/** Whether a customer wants to hear nothing for a while; beginning and ending it. */
@Component({
  selector: 'rg-pause-line',
  imports: [Sheet, TextField],
  template: `
    @if (pause.value(); as known) {
      <p class="small soft">
        @if (said(); as sentence) {
          <span>{{ sentence }}</span>
          <button type="button" class="btn quiet no-print" (click)="end()">End the pause</button>
        } @else {
          <button type="button" class="btn quiet no-print" (click)="open()">They want a pause</button>
        }
      </p>
    }
    <rg-sheet heading="They want a pause">
      <form (submit)="begin($event)">
        <rg-text-field
          label="Nothing goes to them before"
          kind="date"
          path="until"
          hint="It ends by itself on that day."
          [min]="tomorrow()"
          [problem]="problem()"
          [(value)]="until"
        />
        <div class="acts"><button class="btn main" [disabled]="until() === ''">Write it down</button></div>
      </form>
    </rg-sheet>
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
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class PauseLine {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly written = inject(Written);
  private readonly changes = inject(CustomerChanges);
  readonly customerId = input.required<string>();
  private readonly url = computed(() => `/api/customers/${this.customerId()}/pause`);
  protected readonly pause = resourceFor(() => this.url(), pauseState);
  private readonly sheet = viewChild.required(Sheet);
  protected readonly until = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly tomorrow = computed(() => plusDays(this.written.today(), 1));
  protected readonly said = computed(() => {
    const { until, by } = this.pause.value() ?? {};
    if (!until) return undefined;
    return `They asked to hear nothing until ${this.written.day(until)}${by ? `; written down by ${by}` : ''}.`;
  });

  constructor() {
    reloadOnChange(this.pause);
  }

  protected open(): void {
    this.until.set('');
    this.problem.set(undefined);
    this.sheet().open();
  }

  protected async begin(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await this.put(this.until());
      this.sheet().close();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  protected async end(): Promise<void> {
    const until = this.pause.value()?.until ?? '';
    try {
      await this.api.delete(this.url());
      this.changes.tell();
      this.notices.undoable('The pause is over.', () => this.put(until));
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  private async put(until: string): Promise<void> {
    await this.api.put(this.url(), { until });
    this.changes.tell();
  }
}
