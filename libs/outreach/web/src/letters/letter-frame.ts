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

/**
 * The letter's own elements. Our pages take no styles from markup (their policy forbids it, and a parser is asked too), so
 * each is set on its element by itself. In the words of a letter quotes are escaped: none of them reads as a style.
 */
function drawn(html: string): Node[] {
  const plain = html.replaceAll(' style="', ' data-style="').replace(/<style>.*?<\/style>/s, '');
  const letter = new DOMParser().parseFromString(plain, 'text/html');
  for (const element of letter.body.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style ?? '';
  // The card is edge enough.
  for (const outer of letter.body.querySelectorAll<HTMLElement>('.outer')) outer.style.padding = '0 0 8px';
  for (const link of letter.body.querySelectorAll('a')) link.removeAttribute('href');
  for (const picture of letter.body.querySelectorAll('img')) picture.src = '/api/letterhead/logo';
  return [...letter.body.childNodes];
}
