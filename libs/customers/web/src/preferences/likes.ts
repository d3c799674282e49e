import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import type { PreferenceView } from '@regulars/customers/contract';
import { preferenceList } from '@regulars/customers/contract';
import { Part, resourceFor, Sheet, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { reloadOnChange } from '../panels/customer-changes';
import { Things } from '../panels/things';
import { PreferenceForm } from './preference-form';
import { sourceWords, tasteTone, tasteWords } from './preference-words';

/** What a customer likes and needs, as chips; each opens to change it and says how we know. */
@Component({
  selector: 'rg-likes',
  imports: [Part, PreferenceForm, Sheet, Skeleton, Trouble],
  template: `
    <rg-part heading="Likes and needs">
      <button end type="button" class="no-print" (click)="open(undefined)">
        Add<span class="unseen"> a like or need</span>
      </button>
      @if (likes.value()) {
        <ul class="chips">
          @for (chip of chips(); track chip.known.id) {
            <li>
              <button type="button" class="chip {{ chip.tone }}" [title]="chip.how" (click)="open(chip.known)">
                {{ chip.words }}<span class="unseen">, {{ chip.how }}. Change</span>
              </button>
            </li>
          } @empty {
            <li class="small soft">Nothing yet. What do they like, avoid or need?</li>
          }
        </ul>
      } @else if (likes.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="likes.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="1" />
      }
    </rg-part>
    <rg-sheet [heading]="known() ? 'Like or need' : 'Remember a like or need'" (closed)="shown.set(false)">
      @if (shown()) {
        @if (how(); as how) {
          <p class="small soft how">{{ how }}</p>
        }
        <rg-preference-form [customerId]="customerId()" [known]="known()" (left)="close()" />
      }
    </rg-sheet>
  `,
  styles: `
    .chips {
      padding-top: 12px;
    }
    .chip {
      text-align: left;
      white-space: normal;
      min-height: 32px;
      padding: 4px 12px;
    }
    li {
      padding: 2px 0;
    }
    .how {
      padding-bottom: 12px;
    }
  `,
})
export class Likes {
  private readonly written = inject(Written);
  private readonly things = inject(Things);
  readonly customerId = input.required<string>();
  protected readonly likes = resourceFor(() => `/api/customers/${this.customerId()}/preferences`, preferenceList);
  private readonly sheet = viewChild.required(Sheet);
  protected readonly known = signal<PreferenceView | undefined>(undefined);
  protected readonly shown = signal(false);
  protected readonly chips = computed(() =>
    (this.likes.value()?.items ?? [])
      .filter(({ id }) => !this.things.gone().has(id))
      .map((known) => {
        return { known, words: tasteWords(known), tone: tasteTone(known), how: this.howWeKnow(known) };
      }),
  );
  protected readonly how = computed(() => {
    const known = this.known();
    return known && this.howWeKnow(known);
  });

  constructor() {
    reloadOnChange(this.likes);
  }

  /** Shows the one with that id, from wherever it is pointed to. */
  show(id: string): void {
    const known = this.likes.value()?.items.find((one) => one.id === id);
    if (known) this.open(known);
  }

  protected open(known: PreferenceView | undefined): void {
    this.known.set(known);
    this.shown.set(true);
    this.sheet().open();
  }

  protected close(): void {
    this.sheet().close();
  }

  private howWeKnow({ source, sourceDay, by }: PreferenceView): string {
    const learnt = source === 'learnt';
    const when = learnt ? '' : ` on ${this.written.day(sourceDay)}`;
    return `${sourceWords(source)}${when}${by === null || learnt ? '' : `, written down by ${by}`}`;
  }
}
