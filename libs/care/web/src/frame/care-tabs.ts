import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** From what we owe to what went wrong, and back: each has its address. */
@Component({
  selector: 'rg-care-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav class="tabs" aria-label="Promises, complaints, feedback and themes">
      <a routerLink="/promises" routerLinkActive ariaCurrentWhenActive="page">Promises</a>
      <a routerLink="/complaints" routerLinkActive ariaCurrentWhenActive="page">Complaints</a>
      <a routerLink="/feedback" routerLinkActive ariaCurrentWhenActive="page">Feedback</a>
      <a routerLink="/themes" routerLinkActive ariaCurrentWhenActive="page">Themes</a>
    </nav>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: calc(var(--u) * 3);
    }
  `,
})
export class CareTabs {}
