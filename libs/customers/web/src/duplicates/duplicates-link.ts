import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { duplicatePage } from '@regulars/customers/contract';
import { resourceFor, Written } from '@regulars/shared/ui';
import { reloadOnChange } from '../panels/customer-changes';

/** Leads to those who may be there twice, while there are some. */
@Component({
  selector: 'rg-duplicates-link',
  imports: [RouterLink],
  template: `
    @if (count(); as count) {
      · <a class="link small" routerLink="/customers/duplicates">{{ written.number(count) }} may be twice</a>
    }
  `,
})
export class DuplicatesLink {
  protected readonly written = inject(Written);
  private readonly found = resourceFor(() => '/api/duplicates?limit=1&total=true', duplicatePage);
  protected readonly count = computed(() => this.found.value()?.total ?? 0);

  constructor() {
    reloadOnChange(this.found);
  }
}
