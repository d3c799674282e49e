import { Component, computed, effect, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import {
  ChoiceField,
  Face,
  Icon,
  Moment,
  Notices,
  Page,
  Part,
  Skeleton,
  TheirsToo,
  Trouble,
} from '@regulars/shared/ui';
import { colleagueChoices } from '../frame/colleagues';
import { AboutPart } from './about-part';
import { AgreedPart } from './agreed-part';
import { CheckPart } from './check-part';
import { ClosingPart } from './closing-part';
import { ComplaintDesk } from './complaint-desk';
import { complaintFieldWords } from './complaint-draft';
import { endWords } from './complaint-words';
import { GrantsPart } from './grants-part';
import { RecoveryPart } from './recovery-part';
import { SimilarPart } from './similar-part';
import { SorryPart } from './sorry-part';
import { WordsPart } from './words-part';

/** `/complaints/:id`: what went wrong, how it is put right, and what happened with it. */
@Component({
  selector: 'rg-complaint-page',
  imports: [
    AboutPart,
    AgreedPart,
    CheckPart,
    ChoiceField,
    ClosingPart,
    Face,
    GrantsPart,
    Icon,
    Moment,
    Page,
    Part,
    RecoveryPart,
    RouterLink,
    SimilarPart,
    Skeleton,
    SorryPart,
    TheirsToo,
    Trouble,
    WordsPart,
  ],
  providers: [ComplaintDesk],
  templateUrl: './complaint-page.html',
  styleUrl: './complaint-page.scss',
})
export class ComplaintPage {
  protected readonly desk = inject(ComplaintDesk);
  private readonly notices = inject(Notices);
  readonly id = input.required<string>();
  protected readonly back = { to: '/complaints', label: 'Complaints' };
  protected readonly words = complaintFieldWords;
  protected readonly ends = endWords;
  protected readonly colleagues = colleagueChoices();
  protected readonly history = computed(() => this.desk.saved.value()?.history ?? []);

  constructor() {
    const title = inject(Title);
    effect(() => this.desk.id.set(this.id()));
    effect(() => {
      const name = this.desk.saved.value()?.customer.name;
      if (name !== undefined) title.setTitle(`What went wrong for ${name} · Regulars`);
    });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (await this.desk.save()) this.notices.say('Saved.');
  }

  protected async passOn(whoId: string): Promise<void> {
    const before = this.desk.saved.value()?.who?.id;
    if (whoId === '' || whoId === before) return;
    try {
      await this.desk.change({ whoId });
      const name = this.desk.saved.value()?.who?.name ?? '';
      if (before === undefined) this.notices.say(`${name} sees to it.`);
      else this.notices.undoable(`${name} sees to it.`, () => this.desk.change({ whoId: before }));
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
