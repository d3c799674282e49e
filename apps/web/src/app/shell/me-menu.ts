import { Component, inject, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Api, Face, Icon, Notices, Remembered, Session, Sheet, ThemeChooser } from '@regulars/shared/ui/base';
import { KeyList } from './key-list';

/** Who is signed in, and what is theirs: light or dark, the keys, signing out. */
@Component({
  selector: 'rg-me-menu',
  imports: [Face, Icon, KeyList, Sheet, ThemeChooser],
  templateUrl: './me-menu.html',
  styleUrl: './me-menu.scss',
})
export class MeMenu {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly remembered = inject(Remembered);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly keys = viewChild.required<Sheet>('keys');
  protected readonly me = this.session.me;
  protected readonly business = this.session.business;

  showKeys(): void {
    this.keys().open();
  }

  protected async signOut(): Promise<void> {
    try {
      await this.api.delete('/api/session');
      this.session.forget();
      this.remembered.clear();
      await this.router.navigateByUrl('/sign-in');
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
