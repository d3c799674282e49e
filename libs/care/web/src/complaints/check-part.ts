import { Component, computed, inject, signal } from '@angular/core';
import { Notices, Part, Problem, TextField, Trouble, Written } from '@regulars/shared/ui';
import { ComplaintDesk } from './complaint-desk';
import { orNull } from './complaint-draft';

/** After closing: how it ended, what they say when they are asked whether it is good now, and opening it again. */
@Component({
  selector: 'rg-check-part',
  imports: [Part, TextField, Trouble],
  templateUrl: './check-part.html',
  styleUrl: './complaint-part.scss',
})
export class CheckPart {
  protected readonly desk = inject(ComplaintDesk);
  private readonly notices = inject(Notices);
  private readonly written = inject(Written);
  protected readonly words = signal('');
  protected readonly why = signal('');
  protected readonly reopening = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly askOn = computed(() => {
    const day = this.desk.saved.value()?.check?.dueOn;
    if (day === undefined) return '';
    if (day <= this.written.today()) return 'Ask them today whether it is good now.';
    return `Ask them ${this.written.relativeDay(day)} whether it is good now. If they say so before, write it down.`;
  });

  protected async answer(answer: 'yes' | 'no'): Promise<void> {
    if (!(await this.did('check', { answer, words: orNull(this.words()) }))) return;
    this.words.set('');
    this.notices.say(answer === 'yes' ? 'Good. It is written down.' : 'The complaint is open again.');
  }

  protected async reopen(event: Event): Promise<void> {
    event.preventDefault();
    if (await this.did('reopen', { why: this.why() })) this.notices.say('The complaint is open again.');
  }

  private async did(what: string, body: object): Promise<boolean> {
    this.problem.set(undefined);
    try {
      return await this.desk.act(what, body);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
      return false;
    }
  }
}
