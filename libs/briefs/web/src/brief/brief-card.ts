import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { BriefView, ReviewView } from '@regulars/briefs/contract';
import { purposes, type Purpose } from '@regulars/briefs/domain';
import { Icon, Moment, Written } from '@regulars/shared/ui';
import { briefIcons } from './brief-icons';
import { reviewedBy } from './reviewed-words';

/** One line of a brief, as the contract has it. */
export type Line = BriefView['lines'][number];

const labels: Record<Purpose, string> = { call: 'A call', visit: 'A visit', complaint: 'What went wrong' };
const headings: Record<Purpose, string> = {
  call: 'Before you speak',
  visit: 'Before they come',
  complaint: 'Before you speak of it',
};

let cards = 0;

/** The brief: what to know before one speaks, what matters most first; each line opens where it is from. */
@Component({
  selector: 'rg-brief-card',
  imports: [Icon, Moment, NgTemplateOutlet],
  templateUrl: './brief-card.html',
  styleUrl: './brief-card.scss',
})
export class BriefCard {
  private readonly written = inject(Written);
  readonly brief = input.required<BriefView>();
  readonly review = input<ReviewView>();
  /** How many lines stand before the rest is folded, where there is little room. */
  readonly most = input(Infinity);
  /** Nothing is folded, as on paper. */
  readonly whole = input(false);
  /** Ids of what was just taken off: their lines go with them. */
  readonly gone = input<ReadonlySet<string>>(new Set());
  /** Whether one says here what it is for. */
  readonly choosable = input(false);
  /** It is to be for something else. */
  readonly purpose = output<Purpose>();
  /** Somebody wants to see where a line is from. */
  readonly opened = output<Line>();

  protected readonly id = `rg-brief-${++cards}`;
  protected readonly purposes = purposes.map((value) => ({ value, label: labels[value] }));
  protected readonly heading = computed(() => headings[this.brief().purpose]);
  protected readonly all = signal(false);
  protected readonly said = computed(() => {
    const review = this.review();
    return review && reviewedBy(review);
  });
  private readonly lines = computed(() =>
    this.brief()
      // How to say the name stands above, beside the name itself.
      .lines.filter(({ link, icon }) => !this.gone().has(link.id) && icon !== 'say')
      .map((line, at) => ({
        line,
        key: `${line.topic}-${line.link.id}-${at}`,
        icon: briefIcons[line.icon],
        exact: line.day === null ? '' : this.written.fullDay(line.day),
      })),
  );
  private readonly essential = computed(() => this.lines().filter(({ line }) => line.essential).length);
  private readonly shown = computed(() => (this.whole() ? Infinity : Math.min(this.essential(), this.most())));
  protected readonly first = computed(() => this.lines().slice(0, this.shown()));
  protected readonly rest = computed(() => this.lines().slice(this.shown()));

  protected choose({ target }: Event): void {
    const chosen = target instanceof HTMLSelectElement && purposes.find((one) => one === target.value);
    if (chosen) this.purpose.emit(chosen);
  }
}
