import { Component, inject } from '@angular/core';
import type { PolicyView } from '@regulars/outreach/contract';
import { Part } from '@regulars/shared/ui';
import { NumberField } from '../fields/number-field';
import { TactDesk } from './tact-desk';

type Late = keyof PolicyView['late'];

const kinds: readonly { kind: Late; label: string; most: number; hint?: string }[] = [
  { kind: 'birthday', label: 'Birthday wishes', most: 7, hint: 'In belated words.' },
  { kind: 'date', label: 'Wishes on other dates', most: 7, hint: 'In belated words.' },
  { kind: 'holiday', label: 'Holiday wishes', most: 3 },
  { kind: 'thanks', label: 'Thanks', most: 30 },
  { kind: 'checkIn', label: 'Check-ins', most: 30 },
];

/** How late each may still go out, when the server was off or something held it back. */
@Component({
  selector: 'rg-late-part',
  imports: [NumberField, Part],
  template: `
    @if (desk.draft(); as draft) {
      <rg-part heading="How late it may still go out">
        <p class="small soft lead">
          When the server was off, or something held it back. What comes later than that is left out and listed. 0 is
          the day itself.
        </p>
        <div class="pair">
          @for (one of kinds; track one.kind) {
            <rg-number-field
              [label]="one.label"
              unit="days"
              [hint]="one.hint"
              [min]="0"
              [max]="one.most"
              [path]="'late.' + one.kind"
              [problem]="desk.problem()"
              [readonly]="!desk.mayChange()"
              [value]="draft.late[one.kind]"
              (valueChange)="write(one.kind, $event)"
            />
          }
        </div>
      </rg-part>
    }
  `,
  styles: `
    .lead {
      padding: 12px 0;
    }
    .pair {
      grid-template-columns: repeat(auto-fill, minmax(168px, 1fr));
    }
  `,
})
export class LatePart {
  protected readonly desk = inject(TactDesk);
  protected readonly kinds = kinds;

  protected write(kind: Late, days: number | null): void {
    const late = this.desk.draft()?.late;
    if (late) this.desk.change({ late: { ...late, [kind]: days ?? Number.NaN } });
  }
}
