import { Component, computed, inject } from '@angular/core';
import { programmeList, type Programme } from '@regulars/outreach/contract';
import { Page, Part, resourceFor, Session, Skeleton, Trouble } from '@regulars/shared/ui';
import { AddProgramme } from './add-programme';
import { grouped } from './kinds';
import { ProgrammeLine } from './programme-line';
import { ProgrammeSwitch } from './programme-switch';

/** `/programmes`: all that goes out by itself, as people think of it, each with its switch. */
@Component({
  selector: 'rg-programmes-page',
  imports: [AddProgramme, Page, Part, ProgrammeLine, Skeleton, Trouble],
  template: `
    <rg-page heading="Programmes" [lead]="lead()">
      @if (mayChange() && programmes.value()) {
        <rg-add-programme act />
      }
      @if (programmes.value()) {
        <div class="stack">
          @for (group of groups(); track group.heading) {
            <rg-part [heading]="group.heading">
              @for (one of group.programmes; track one.id) {
                <rg-programme-line
                  [programme]="one"
                  [mayChange]="mayChange()"
                  (turned)="switch.turn(one, $event, show)"
                />
              }
            </rg-part>
          }
        </div>
      } @else if (programmes.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="programmes.reload()" />
      } @else {
        <rg-skeleton [rows]="8" />
      }
    </rg-page>
  `,
})
export class ProgrammesPage {
  private readonly session = inject(Session);
  protected readonly switch = inject(ProgrammeSwitch);
  protected readonly programmes = resourceFor(() => '/api/programmes', programmeList);
  protected readonly groups = computed(() => grouped(this.programmes.value()?.items ?? []));
  protected readonly mayChange = computed(() => this.session.can('manager'));
  protected readonly lead = computed(() => {
    const all = this.programmes.value()?.items;
    if (!all) return ' ';
    const on = all.filter((one) => one.on).length;
    if (on === 0) return 'Nothing goes out by itself yet. Look at one, see whom it would reach, and switch it on.';
    const coming = all.reduce((sum, one) => sum + one.coming, 0);
    return `${on} of ${all.length} are on, with ${coming} planned in the next 60 days.`;
  });

  /** Another programme than the one read: its switch has changed it. */
  protected readonly show = (next: Programme): void => {
    const list = this.programmes.value();
    if (list) this.programmes.set({ items: list.items.map((one) => (one.id === next.id ? next : one)) });
  };
}
