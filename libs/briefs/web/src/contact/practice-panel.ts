import { Component, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { practiceCardList } from '@regulars/care/contract';
import { resourceFor, Session, Sheet, Skeleton, Trouble } from '@regulars/shared/ui';

/** Words for a hard moment, opened by whoever wants them. Nobody is scored by them. */
@Component({
  selector: 'rg-practice-panel',
  imports: [RouterLink, Sheet, Skeleton, Trouble],
  template: `
    <rg-sheet heading="Words that help" (closed)="open.set(false)">
      @if (open()) {
        @for (card of cards.value()?.items; track card.id) {
          <details name="rg-practice" [open]="$first">
            <summary>{{ card.title }}</summary>
            <p class="words">{{ card.words }}</p>
          </details>
        } @empty {
          @if (cards.problem(); as problem) {
            <rg-trouble [problem]="problem" (retry)="cards.reload()" />
          } @else if (cards.value()) {
            <p class="soft">The house has no cards.</p>
          } @else {
            <rg-skeleton kind="lines" [rows]="4" />
          }
        }
        @if (session.can('owner')) {
          <a class="btn quiet" routerLink="/settings/practice" (click)="sheet().close()">Change these cards</a>
        }
      }
    </rg-sheet>
  `,
  styles: `
    details {
      border-bottom: var(--hair);
    }
    summary {
      display: flex;
      align-items: center;
      min-height: var(--target);
      font-weight: 600;
      cursor: pointer;
    }
    .words {
      padding: 0 0 14px;
      white-space: pre-line;
      line-height: 1.7;
    }
  `,
})
export class PracticePanel {
  protected readonly session = inject(Session);
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly open = signal(false);
  protected readonly cards = resourceFor(() => (this.open() ? '/api/practice-cards' : undefined), practiceCardList);

  /** Opens them beside what one is typing. */
  show(): void {
    this.open.set(true);
    this.sheet().open();
  }
}
