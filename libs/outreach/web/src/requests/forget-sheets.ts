import { Component, computed, inject, signal, viewChild } from '@angular/core';
import type { CustomerRequest } from '@regulars/outreach/contract';
import { Problem, Sheet, TextField, Trouble } from '@regulars/shared/ui';
import { RequestActs } from './request-acts';

/** What the owner says before somebody is erased for good, or is not and must be told why. */
@Component({
  selector: 'rg-forget-sheets',
  imports: [Sheet, TextField, Trouble],
  template: `
    <rg-sheet #erasing [heading]="'Erase ' + name() + '?'">
      <form (submit)="eraseThem($event)">
        <p>Everything about them goes: the record, notes, visits, wishes. Their address is never written to again.</p>
        <p class="strong">This cannot be undone.</p>
        <rg-text-field [label]="'Type ' + name() + ' to go on'" [(value)]="typed" />
        @if (problem(); as problem) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
        <div class="acts"><button class="btn wrong" [disabled]="!sure()">Erase for good</button></div>
      </form>
    </rg-sheet>
    <rg-sheet #keeping [heading]="'Why is ' + name() + ' not forgotten?'">
      <form (submit)="keepThem($event)">
        <p>Nothing is sent to them either way. Tell them why, and that they may complain to the authority.</p>
        <rg-text-field
          label="Why"
          path="why"
          hint="It stays on record."
          [lines]="2"
          [problem]="problem()"
          [(value)]="why"
        />
        <div class="acts"><button class="btn main" [disabled]="why().trim() === ''">Write it down</button></div>
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
export class ForgetSheets {
  private readonly acts = inject(RequestActs);
  private readonly erasing = viewChild.required<Sheet>('erasing');
  private readonly keeping = viewChild.required<Sheet>('keeping');
  private readonly request = signal<CustomerRequest | undefined>(undefined);
  protected readonly name = computed(() => this.request()?.customer.name ?? '');
  protected readonly typed = signal('');
  protected readonly why = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly sure = computed(() => this.name() !== '' && folded(this.typed()) === folded(this.name()));

  askToErase(request: CustomerRequest): void {
    this.begin(request);
    this.erasing().open();
  }

  askToKeep(request: CustomerRequest): void {
    this.begin(request);
    this.keeping().open();
  }

  protected async eraseThem(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sure()) await this.run(this.erasing(), (request) => this.acts.erase(request));
  }

  protected async keepThem(event: Event): Promise<void> {
    event.preventDefault();
    await this.run(this.keeping(), (request) => this.acts.keep(request, this.why().trim()));
  }

  private begin(request: CustomerRequest): void {
    this.request.set(request);
    this.typed.set('');
    this.why.set('');
    this.problem.set(undefined);
  }

  private async run(sheet: Sheet, act: (request: CustomerRequest) => Promise<void>): Promise<void> {
    const request = this.request();
    if (!request) return;
    try {
      await act(request);
      sheet.close();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase().replace(/\s+/g, ' ');
}
