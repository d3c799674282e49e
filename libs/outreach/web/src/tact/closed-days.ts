import { Component, computed, inject, signal } from '@angular/core';
import { Icon, TextField, Written } from '@regulars/shared/ui';
import { TactDesk } from './tact-desk';

/** Single days on which the shop is closed. */
@Component({
  selector: 'rg-closed-days',
  imports: [Icon, TextField],
  template: `
    <fieldset>
      <legend class="small soft">Closed on single days</legend>
      <ul>
        @for (one of closedDates(); track one.day) {
          <li class="row">
            <div class="who">
              {{ one.said }}
              @if (one.name) {
                <span class="soft">{{ one.name }}</span>
              }
            </div>
            @if (desk.mayChange()) {
              <button type="button" class="btn quiet icon-only" (click)="remove(one.day)">
                <rg-icon name="close" /><span class="unseen">Take {{ one.said }} off the list</span>
              </button>
            }
          </li>
        }
      </ul>
      @if (desk.mayChange()) {
        <div class="new">
          <rg-text-field label="Day" kind="date" path="closedDates" [problem]="desk.problem()" [(value)]="day" />
          <rg-text-field label="Name" placeholder="Stocktaking" [(value)]="name" />
          <button type="button" class="btn" [disabled]="day() === ''" (click)="add()">Add</button>
        </div>
      } @else if (closedDates().length === 0) {
        <p class="small">None.</p>
      }
    </fieldset>
  `,
  styleUrl: './closed-days.scss',
})
export class ClosedDays {
  private readonly written = inject(Written);
  protected readonly desk = inject(TactDesk);
  protected readonly day = signal('');
  protected readonly name = signal('');
  protected readonly closedDates = computed(() =>
    (this.desk.draft()?.closedDates ?? []).map(({ day, name }) => ({ day, name, said: this.written.fullDay(day) })),
  );

  protected add(): void {
    const day = this.day();
    const others = (this.desk.draft()?.closedDates ?? []).filter((one) => one.day !== day);
    const added = { day, name: this.name().trim() || null };
    this.desk.change({ closedDates: [...others, added].sort((one, other) => one.day.localeCompare(other.day)) });
    this.day.set('');
    this.name.set('');
  }

  protected remove(day: string): void {
    this.desk.change({ closedDates: (this.desk.draft()?.closedDates ?? []).filter((one) => one.day !== day) });
  }
}
