import { Component, inject, signal } from '@angular/core';
import { backToSettings } from '@regulars/access/web';
import { practiceCardList, type PracticeCardView } from '@regulars/care/contract';
import { Api, Empty, Icon, Notices, Page, resourceFor, Skeleton, Trouble } from '@regulars/shared/ui';
import { PracticeCardForm } from './practice-card-form';

/** `/settings/practice`: words for hard moments, which open beside a talk with one key. */
@Component({
  selector: 'rg-practice-page',
  imports: [Empty, Icon, Page, PracticeCardForm, Skeleton, Trouble],
  template: `
    <rg-page
      heading="Words that help"
      lead="Cards for hard moments. Whoever speaks with a customer opens them with one key; nobody is scored by them."
      [back]="back"
    >
      @for (card of cards.value()?.items; track card.id) {
        <section class="card-row">
          @if (open() === card.id) {
            <rg-practice-card-form [known]="card" (left)="leave($event)" />
          } @else {
            <h2 class="name">{{ card.title }}</h2>
            <p class="words">{{ card.words }}</p>
            <div class="acts">
              <button type="button" class="btn quiet" (click)="open.set(card.id)">
                <rg-icon name="edit" />Change<span class="unseen">: {{ card.title }}</span>
              </button>
              <button type="button" class="btn quiet" (click)="remove(card)">
                <rg-icon name="bin" />Take off<span class="unseen">: {{ card.title }}</span>
              </button>
            </div>
          }
        </section>
      } @empty {
        @if (cards.problem(); as problem) {
          <rg-trouble [problem]="problem" (retry)="cards.reload()" />
        } @else if (cards.value()) {
          <rg-empty icon="talk" heading="No cards">Write down what helps your house in a hard moment.</rg-empty>
        } @else {
          <rg-skeleton kind="lines" [rows]="6" />
        }
      }
      @if (open() === 'new') {
        <rg-practice-card-form (left)="leave($event)" />
      } @else if (cards.value()) {
        <button type="button" class="btn add" (click)="open.set('new')"><rg-icon name="plus" />Add a card</button>
      }
    </rg-page>
  `,
  styles: `
    .card-row {
      padding: 16px 0;
      border-bottom: var(--hair);
    }
    h2 {
      font: 500 var(--s-20)/1.3 var(--name);
    }
    .words {
      margin: 8px 0;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .acts {
      margin-left: -10px;
    }
    .add {
      margin-top: 20px;
    }
  `,
})
export class PracticePage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly back = backToSettings();
  protected readonly cards = resourceFor(() => '/api/practice-cards', practiceCardList);
  /** Which card is being written: its id, or `new`. */
  protected readonly open = signal('');

  protected leave(saved: boolean): void {
    this.open.set('');
    if (saved) this.cards.reload();
  }

  protected async remove({ id, title }: PracticeCardView): Promise<void> {
    const url = `/api/practice-cards/${id}`;
    try {
      await this.api.delete(url);
      this.cards.reload();
      this.notices.undoable(`“${title}” taken off.`, async () => {
        await this.api.post(`${url}/restore`);
        this.cards.reload();
      });
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
