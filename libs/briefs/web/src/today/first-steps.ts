import { Component, inject, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Empty, Notices, Session } from '@regulars/shared/ui';

/** What a shop that has nobody in its book yet can do first. */
@Component({
  selector: 'rg-first-steps',
  imports: [Empty, RouterLink],
  template: `
    <rg-empty icon="people" heading="Your book is open, and empty">
      Bring the list you have, write down the first regular who comes to mind, or look around in a sample shop first.
      Who to contact and why, birthdays, and what goes out by itself will stand here every morning.
      @if (session.can('manager')) {
        <a act class="btn main" routerLink="/import">Bring my customers</a>
      }
      <a act class="btn" routerLink="/customers/new">Add one by hand</a>
      @if (session.can('owner')) {
        <button act type="button" class="btn quiet" [attr.aria-disabled]="loading()" (click)="trySample()">
          {{ loading() ? 'The sample shop moves in…' : 'Try the sample shop' }}
        </button>
      }
    </rg-empty>
  `,
})
export class FirstSteps {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly session = inject(Session);
  protected readonly loading = signal(false);
  /** The sample shop is there. */
  readonly loaded = output();

  protected async trySample(): Promise<void> {
    if (this.loading()) return;
    this.loading.set(true);
    try {
      await this.api.post('/api/sample');
      this.loaded.emit();
    } catch (thrown) {
      this.notices.wrong(thrown);
    } finally {
      this.loading.set(false);
    }
  }
}
