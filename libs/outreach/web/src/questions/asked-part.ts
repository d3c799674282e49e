import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { questionPage, type QuestionPage, type QuestionView } from '@regulars/outreach/contract';
import { Empty, Face, pagesFor, Part, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { askedChip, becameOf } from './asked-words';

/** Who was asked, who will be, and who was not and why: the newest first. */
@Component({
  selector: 'rg-asked-part',
  imports: [Empty, Face, Part, RouterLink, Skeleton, Trouble],
  template: `
    <rg-part heading="Who was asked">
      @if (asked.value()) {
        @for (one of asked.items(); track one.id) {
          <div class="row">
            <rg-face [name]="one.customer.name" />
            <div class="who">
              <a class="name" [routerLink]="['/customers', one.customer.id]">{{ one.customer.name }}</a>
              <span class="chip" [class]="chip(one).tone">{{ chip(one).says }}</span>
              <p class="small soft">{{ became(one) }}</p>
            </div>
          </div>
        } @empty {
          <rg-empty icon="talk" heading="Nobody has been asked yet"
            >A question is planned when something happens that you ask about. It stands here then, and so does everybody
            who was not asked, with the reason.</rg-empty
          >
        }
        @if (asked.hasMore()) {
          <div class="acts"><button type="button" class="btn" (click)="asked.more()">Show more</button></div>
        }
      } @else if (asked.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="asked.reload()" />
      } @else {
        <rg-skeleton [rows]="3" />
      }
    </rg-part>
  `,
})
export class AskedPart {
  private readonly written = inject(Written);
  protected readonly asked = pagesFor<QuestionView, QuestionPage>(
    () => '/api/feedback/questions?limit=20',
    questionPage,
  );
  protected readonly chip = askedChip;

  protected became(question: QuestionView): string {
    return becameOf(question, {
      day: (day) => this.written.day(day),
      moment: (at) => this.written.fullMoment(at),
    });
  }
}
