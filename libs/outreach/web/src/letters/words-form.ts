import { Component, computed, inject, model, input, signal, viewChild } from '@angular/core';
import { testSent } from '@regulars/outreach/contract';
import { mistakesIn } from '@regulars/outreach/domain';
import { Api, Notices, Segments, TextField, Trouble } from '@regulars/shared/ui';
import { FieldChips, type Place } from './field-chips';
import { LetterDesk } from './letter-desk';
import { partsOf, type Wording } from './wording';

/** Subject and letter in the language in hand, on the day and a day late. */
@Component({
  selector: 'rg-words-form',
  imports: [FieldChips, Segments, TextField, Trouble],
  templateUrl: './words-form.html',
})
export class WordsForm {
  protected readonly desk = inject(LetterDesk);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  readonly mayChange = input.required<boolean>();
  readonly wording = model.required<Wording>();
  protected readonly wordings = [
    { value: 'on-the-day', label: 'On the day' },
    { value: 'belated', label: 'A day late' },
  ];
  protected readonly parts = computed(() => partsOf[this.desk.hasBelated() ? this.wording() : 'on-the-day']);
  protected readonly place = signal<Place>('body');
  protected readonly testing = signal(false);
  private readonly subject = viewChild<TextField>('subject');
  private readonly body = viewChild<TextField>('body');

  protected text(part: 'subject' | 'body'): string {
    return this.desk.draft()?.[this.parts()[part]] ?? '';
  }

  protected wrong(part: 'subject' | 'body'): string | undefined {
    const kind = this.desk.template.value()?.kind;
    return this.desk.problem()?.at(this.parts()[part]) ?? mistakesIn(this.text(part), kind)[0];
  }

  protected choose(wording: string): void {
    this.wording.set(wording === 'belated' ? 'belated' : 'on-the-day');
  }

  protected insert(field: string): void {
    (this.place() === 'subject' ? this.subject() : this.body())?.insert(field);
  }

  protected save(event: Event): void {
    event.preventDefault();
    void this.desk.save();
  }

  protected async test(): Promise<void> {
    this.testing.set(true);
    try {
      const asked = { wording: this.wording(), language: this.desk.language(), draft: this.desk.draft() };
      const { sentence } = await this.api.post(`/api/templates/${this.desk.templateId()}/test`, asked, testSent);
      this.notices.say(sentence);
    } catch (thrown) {
      this.notices.wrong(thrown);
    } finally {
      this.testing.set(false);
    }
  }
}
