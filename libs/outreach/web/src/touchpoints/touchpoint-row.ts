import { Component, computed, inject, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import type { TouchpointView } from '@regulars/outreach/contract';
import { Icon, phoneInGroups, Written } from '@regulars/shared/ui';
import type { QuickAction } from './act-words';
import { actWords, rowButtons } from './act-words';
import { iconOf } from './kind-words';
import { Movable } from './movable';
import { placeOf } from './place';
import { wordsFor } from './status-words';

/** One message in a list: when, to whom, what and why, how it stands; what can be done with it below. */
@Component({
  selector: 'rg-touchpoint-row',
  imports: [Icon, MatCheckbox, Movable, RouterLink],
  templateUrl: './touchpoint-row.html',
  styleUrl: './touchpoint-row.scss',
})
export class TouchpointRow {
  private readonly written = inject(Written);
  readonly greeting = input.required<TouchpointView>();
  /** Whether to offer what can be done with it. */
  readonly offers = input(false);
  /** Whether the brief is one click away. */
  readonly brief = input(false);
  /** Whether it is ticked; undefined where nothing is to be ticked. */
  readonly ticked = input<boolean>();
  readonly tickedChange = output<boolean>();
  readonly acted = output<QuickAction>();
  protected readonly words = computed(() => wordsFor(this.greeting().status));
  protected readonly icon = computed(() => iconOf(this.greeting().kind));
  protected readonly time = computed(() => this.written.time(this.greeting().time));
  protected readonly acts = computed(() => (this.offers() ? rowButtons(this.greeting()) : []));
  /** The number to call, where there is a call to make. */
  protected readonly phone = computed(() => {
    const { status, way, customer } = this.greeting();
    if (status !== 'task' || way !== 'call' || customer.phone === null) return undefined;
    return { href: `tel:${customer.phone}`, written: phoneInGroups(customer.phone) };
  });
  /** When a planned one goes out, its line says already; then why it is planned is worth more. */
  protected readonly sentence = computed(() => {
    const { status, sentence, why } = this.greeting();
    return ['planned', 'proposed', 'task'].includes(status) ? why : sentence;
  });
  protected readonly elsewhere = computed(() => {
    const { zone } = this.greeting();
    return zone === this.written.zone() ? '' : ` Their local time, in ${placeOf(zone)}.`;
  });

  protected label(act: QuickAction): string {
    return actWords[act].button;
  }
}
