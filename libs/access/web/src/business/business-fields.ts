import { Component, computed, input, model } from '@angular/core';
import type { Business } from '@regulars/access/contract';
import { ChoiceField, type Problem, TextField } from '@regulars/shared/ui';
import { countryOptions, currencyOptions, customs, languageOptions, zoneOptions, zonesOf } from './places';

/** What is asked about a business; used at the set-up and in the settings. */
@Component({
  selector: 'rg-business-fields',
  imports: [ChoiceField, TextField],
  template: `
    @let shop = business();
    <rg-text-field
      label="Name of your shop"
      autocomplete="organization"
      hint="As your customers know it. It signs your greetings."
      [required]="true"
      [path]="at('name')"
      [problem]="problem()"
      [value]="shop.name"
      (valueChange)="change({ name: $event })"
    />
    <div class="two">
      <rg-choice-field
        label="Country"
        [options]="countries"
        [path]="at('country')"
        [problem]="problem()"
        [value]="shop.country"
        (valueChange)="move($event)"
      />
      <rg-choice-field
        label="Time zone"
        [options]="zones()"
        [path]="at('zone')"
        [problem]="problem()"
        [value]="shop.zone"
        (valueChange)="change({ zone: $event })"
      />
    </div>
    <div class="two">
      <rg-choice-field
        label="Language"
        [options]="languages"
        [path]="at('language')"
        [problem]="problem()"
        [value]="shop.language"
        (valueChange)="change({ language: $event })"
      />
      <rg-choice-field
        label="Currency"
        [options]="currencies"
        [path]="at('currency')"
        [problem]="problem()"
        [value]="shop.currency"
        (valueChange)="change({ currency: $event })"
      />
    </div>
    <rg-text-field
      label="Postal address"
      [lines]="2"
      hint="Many countries want it under every mail that offers something. You can add it later."
      [path]="at('address')"
      [problem]="problem()"
      [value]="shop.address ?? ''"
      (valueChange)="change({ address: $event.trim() === '' ? null : $event })"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: calc(var(--u) * 3);
    }
    /* wide enough for the names of places */
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
      gap: calc(var(--u) * 2);
    }
  `,
})
export class BusinessFields {
  readonly business = model.required<Business>();
  readonly problem = input<Problem>();
  /** Where the business stands in what is sent: `business.`, or nothing. */
  readonly prefix = input('');
  protected readonly countries = countryOptions();
  protected readonly languages = languageOptions();
  protected readonly currencies = currencyOptions();
  private readonly country = computed(() => this.business().country);
  protected readonly zones = computed(() => zoneOptions(this.country()));

  protected at(field: keyof Business): string {
    return `${this.prefix()}${field}`;
  }

  protected change(change: Partial<Business>): void {
    this.business.update((business) => ({ ...business, ...change }));
  }

  /** Another country: what is usual there comes along. */
  protected move(country: string): void {
    const zones = zonesOf(country);
    const { zone } = this.business();
    this.change({ country, ...customs(country), zone: zones.includes(zone) ? zone : (zones[0] ?? zone) });
  }
}
