import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  inject,
  Injector,
  input,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { timelineKinds, type TimelineKind } from '@regulars/briefs/domain';
import { timelinePage } from '@regulars/briefs/contract';
import { reloadOnChange, Things } from '@regulars/customers/web';
import { pagesFor, Part, Skeleton, Trouble, withParams } from '@regulars/shared/ui';
import { QuickAdd, type Adding } from './quick-add';
import { TimelineRow } from './timeline-row';

const kindWords: Readonly<Record<TimelineKind, string>> = {
  note: 'Only notes',
  visit: 'Only visits',
  preference: 'Only likes and needs',
  date: 'Only dates',
  consent: 'Only “may we write?”',
  asked: 'Only what they asked for',
  greeting: 'Only wishes',
  contact: 'Only talks',
  promise: 'Only promises',
  complaint: 'Only complaints',
  feedback: 'Only what they said of us',
};
const mostPages = 8;

/** What happened with a customer, newest first, and the place to write down what just did. */
@Component({
  selector: 'rg-timeline',
  imports: [Part, QuickAdd, RouterLink, Skeleton, TimelineRow, Trouble],
  templateUrl: './timeline.html',
  styleUrl: './timeline.scss',
})
export class Timeline {
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly things = inject(Things);
  readonly customerId = input.required<string>();
  /** The one kind to show; empty for everything. */
  readonly kind = model('');

  protected readonly kinds = timelineKinds.map((value) => ({ value, label: kindWords[value] }));
  protected readonly pages = pagesFor(
    () => withParams(`/api/customers/${this.customerId()}/timeline`, { limit: 30, kind: this.known() }),
    timelinePage,
  );
  protected readonly entries = computed(() => this.pages.items().filter(({ id }) => !this.things.gone().has(id)));
  protected readonly pointedTo = signal<string | undefined>(undefined);
  private readonly quickAdd = viewChild.required(QuickAdd);
  private readonly known = computed(() => timelineKinds.find((kind) => kind === this.kind()));

  constructor() {
    reloadOnChange(this.pages);
  }

  /** Opens the place to write something down. */
  add(what: Adding): void {
    this.quickAdd().add(what);
  }

  /** Brings one entry into view, reading further back if it must. */
  async show(id: string): Promise<void> {
    for (let page = 0; page < mostPages && !this.has(id) && this.pages.hasMore(); page++) await this.pages.more();
    this.pointedTo.set(id);
    afterNextRender(() => this.goTo(id), { injector: this.injector });
  }

  protected choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.kind.set(target.value);
  }

  private has(id: string): boolean {
    return this.pages.items().some((entry) => entry.id === id);
  }

  private goTo(id: string): void {
    const row = this.document.getElementById(`thing-${id}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }
}
