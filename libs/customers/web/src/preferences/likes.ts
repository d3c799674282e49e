import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import type { PreferenceView } from '@regulars/customers/contract';
import { preferenceList } from '@regulars/customers/contract';
import { Notices, Part, resourceFor, Sheet, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { MetForm } from '../needs/met-form';
import { NeedActs } from '../needs/need-acts';
import { reloadOnChange } from '../panels/customer-changes';
import { Things } from '../panels/things';
import { canBeMet } from '@regulars/customers/domain';
import { PreferenceForm } from './preference-form';
import { sourceWords, tasteTone, tasteWords } from './preference-words';

/** What a customer likes and needs, as chips; each opens to change it and says how we know. */
@Component({
  selector: 'rg-likes',
  imports: [MetForm, Part, PreferenceForm, Sheet, Skeleton, Trouble],
  template: `
    <rg-part heading="Likes and needs">
      <button end type="button" class="no-print" (click)="open(undefined)">
        Add<span class="unseen"> a like or need</span>
      </button>
      @if (likes.value()) {
        <ul class="chips">
          @for (chip of chips(); track chip.known.id) {
            <li>
              <button
                type="button"
                class="chip {{ chip.tone }}"
                [class.met]="chip.known.met !== null"
                [title]="chip.how"
                (click)="open(chip.known)"
              >
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
        @if (known(); as known) {
          @if (known.met; as met) {
            <p class="how acts">
              <span>{{ metWords(met) }}</span>
              <button type="button" class="btn" (click)="reopen(known)">Still looking</button>
            </p>
          } @else if (meeting()) {
            <rg-met-form [need]="known" (left)="close()" />
          } @else if (endable(known)) {
            <p class="how">
              <button type="button" class="btn" (click)="meeting.set(true)">They have it</button>
            </p>
          }
        }
        @if (!meeting()) {
          <rg-preference-form [customerId]="customerId()" [known]="known()" (left)="close()" />
        }
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
    .met {
      color: var(--ink-soft);
      text-decoration: line-through;
    }
    .how {
      padding-bottom: 12px;
    }
  `,
})
export class Likes {
  private readonly written = inject(Written);
  private readonly things = inject(Things);
  private readonly needs = inject(NeedActs);
  private readonly notices = inject(Notices);
  readonly customerId = input.required<string>();
  protected readonly likes = resourceFor(() => `/api/customers/${this.customerId()}/preferences`, preferenceList);
  private readonly sheet = viewChild.required(Sheet);
  protected readonly known = signal<PreferenceView | undefined>(undefined);
  protected readonly shown = signal(false);
  /** Whether it is being said how a need was met. */
  protected readonly meeting = signal(false);
  protected readonly endable = canBeMet;
  protected readonly chips = computed(() =>
    (this.likes.value()?.items ?? [])
      .filter(({ id }) => !this.things.gone().has(id))
      .map((known) => {
        const how = known.met === null ? this.howWeKnow(known) : this.metWords(known.met);
        return { known, words: tasteWords(known), tone: known.met === null ? tasteTone(known) : 'plain', how };
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
    this.meeting.set(false);
    this.shown.set(true);
    this.sheet().open();
  }

  protected close(): void {
    this.sheet().close();
  }

  protected metWords({ on, by, how }: NonNullable<PreferenceView['met']>): string {
    return `Met on ${this.written.day(on)}${by === null ? '' : `, written down by ${by}`}${how === null ? '' : `: ${how}`}`;
  }

  /** They have it not, after all. */
  protected async reopen(need: PreferenceView): Promise<void> {
    this.close();
    try {
      await this.needs.reopen(need);
      this.notices.say(`“${need.text}” is looked for again.`);
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  private howWeKnow({ source, sourceDay, by }: PreferenceView): string {
    const learnt = source === 'learnt';
    const when = learnt ? '' : ` on ${this.written.day(sourceDay)}`;
    return `${sourceWords(source)}${when}${by === null || learnt ? '' : `, written down by ${by}`}`;
  }
}
