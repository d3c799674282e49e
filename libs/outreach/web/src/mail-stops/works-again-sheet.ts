import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { Api, Problem, Sheet, TextField } from '@regulars/shared/ui';

/** Opens an address again that took no mail, with how we know. */
@Component({
  selector: 'rg-works-again-sheet',
  imports: [Sheet, TextField],
  template: `
    <rg-sheet heading="It works again">
      <form (submit)="save($event)">
        <p class="small soft">Letters go to {{ address() }} again. That mail came back stays on record.</p>
        <rg-text-field
          label="How we know"
          placeholder="She wrote to us from it"
          path="why"
          [problem]="problem()"
          [(value)]="why"
        />
        <div class="acts"><button class="btn main" [disabled]="why().trim() === ''">Write to it again</button></div>
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
export class WorksAgainSheet {
  private readonly api = inject(Api);
  readonly url = input.required<string>();
  readonly done = output();
  private readonly sheet = viewChild.required(Sheet);
  protected readonly address = signal('');
  protected readonly why = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  open(address: string): void {
    this.address.set(address);
    this.why.set('');
    this.problem.set(undefined);
    this.sheet().open();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await this.api.post(`${this.url()}/works-again`, { address: this.address(), why: this.why().trim() });
      this.sheet().close();
      this.done.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
