import { afterNextRender, Directive, ElementRef, inject, Injectable } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';

/** Remembers that somebody went to another page, until its headline is there to be told about it. */
@Injectable({ providedIn: 'root' })
export class Arrival {
  private path = '';
  private expected = false;

  constructor() {
    const router = inject(Router);
    router.events.subscribe((event) => {
      if (!(event instanceof NavigationEnd)) return;
      const [path = ''] = event.urlAfterRedirects.split(/[?#]/);
      // The first page is where the browser puts its own focus; a change of filters is no new page.
      this.expected = this.path !== '' && path !== this.path;
      this.path = path;
    });
  }

  /** Whether a headline that appears now is the one of the page just gone to. */
  take(): boolean {
    const expected = this.expected;
    this.expected = false;
    return expected;
  }
}

/** On the h1 of a page: it takes the focus after navigation, so that screen readers and the keyboard start there. */
@Directive({ selector: 'h1[rgHeadline]', host: { tabindex: '-1' } })
export class Headline {
  constructor() {
    const arrival = inject(Arrival);
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const focusIfNew = () => {
      if (arrival.take()) element.focus({ preventScroll: true });
    };
    // The router says "arrived" after the page is made, so look once that is done.
    afterNextRender(() => setTimeout(focusIfNew));
  }
}
