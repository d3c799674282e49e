import { Component, computed, input } from '@angular/core';
import { Icon, type Problem } from '@regulars/shared/ui';

/** Why the server did not do what was asked, where no field can show it. */
@Component({
  selector: 'rg-refusal',
  imports: [Icon],
  template: `
    <div role="alert">
      @if (said(); as said) {
        <p class="wrong"><rg-icon name="warn" />{{ said }}</p>
      }
    </div>
  `,
  styles: `
    /* with nothing to say it takes no room, not even a gap */
    :host:not(:has(p)) {
      position: absolute;
    }
    p {
      display: flex;
      gap: 10px;
      align-items: baseline;
    }
    rg-icon {
      flex: none;
      transform: translateY(4px);
    }
  `,
})
export class Refusal {
  readonly problem = input<Problem>();
  protected readonly said = computed(() => {
    const problem = this.problem();
    return problem?.errors.length === 0 ? problem.detail : undefined;
  });
}
