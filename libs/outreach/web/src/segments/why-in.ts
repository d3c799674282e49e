import { Component, computed, inject, input, signal } from '@angular/core';
import { searchResult } from '@regulars/customers/contract';
import { segmentAnswer, type SegmentAnswer } from '@regulars/outreach/contract';
import { Api, Icon, Part, Problem, resourceFor, TextField, Trouble, withParams } from '@regulars/shared/ui';

/** Why a customer is in a group or out of it: looked up by name, told line by line. */
@Component({
  selector: 'rg-why-in',
  imports: [Icon, Part, TextField, Trouble],
  template: `
    <rg-part heading="Why is somebody in or out?">
      <rg-text-field class="who" label="Customer" kind="search" placeholder="A name" [(value)]="typed" />
      @if (found(); as found) {
        <ul aria-label="Customers found">
          @for (hit of found; track hit.id) {
            <li>
              <button type="button" class="btn quiet" (click)="ask(hit.id)">{{ hit.displayName }}</button>
            </li>
          } @empty {
            <li class="small soft">Nobody is called that.</li>
          }
        </ul>
      }
      <div role="status">
        @if (answer(); as answer) {
          <p class="name put">{{ answer.sentence }}</p>
          @for (line of answer.lines; track $index) {
            <p class="line" [style.padding-left.px]="line.depth * 16" [class.soft]="line.kind !== 'clause'">
              <rg-icon [name]="line.met ? 'check' : 'close'" [class.no]="!line.met" />{{ line.sentence }}
            </p>
          }
        }
      </div>
      @if (problem(); as problem) {
        <rg-trouble [problem]="problem" [canRetry]="false" />
      }
    </rg-part>
  `,
  styles: `
    .who {
      padding-top: 12px;
    }
    .put {
      padding: 12px 0 4px;
      font-size: var(--s-20);
    }
    .line {
      display: flex;
      gap: 8px;
      padding: 4px 0;
      overflow-wrap: anywhere;
    }
    rg-icon {
      flex: none;
      width: 18px;
      margin-top: 1px;
      color: var(--accent);
      &.no {
        color: var(--wrong);
      }
    }
  `,
})
export class WhyIn {
  private readonly api = inject(Api);
  readonly segmentId = input.required<string>();
  protected readonly typed = signal('');
  protected readonly answer = signal<SegmentAnswer | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly search = resourceFor(() => {
    const q = this.typed().trim();
    return q === '' ? undefined : withParams('/api/customers/search', { q, limit: 6 });
  }, searchResult);
  protected readonly found = computed(() => (this.typed().trim() === '' ? undefined : this.search.value()?.items));

  protected async ask(customerId: string): Promise<void> {
    this.problem.set(undefined);
    try {
      const question = { segmentId: this.segmentId(), customerId };
      this.answer.set(await this.api.post('/api/segments/explain', question, segmentAnswer));
      this.typed.set('');
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
