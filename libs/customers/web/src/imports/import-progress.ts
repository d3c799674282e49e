import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { ImportCounts } from '@regulars/customers/contract';
import { Written } from '@regulars/shared/ui';

/** A bar with how many of how many. */
@Component({
  selector: 'rg-import-progress',
  imports: [MatProgressBar],
  template: `
    <div class="stack-tight">
      <p class="strong" id="doing">{{ doing() }}</p>
      <mat-progress-bar
        [mode]="unmeasured() ? 'indeterminate' : 'determinate'"
        [value]="share()"
        aria-labelledby="doing"
      />
      <p class="soft" role="status">
        @if (!unmeasured()) {
          {{ written.number(counts().rows) }} of {{ written.number(counts().of) }} rows.
        }
        It goes on if you leave this page.
      </p>
    </div>
  `,
})
export class ImportProgress {
  readonly counts = input.required<ImportCounts>();
  readonly doing = input.required<string>();
  readonly unmeasured = input(false, { transform: booleanAttribute });
  protected readonly written = inject(Written);
  protected readonly share = computed(() => Math.round((100 * this.counts().rows) / Math.max(1, this.counts().of)));
}
