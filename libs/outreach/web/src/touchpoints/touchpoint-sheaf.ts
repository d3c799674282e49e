import { Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import type { TouchpointView } from '@regulars/outreach/contract';
import { touchpointPage } from '@regulars/outreach/contract';
import type { IconName, Params } from '@regulars/shared/ui';
import { Empty, pagesFor, Part, Skeleton, Trouble, withParams, Written } from '@regulars/shared/ui';
import type { QuickAction } from './act-words';
import { BulkBar } from './bulk-bar';
import { whenMoved } from './movable';
import { TouchpointActs } from './touchpoint-acts';
import { TouchpointRow } from './touchpoint-row';

/** A list of messages, day by day, of which several can be chosen and done at once. */
@Component({
  selector: 'rg-touchpoint-sheaf',
  imports: [BulkBar, Empty, Part, Skeleton, TouchpointRow, Trouble],
  templateUrl: './touchpoint-sheaf.html',
  styleUrl: './touchpoint-sheaf.scss',
})
export class TouchpointSheaf {
  private readonly written = inject(Written);
  private readonly acts = inject(TouchpointActs);
  private readonly life = inject(DestroyRef);
  /** Which ones, as the API's query. */
  readonly query = input.required<Params>();
  readonly today = input<string>();
  /** Whether each has the brief of its customer beside. */
  readonly brief = input(false);
  readonly emptyHeading = input.required<string>();
  readonly emptyWords = input.required<string>();
  readonly emptyIcon = input<IconName>('plan');
  readonly changed = output();
  protected readonly greetings = pagesFor(
    () => withParams('/api/touchpoints', { ...this.query(), limit: 100 }),
    touchpointPage,
  );
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly days = computed(() => {
    const byDay = Map.groupBy(this.greetings.items(), (greeting) => greeting.day);
    return [...byDay].map(([day, greetings]) => ({ day, greetings }));
  });
  /** Something here can be done with several. */
  protected readonly choosable = computed(() => this.greetings.items().some(({ can }) => can.length > 0));

  /** Reads them anew; the bar above calls it too, also by an Undo that comes late. */
  protected readonly again = () => {
    if (this.life.destroyed) return;
    this.greetings.reload();
    this.changed.emit();
  };

  constructor() {
    whenMoved(() => this.greetings.reload());
  }

  protected heading(day: string): string {
    const said = day === this.today() ? ', today' : '';
    return `${this.written.weekday(day)} ${this.written.day(day)}${said}`;
  }

  protected tick(id: string, ticked: boolean): void {
    this.chosen.update((chosen) => new Set(ticked ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
  }

  protected act(action: QuickAction, greeting: TouchpointView): void {
    void this.acts.do(action, greeting, () => this.again());
  }
}
