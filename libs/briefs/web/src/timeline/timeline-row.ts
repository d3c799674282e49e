import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { TimelineEntry } from '@regulars/briefs/contract';
import { DateForm, NoteForm, PreferenceForm, Things, type ThingKind } from '@regulars/customers/web';
import { daysFrom, Icon, Notices, Written } from '@regulars/shared/ui';
import { VisitForm } from '@regulars/visits/web';
import { ContactForm } from './contact-form';
import { entryWords } from './entry-words';

const lists: Readonly<Partial<Record<TimelineEntry['kind'], ThingKind>>> = {
  note: 'notes',
  visit: 'visits',
  preference: 'preferences',
  date: 'dates',
  contact: 'interactions',
};

/** One thing that happened; what people wrote down can be changed in its place, or taken off. */
@Component({
  selector: 'rg-timeline-row',
  imports: [ContactForm, DateForm, Icon, NoteForm, PreferenceForm, VisitForm],
  templateUrl: './timeline-row.html',
  styleUrl: './timeline-row.scss',
})
export class TimelineRow {
  private readonly written = inject(Written);
  private readonly things = inject(Things);
  private readonly notices = inject(Notices);
  readonly customerId = input.required<string>();
  readonly entry = input.required<TimelineEntry>();
  /** Just pointed to from elsewhere. */
  readonly shown = input(false);
  readonly shownEnough = output();

  protected readonly open = signal(false);
  protected readonly editing = signal(false);
  protected readonly words = computed(() => entryWords(this.entry(), this.written));
  protected readonly changeable = computed(() => lists[this.entry().kind] !== undefined);
  protected readonly exact = computed(() => this.written.fullDay(this.entry().day));
  /** "Tue" within a week, then "12 Oct". */
  protected readonly when = computed(() => {
    const { day } = this.entry();
    const ago = daysFrom(day, this.written.today());
    if (ago === 0) return 'Today';
    return ago > 0 && ago < 7 ? this.written.weekday(day, 'short') : this.written.shortDay(day);
  });

  protected first(name: string): string {
    return name.split(' ')[0] ?? name;
  }

  protected edit(): void {
    this.editing.set(true);
    this.open.set(false);
  }

  protected async pin(pinned: boolean): Promise<void> {
    this.open.set(false);
    try {
      await this.things.save({ customerId: this.customerId(), kind: 'notes', id: this.entry().id }, { pinned });
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  protected remove(): void {
    const kind = lists[this.entry().kind];
    if (kind === undefined) return;
    void this.things.remove(
      { customerId: this.customerId(), kind, id: this.entry().id },
      `${this.words().name} taken off.`,
    );
  }
}
