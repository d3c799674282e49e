import { Component, inject, input, linkedSignal, output } from '@angular/core';
import type { GrantView } from '@regulars/care/contract';
import { Notices, TextField } from '@regulars/shared/ui';
import { ComplaintDesk } from './complaint-desk';
import { orNull } from './complaint-draft';

/** A manager decides on what was asked for: one press to grant it; a refusal says why. */
@Component({
  selector: 'rg-grant-decision',
  imports: [TextField],
  template: `
    @if (refusing()) {
      <rg-text-field label="Why not" [lines]="2" [(value)]="why" />
      <div class="acts">
        <button type="button" class="btn" (click)="decide('refused')">Refuse it</button>
        <button type="button" class="btn quiet" (click)="refusing.set(false)">Never mind</button>
      </div>
    } @else {
      <div class="acts">
        <button type="button" class="btn main" (click)="decide('granted')">
          Grant it<span class="unseen">: {{ grant().what }}</span>
        </button>
        <button type="button" class="btn" (click)="refusing.set(true)">
          Refuse…<span class="unseen"> {{ grant().what }}</span>
        </button>
      </div>
    }
  `,
})
export class GrantDecision {
  private readonly desk = inject(ComplaintDesk);
  private readonly notices = inject(Notices);
  readonly grant = input.required<GrantView>();
  /** Why not, as it was typed before a decision that was undone. */
  readonly typed = input('');
  readonly decided = output<string>();
  protected readonly refusing = linkedSignal(() => this.typed() !== '');
  protected readonly why = linkedSignal(() => this.typed());

  protected async decide(decision: 'granted' | 'refused'): Promise<void> {
    const { id, what, askedBy } = this.grant();
    try {
      const body = { decision, why: decision === 'refused' ? orNull(this.why()) : null };
      // Once it is decided this is no longer here: whoever shows it keeps the words, in case it is undone.
      this.decided.emit(this.why());
      if (!(await this.desk.act(`grants/${id}/decision`, body))) return;
      const said = `${decision === 'granted' ? 'Granted' : 'Refused'}: ${what}. Tell ${askedBy ?? 'your colleague'}.`;
      this.notices.undoable(said, this.desk.undoing(`grants/${id}/decision/undo`));
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
