import { Component, effect, ElementRef, input, viewChild } from '@angular/core';

/**
 * The HTML of a letter as a mail program draws it, closed off from our own styles and drawn on light paper. Links lead
 * nowhere from here, and the shop's picture comes from our own server.
 */
@Component({
  selector: 'rg-letter-frame',
  template: `<div #paper class="paper"></div>`,
  styles: `
    .paper {
      overflow-x: auto;
      border-radius: var(--round);
      color-scheme: light;
    }
  `,
})
export class LetterFrame {
  readonly html = input.required<string>();
  private readonly paper = viewChild.required<ElementRef<HTMLElement>>('paper');

  constructor() {
    effect(() => {
      const host = this.paper().nativeElement;
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      root.replaceChildren(...drawn(this.html()));
    });
  }
}

/** The letter's own elements. Styles are set one by one: a page of ours takes none from markup. */
function drawn(html: string): Node[] {
  const letter = new DOMParser().parseFromString(html, 'text/html');
  for (const element of letter.body.querySelectorAll<HTMLElement>('[style]')) {
    const style = element.getAttribute('style') ?? '';
    element.removeAttribute('style');
    element.style.cssText = style;
  }
  for (const link of letter.body.querySelectorAll('a')) link.removeAttribute('href');
  for (const picture of letter.body.querySelectorAll('img')) picture.src = '/api/letterhead/logo';
  return [...letter.body.childNodes];
}
