import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { told, toldList, type ToldView } from '@regulars/care/contract';
import { Api, Icon, Moment, Notices, Problem, resourceFor, Sheet, Skeleton, TextField, Trouble } from '@regulars/shared/ui'; // prettier-ignore
import { matchingTold } from './told-search';

/** What they have told us before, to be found while one speaks, and the place to keep what they tell now. */
@Component({
  selector: 'rg-told-panel',
  imports: [Icon, Moment, Sheet, Skeleton, TextField, Trouble],
  template: `
    <rg-sheet heading="Already told us" (closed)="open.set(false)">
      @if (open()) {
        <div class="stack-tight">
          <input
            #field
            class="find"
            type="search"
            autocomplete="off"
            aria-label="Find in what they told us"
            placeholder="Find in what they told us"
            (input)="sought.set(field.value)"
          />
          @for (one of found(); track one.id) {
            <div class="row event">
              <div class="who">
                <div class="small soft">{{ one.topic }}</div>
                <p class="answer">“{{ one.answer }}”</p>
                <p class="small soft">
                  <rg-moment [at]="one.heardAt" />{{ one.heardBy === null ? '' : ', to ' + one.heardBy }}
                </p>
              </div>
              <button type="button" class="btn quiet icon-only" (click)="remove(one)">
                <rg-icon name="bin" /><span class="unseen">Take off: {{ one.topic }}</span>
              </button>
            </div>
          } @empty {
            @if (answers.problem(); as problem) {
              <rg-trouble [problem]="problem" (retry)="answers.reload()" />
            } @else if (answers.value()) {
              <p class="soft" role="status">
                {{
                  sought() === ''
                    ? 'Nothing yet. What they answer once, keep here: nobody asks twice.'
                    : 'They have not told us about that.'
                }}
              </p>
            } @else {
              <rg-skeleton kind="lines" [rows]="3" />
            }
          }
          <form class="stack-tight" (submit)="add($event)">
            <rg-text-field label="What was asked" path="topic" [problem]="problem()" [(value)]="topic" />
            <rg-text-field
              label="Their answer, in their words"
              [lines]="2"
              path="answer"
              [problem]="problem()"
              [(value)]="answer"
            />
            @if (problem(); as problem) {
              @if (problem.errors.length === 0) {
                <rg-trouble [problem]="problem" [canRetry]="false" />
              }
            }
            <div class="acts"><button class="btn main">Keep this answer</button></div>
          </form>
        </div>
      }
    </rg-sheet>
  `,
  styles: `
    .find {
      min-height: var(--target);
      padding: 0 14px;
      border: 1px solid var(--line-strong);
      border-radius: var(--pill);
      background: var(--ground);
      color: var(--ink);
      font: inherit;
    }
    .answer {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ToldPanel {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  readonly customerId = input.required<string>();
  private readonly sheet = viewChild.required(Sheet);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  protected readonly open = signal(false);
  protected readonly sought = signal('');
  protected readonly topic = signal('');
  protected readonly answer = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly answers = resourceFor(() => (this.open() ? this.url() : undefined), toldList);
  protected readonly found = computed(() => matchingTold(this.answers.value()?.items ?? [], this.sought()));
  private readonly url = computed(() => `/api/customers/${this.customerId()}/told`);

  /** Opens it with the caret where one searches; what was half written stays. */
  show(): void {
    this.sought.set('');
    this.open.set(true);
    this.sheet().open();
    setTimeout(() => this.field()?.nativeElement.focus());
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    try {
      await this.api.post(this.url(), { topic: this.topic(), answer: this.answer() }, told);
      this.topic.set('');
      this.answer.set('');
      this.answers.reload();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  protected async remove({ id }: ToldView): Promise<void> {
    const url = `${this.url()}/${id}`;
    try {
      await this.api.delete(url);
      this.answers.reload();
      this.notices.undoable('Answer taken off.', async () => {
        await this.api.post(`${url}/restore`);
        this.answers.reload();
      });
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
