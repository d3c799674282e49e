import { Component, computed, input, output } from '@angular/core';
import { programmeList } from '@regulars/outreach/contract';
import { resourceFor } from '@regulars/shared/ui';

/** Which programme the plan shows; everything while none is chosen. It is there once there is something to choose. */
@Component({
  selector: 'rg-programme-choice',
  template: `
    @if (choices().length > 2) {
      <select class="btn which" aria-label="Which programme" (change)="choose($event)">
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [selected]="choice.value === (chosen() ?? '')">{{ choice.label }}</option>
        }
      </select>
    }
  `,
  styles: `
    .which {
      max-width: 100%;
      margin-bottom: 16px;
      text-align: left;
    }
  `,
})
export class ProgrammeChoice {
  readonly chosen = input<string>();
  /** The id of the one that was chosen, or null for everything. */
  readonly chose = output<string | null>();
  private readonly programmes = resourceFor(() => '/api/programmes', programmeList);
  protected readonly choices = computed(() => [
    { value: '', label: 'Everything' },
    ...(this.programmes.value()?.items ?? [])
      .filter(({ id, on, coming }) => on || coming > 0 || id === this.chosen())
      .map(({ id, name }) => ({ value: id, label: name })),
  ]);

  protected choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.chose.emit(target.value === '' ? null : target.value);
  }
}
