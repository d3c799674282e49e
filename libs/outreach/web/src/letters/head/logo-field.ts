import { Component, computed, inject, input, output, signal } from '@angular/core';
import { letterhead, type LetterheadView } from '@regulars/outreach/contract';
import { Api, Notices, Problem } from '@regulars/shared/ui';

/** The shop's picture: chosen, shown, taken out. Saved at once. */
@Component({
  selector: 'rg-logo-field',
  template: `
    <div class="label">Picture</div>
    <div class="line">
      @if (logo(); as logo) {
        <img alt="Your picture" [src]="'/api/letterhead/logo?' + logo.version" />
      }
      <input
        class="unseen"
        id="rg-logo"
        type="file"
        accept="image/png,image/jpeg"
        [disabled]="busy()"
        (change)="choose($event)"
      />
      <label class="btn" for="rg-logo">{{ logo() ? 'Choose another one' : 'Choose a picture' }}</label>
      @if (logo()) {
        <button type="button" class="btn quiet" [disabled]="busy()" (click)="drop()">Take it out</button>
      }
    </div>
    @if (wrong(); as wrong) {
      <p class="small wrong" role="alert">{{ wrong }}</p>
    } @else {
      <p class="small soft">A PNG or JPEG of at most 200 kB. Each letter carries it along.</p>
    }
  `,
  styles: `
    .label {
      padding-bottom: 6px;
      font: 500 var(--s-14)/1.4 var(--text);
      color: var(--ink-soft);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      align-items: center;
      padding-bottom: 6px;
    }
    img {
      max-width: 160px;
      max-height: 64px;
      border: var(--hair);
      border-radius: var(--round);
    }
    input:focus-visible + label {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
    .wrong {
      color: var(--wrong);
    }
  `,
})
export class LogoField {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  readonly logo = input.required<LetterheadView['logo']>();
  readonly changed = output<LetterheadView>();
  protected readonly busy = signal(false);
  private readonly problem = signal<Problem | undefined>(undefined);
  protected readonly wrong = computed(() => this.problem()?.detail);

  protected choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    if (file) void this.put(file, 'Saved. All letters carry it from now on.');
    // Cleared, so that the same file can be chosen again after it was mended.
    target.value = '';
  }

  protected async drop(): Promise<void> {
    await this.attempt(async () => {
      const before = await fetch('/api/letterhead/logo').then((answer) => answer.blob());
      this.changed.emit(await this.api.delete('/api/letterhead/logo', letterhead));
      this.notices.undoable('The picture is out.', () => this.put(before, 'The picture is back.'));
    });
  }

  private put(picture: Blob, said: string): Promise<void> {
    return this.attempt(async () => {
      this.changed.emit(await this.api.put('/api/letterhead/logo', await asPicture(picture), letterhead));
      this.notices.say(said);
    });
  }

  private async attempt(job: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    try {
      await job();
      this.problem.set(undefined);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}

// A file without a known type is sent as a PNG all the same: the server looks at its bytes and says what is wrong.
const asPicture = async (picture: Blob): Promise<Blob> =>
  picture.type === 'image/jpeg' ? picture : new Blob([await picture.arrayBuffer()], { type: 'image/png' });
