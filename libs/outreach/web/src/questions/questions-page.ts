import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { backToSettings } from '@regulars/access/web';
import { questionRules, type QuestionRules } from '@regulars/outreach/contract';
import {
  Api,
  Notices,
  Page,
  Part,
  Problem,
  resourceFor,
  Session,
  Skeleton,
  Switch,
  TextField,
  Trouble,
} from '@regulars/shared/ui';
import { AskedPart } from './asked-part';

/** `/settings/questions`: what customers are asked by a link in a letter, each with its switch. */
@Component({
  selector: 'rg-questions-page',
  imports: [AskedPart, Page, Part, RouterLink, Skeleton, Switch, TextField, Trouble],
  templateUrl: './questions-page.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
      padding-top: 16px;
    }
    rg-asked-part {
      display: block;
      margin-top: calc(var(--u) * 5);
    }
    rg-part + p {
      padding-top: calc(var(--u) * 2);
    }
    p {
      max-width: var(--measure);
    }
  `,
})
export class QuestionsPage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly back = backToSettings();
  protected readonly rules = resourceFor(() => '/api/feedback/rules', questionRules);
  protected readonly mayChange = computed(() => this.session.can('owner'));
  protected readonly days = linkedSignal(() => String(this.rules.value()?.everyDays ?? ''));
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly changed = computed(() => this.days() !== String(this.rules.value()?.everyDays ?? ''));

  /** Switches at once; the notice takes it back. */
  protected async put(change: Partial<QuestionRules>): Promise<void> {
    const before = this.rules.value();
    if (!before) return;
    this.problem.set(undefined);
    try {
      await this.write({ ...before, ...change });
      this.notices.undoable('Saved. It holds from now on.', () => this.write(before));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
      this.rules.reload();
    }
  }

  protected async saveDays(event: Event): Promise<void> {
    event.preventDefault();
    await this.put({ everyDays: Number(this.days()) });
  }

  private async write(rules: QuestionRules): Promise<void> {
    await this.api.put('/api/feedback/rules', rules, questionRules);
    this.rules.reload();
  }
}
