import { Component, computed, ElementRef, input, output, viewChild } from '@angular/core';
import type { ContactDraftText } from '@regulars/care/contract';

/** Another window of yours has something else: both stand here, and a person chooses. */
@Component({
  selector: 'rg-two-versions',
  template: `
    <section class="other" role="alert" aria-labelledby="rg-two">
      <h2 id="rg-two">You typed this in another window</h2>
      <p class="words">{{ words() }}</p>
      <div class="acts">
        <button #both type="button" class="btn main" (click)="chosen.emit('both')">
          Keep both, one under the other
        </button>
        <button type="button" class="btn" (click)="chosen.emit('mine')">Keep what is here</button>
        <button type="button" class="btn" (click)="chosen.emit('other')">Take the other</button>
      </div>
    </section>
  `,
  styles: `
    .other {
      display: grid;
      gap: 12px;
      padding: 14px 16px;
      border-radius: var(--round);
      background: var(--need-soft);
    }
    .words {
      max-height: 12lh;
      overflow: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .btn {
      white-space: normal;
    }
  `,
})
export class TwoVersions {
  readonly other = input.required<ContactDraftText>();
  readonly chosen = output<'mine' | 'other' | 'both'>();
  private readonly both = viewChild.required<ElementRef<HTMLButtonElement>>('both');
  protected readonly words = computed(() => {
    const { said, behind, paraphrase, promises } = this.other();
    const typed = [said, behind, paraphrase, ...promises.map(({ what }) => `Promised: ${what}`)];
    return typed.filter((part) => part.trim() !== '').join('\n\n') || 'Nothing in the box; only how it ended.';
  });

  /** Leads to the choice: nothing can be written down before it is made. */
  focus(): void {
    this.both().nativeElement.focus();
  }
}
