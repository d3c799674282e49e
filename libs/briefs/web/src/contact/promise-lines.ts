import { Component, computed, ElementRef, inject, model, viewChildren } from '@angular/core';
import type { ContactDraftText } from '@regulars/care/contract';
import { AtOnce, Icon, Written } from '@regulars/shared/ui';
import { DayChips } from './day-chips';
import { promiseDays } from './days-ahead';

type Promised = ContactDraftText['promises'];
const most = 10;

/** What is promised in this talk: what, and by when. */
@Component({
  selector: 'rg-promise-lines',
  imports: [DayChips, Icon],
  template: `
    @for (promise of promises(); track $index) {
      <div class="promise">
        <label class="small soft" [attr.for]="'rg-promise-' + $index">We promised</label>
        <div class="line">
          <input
            #what
            type="text"
            maxlength="300"
            autocomplete="off"
            placeholder="What we will do"
            [id]="'rg-promise-' + $index"
            [value]="promise.what"
            (input)="say($index, what.value)"
          />
          <button type="button" class="btn quiet icon-only" (click)="drop($index)">
            <rg-icon name="close" /><span class="unseen">Take this promise off</span>
          </button>
        </div>
        <rg-day-chips
          label="By when"
          [needed]="true"
          [choices]="days()"
          [min]="written.today()"
          [day]="promise.dueOn"
          (dayChange)="due($index, $event)"
        />
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    :host:empty {
      display: none;
    }
    .promise {
      padding-left: 16px;
      border-left: 3px solid var(--need);
    }
    .line {
      display: flex;
      gap: 4px;
      margin: 6px 0 8px;
    }
    input {
      flex: 1;
      min-width: 0;
      min-height: var(--target);
      padding: 0 14px;
      border: 1px solid var(--line-strong);
      border-radius: var(--round);
      background: var(--raised);
      color: var(--ink);
      font: inherit;
    }
  `,
})
export class PromiseLines {
  private readonly atOnce = inject(AtOnce);
  protected readonly written = inject(Written);
  readonly promises = model.required<Promised>();
  protected readonly days = computed(() => promiseDays(this.written.today()));
  private readonly fields = viewChildren<ElementRef<HTMLInputElement>>('what');

  /** One more, with the caret in it; it is due tomorrow until somebody says otherwise. */
  add(what: string): void {
    const [, tomorrow] = this.days();
    if (this.promises().length < most)
      this.promises.update((promises) => [...promises, { what, dueOn: tomorrow?.day ?? '' }]);
    this.atOnce.show();
    this.fields().at(-1)?.nativeElement.focus();
  }

  protected say(at: number, what: string): void {
    this.put(at, { what });
  }

  protected due(at: number, dueOn: string): void {
    this.put(at, { dueOn });
  }

  protected drop(at: number): void {
    this.promises.update((promises) => promises.filter((_, index) => index !== at));
  }

  private put(at: number, change: Partial<Promised[number]>): void {
    this.promises.update((promises) => promises.map((one, index) => (index === at ? { ...one, ...change } : one)));
  }
}
