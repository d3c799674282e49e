import { Component, computed, inject } from '@angular/core';
import { Icon, Moment, Notices, Part, TextField } from '@regulars/shared/ui';
import { ComplaintDesk } from './complaint-desk';

/** What went wrong: in their words, in ours with whether they confirmed them, and what they wish. */
@Component({
  selector: 'rg-words-part',
  imports: [Icon, Moment, Part, TextField],
  template: `
    <rg-part heading="What went wrong">
      <div class="fields">
        <rg-text-field
          label="In their words"
          [lines]="3"
          path="said"
          [readonly]="!desk.isOpen()"
          [problem]="desk.problem()"
          [value]="desk.draft().said"
          (valueChange)="desk.put({ said: $event })"
        />
        <div>
          <rg-text-field
            label="In ours, as we said it back"
            hint="Say it back to them, and ask whether you have understood."
            [lines]="2"
            path="paraphrase"
            [readonly]="!desk.isOpen()"
            [problem]="desk.problem()"
            [value]="desk.draft().paraphrase"
            (valueChange)="desk.put({ paraphrase: $event })"
          />
          @if (confirmed(); as at) {
            <p class="small good">
              <rg-icon name="check" />They said that we have understood, <rg-moment [at]="at" />.
            </p>
          } @else if (desk.isOpen() && desk.draft().paraphrase.trim()) {
            <button type="button" class="btn" (click)="confirm()"><rg-icon name="check" />They confirmed it</button>
          }
        </div>
        <rg-text-field
          label="What they wish"
          [lines]="2"
          path="wished"
          [readonly]="!desk.isOpen()"
          [problem]="desk.problem()"
          [value]="desk.draft().wished"
          (valueChange)="desk.put({ wished: $event })"
        />
      </div>
    </rg-part>
  `,
  styles: `
    .fields {
      display: grid;
      gap: 16px;
      padding-top: 16px;
    }
    .btn {
      margin-top: 8px;
    }
    .good {
      display: flex;
      gap: 8px;
      align-items: center;
      padding-top: 8px;
      color: var(--accent);
      font-weight: 600;
    }
    .good rg-icon {
      width: 18px;
      height: 18px;
    }
  `,
})
export class WordsPart {
  protected readonly desk = inject(ComplaintDesk);
  private readonly notices = inject(Notices);
  /** Since when our words are theirs; nothing once they are changed here. */
  protected readonly confirmed = computed(() => {
    const saved = this.desk.saved.value();
    return saved?.paraphrase === this.desk.draft().paraphrase ? saved.confirmedAt : null;
  });

  protected async confirm(): Promise<void> {
    await this.say(true);
    if (this.confirmed() !== null) this.notices.undoable('They confirmed your words.', () => this.say(false));
  }

  private async say(confirmed: boolean): Promise<void> {
    try {
      await this.desk.change({ confirmed });
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
