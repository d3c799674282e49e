import { Component, computed, input } from '@angular/core';
import { offer, offerResult } from '@regulars/outreach/contract';
import { resultGroupings, resultParts, type ResultGrouping, type ResultPart } from '@regulars/outreach/domain';
import { Empty, Page, Part, resourceFor, Skeleton, Trouble } from '@regulars/shared/ui';
import { ResultBar } from './result-bar';
import { ResultNumbers } from './result-numbers';
import { ResultPeople } from './result-people';
import { groupingWords, mostOf, type Counted } from './result-words';

/** What came of an offer: in all, by what its customers have in common, and who stands behind each number. */
@Component({
  selector: 'rg-result-page',
  imports: [Empty, Page, Part, ResultBar, ResultNumbers, ResultPeople, Skeleton, Trouble],
  templateUrl: './result-page.html',
  styles: `
    .line {
      padding: 14px 0 2px;
      border-bottom: var(--hair);
    }
    .line h3 {
      margin-bottom: 8px;
      overflow-wrap: anywhere;
    }
    .total h3 {
      font: 500 var(--s-20)/1.25 var(--name);
    }
    .key {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin-top: 10px;
    }
    .key span {
      display: inline-flex;
      align-items: center;
      gap: 6px;
    }
    .key i {
      width: 12px;
      height: 12px;
      border-radius: 3px;
      background: var(--line-strong);
    }
    .key .maybe {
      background: var(--need);
    }
    .key .redeemed {
      background: var(--accent);
    }
  `,
})
export class ResultPage {
  readonly id = input.required<string>();
  /** The number whose customers are shown, and of which line. */
  readonly part = input<string>();
  readonly by = input<string>();
  readonly of = input<string>();
  protected readonly offer = resourceFor(() => `/api/offers/${this.id()}`, offer);
  protected readonly result = resourceFor(() => `/api/offers/${this.id()}/result`, offerResult);
  protected readonly words = groupingWords;
  protected readonly most = computed(() => {
    const result = this.result.value();
    return result ? mostOf([result]) : 1;
  });
  protected readonly chosen = computed((): ResultPart => resultParts.find((one) => one === this.part()) ?? 'redeemed');
  protected readonly grouping = computed(() => resultGroupings.find((one) => one === this.by()));

  protected anything({ sent, maybeSent, redeemed }: Counted): boolean {
    return sent + maybeSent + redeemed > 0;
  }

  /** Of which number of this line the customers are shown. */
  protected shownOf(by?: ResultGrouping, of?: string | null): ResultPart | undefined {
    return this.grouping() === by && (this.of() ?? null) === (of ?? null) ? this.chosen() : undefined;
  }
}
