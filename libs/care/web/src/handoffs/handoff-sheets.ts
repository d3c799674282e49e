import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { handoffLetter, type HandoffView } from '@regulars/care/contract';
import type { ToldWay } from '@regulars/care/domain';
import { Notices, Problem, resourceFor, Sheet, Skeleton, TextField, Trouble } from '@regulars/shared/ui';
import { HandoffActs } from './handoff-acts';

/** Why somebody cannot take over; and what the customer is told, drafted. */
@Component({
  selector: 'rg-handoff-sheets',
  imports: [Sheet, Skeleton, TextField, Trouble],
  template: `
    <rg-sheet #declining [heading]="'Why can you not take over ' + name() + '?'">
      <form (submit)="decline($event)">
        <rg-text-field label="Why" path="why" [lines]="2" [problem]="problem()" [(value)]="why" />
        <div class="acts"><button class="btn main" [disabled]="why().trim() === ''">Say so</button></div>
      </form>
    </rg-sheet>
    <rg-sheet #telling [heading]="'Tell ' + name() + ' who helps from now on'" (closed)="one.set(undefined)">
      @if (letter.value(); as draft) {
        <div class="stack">
          <p class="soft">Send it under your own name, or say it on the phone.</p>
          <blockquote>{{ draft.text }}</blockquote>
          <div class="acts">
            @if (mailto(); as href) {
              <a class="btn" [href]="href">Open in my mail</a>
            }
            <button type="button" class="btn quiet" (click)="copy(draft.text)">Copy</button>
          </div>
          <p>How were they told?</p>
          <div class="acts">
            <button type="button" class="btn main" (click)="told('email')">By mail</button>
            <button type="button" class="btn" (click)="told('call')">On the phone</button>
            <button type="button" class="btn" (click)="told('in-person')">In person</button>
          </div>
        </div>
      } @else if (letter.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="letter.reload()" />
      } @else if (one()) {
        <rg-skeleton kind="lines" [rows]="4" />
      }
    </rg-sheet>
  `,
  styles: `
    form,
    .stack {
      display: grid;
      gap: 16px;
    }
    blockquote {
      margin: 0;
      padding: 12px 16px;
      border-left: 3px solid var(--line);
      white-space: pre-wrap;
    }
  `,
})
export class HandoffSheets {
  private readonly acts = inject(HandoffActs);
  private readonly notices = inject(Notices);
  private readonly declining = viewChild.required<Sheet>('declining');
  private readonly telling = viewChild.required<Sheet>('telling');
  protected readonly one = signal<HandoffView | undefined>(undefined);
  private readonly answered = signal<HandoffView | undefined>(undefined);
  protected readonly name = computed(() => (this.one() ?? this.answered())?.customer.name ?? 'them');
  protected readonly why = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly letter = resourceFor(() => {
    const one = this.one();
    return one && `/api/handoffs/${one.id}/letter`;
  }, handoffLetter);
  protected readonly mailto = computed(() => {
    const draft = this.letter.value();
    const to = draft?.to ?? undefined;
    if (draft === undefined || to === undefined) return undefined;
    const part = encodeURIComponent;
    return `mailto:${part(to)}?subject=${part(draft.subject)}&body=${part(draft.text.replaceAll('\n', '\r\n'))}`;
  });

  /** What was typed about the same one before is still there, also after Undo. */
  askWhy(handoff: HandoffView): void {
    if (this.answered()?.id !== handoff.id) this.why.set('');
    this.answered.set(handoff);
    this.problem.set(undefined);
    this.declining().open();
  }

  askToTell(handoff: HandoffView): void {
    this.one.set(handoff);
    this.telling().open();
  }

  protected async decline(event: Event): Promise<void> {
    event.preventDefault();
    const handoff = this.answered();
    if (!handoff) return;
    try {
      await this.acts.decline(handoff, this.why().trim());
      this.declining().close();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  protected async told(how: ToldWay): Promise<void> {
    const handoff = this.one();
    if (handoff) await this.acts.tell(handoff, how);
    this.telling().close();
  }

  protected async copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.notices.say('Copied.');
  }
}
