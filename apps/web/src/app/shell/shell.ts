import { Component, computed, inject, viewChild } from '@angular/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { Icon, Keys, Notices, Session } from '@regulars/shared/ui/base';
import { Palette } from '../palette/palette-opener';
import { reachable } from './destinations';
import { Heartbeat } from './heartbeat';
import { MeMenu } from './me-menu';
import { MorePlaces } from './more-places';
import { Warnings } from './warnings';
import { Whereabouts } from './whereabouts';

/** The frame around every page: navigation, search, the heartbeat, what needs to be known, and the page. */
@Component({
  selector: 'rg-shell',
  imports: [Heartbeat, Icon, MeMenu, MorePlaces, RouterLink, RouterOutlet, Warnings],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly meMenu = viewChild.required(MeMenu);
  protected readonly palette = inject(Palette);
  protected readonly here = inject(Whereabouts);
  protected readonly business = this.session.business;
  protected readonly mac = /mac|iphone|ipad/i.test(navigator.userAgent);
  protected readonly destinations = computed(() => {
    const routes = this.router.config.find((route) => route.component === Shell)?.children ?? [];
    return reachable(routes).filter(({ least }) => this.session.can(least));
  });
  /** What a phone has under More. */
  protected readonly elsewhere = computed(() => this.destinations().filter(({ phone }) => !phone));

  constructor() {
    const notices = inject(Notices);
    inject(Keys).bind(
      { keys: '/', says: 'Search or do', run: () => this.palette.open() },
      { keys: 'u', says: 'Undo what was just done', run: () => notices.act() },
      { keys: '?', says: 'Show these keys', run: () => this.meMenu().showKeys() },
      ...this.destinations().map(({ key, label, path }) => ({
        keys: `g ${key}`,
        says: `Go to ${label}`,
        run: () => void this.router.navigateByUrl(path),
      })),
    );
    this.palette.listen();
  }

  protected toContent(main: HTMLElement, event: Event): void {
    event.preventDefault();
    main.focus();
  }
}
