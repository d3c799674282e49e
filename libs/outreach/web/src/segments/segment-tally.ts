import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { segmentCount, type SegmentCount } from '@regulars/outreach/contract';
import type { SegmentDefinition } from '@regulars/outreach/domain';
import { Api, counted, NumberPipe, Problem } from '@regulars/shared/ui';
import { missingIn } from './blank-clause';

const restMs = 250;

/** How many a draft would hold, counted anew as it changes: it shows at once that it heard, and asks when the hand rests. */
@Component({
  selector: 'rg-segment-tally',
  imports: [NumberPipe],
  template: `
    <div role="status" [attr.aria-busy]="counting()">
      @if (missing(); as missing) {
        <p class="soft">{{ missing }}</p>
      } @else if (problem(); as problem) {
        <p class="wrong">{{ problem.detail }}</p>
      } @else {
        <p class="count" [class.waiting]="counting()">
          @if (tally(); as tally) {
            <span class="number">{{ tally.customers | rgNumber }}</span>
            {{ tally.customers === 1 ? 'customer' : 'customers' }}
          }
          @if (counting()) {
            <span class="small soft">counting…</span>
          }
        </p>
        @if (tally(); as tally) {
          @if (who(); as who) {
            <p class="small soft">{{ who }}</p>
          }
          <p class="small sentence">{{ tally.sentence }}</p>
        }
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      min-height: 112px;
    }
    .number {
      font: 500 var(--s-28) / 1.2 var(--name);
      color: var(--ink);
    }
    .waiting .number {
      opacity: 0.6;
    }
    .sentence {
      margin-top: 12px;
    }
  `,
})
export class SegmentTally {
  private readonly api = inject(Api);
  readonly definition = input.required<SegmentDefinition>();
  protected readonly missing = computed(() => missingIn(this.definition()));
  protected readonly counting = signal(false);
  protected readonly tally = signal<SegmentCount | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly who = computed(() => {
    const { customers = 0, first = [] } = this.tally() ?? {};
    const names = first.map(({ displayName }) => displayName);
    const more = customers - names.length;
    if (more > 0) return `${names.join(', ')} and ${counted(more, 'other')}`;
    return customers === 0 ? 'Nobody fits all of this yet.' : names.join(', ');
  });

  constructor() {
    effect((onCleanup) => {
      const definition = this.definition();
      if (untracked(this.missing) !== undefined) return;
      this.counting.set(true);
      let stale = false;
      const timer = setTimeout(() => void this.count(definition, () => stale), restMs);
      onCleanup(() => {
        stale = true;
        clearTimeout(timer);
      });
    });
  }

  private async count(definition: SegmentDefinition, stale: () => boolean): Promise<void> {
    try {
      const tally = await this.api.post('/api/segments/count', { definition }, segmentCount);
      if (!stale()) this.show(tally);
    } catch (thrown) {
      if (!stale()) this.show(undefined, Problem.from(thrown));
    }
  }

  private show(tally: SegmentCount | undefined, problem?: Problem): void {
    this.tally.set(tally);
    this.problem.set(problem);
    this.counting.set(false);
  }
}
