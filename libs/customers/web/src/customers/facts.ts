import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Customer } from '@regulars/customers/contract';
import { Part, Session } from '@regulars/shared/ui';

/** How to reach a customer and what else is on record: numbers and addresses that can be tapped. */
@Component({
  selector: 'rg-facts',
  imports: [Part, RouterLink],
  template: `
    <rg-part heading="On record">
      <a end class="no-print" [routerLink]="['/customers', customer().id, 'edit']"
        >Change<span class="unseen"> what is on record</span></a
      >
      <dl>
        @for (phone of customer().phones; track phone.number) {
          <div>
            <dt>Phone</dt>
            <dd>
              <a class="link" [href]="'tel:' + phone.number">{{ phone.written }}</a>
              @if (phone.label) {
                <span class="small soft"> {{ phone.label }}</span>
              }
            </dd>
          </div>
        }
        @for (email of customer().emails; track email.address) {
          <div>
            <dt>E-mail</dt>
            <dd>
              <a class="link" [href]="'mailto:' + email.address">{{ email.address }}</a>
              @if (email.label) {
                <span class="small soft"> {{ email.label }}</span>
              }
            </dd>
          </div>
        }
        @if (address().length > 0) {
          <div>
            <dt>Address</dt>
            <dd>
              @for (line of address(); track $index) {
                <span class="block">{{ line }}</span>
              }
            </dd>
          </div>
        }
        @if (customer().sentBy; as sender) {
          <div>
            <dt>Sent by</dt>
            <dd>
              <a class="link" [routerLink]="['/customers', sender.id]">{{ sender.displayName }}</a>
            </dd>
          </div>
        }
        @for (fact of facts(); track fact.name) {
          <div>
            <dt>{{ fact.name }}</dt>
            <dd>{{ fact.value }}</dd>
          </div>
        }
        @if (customer().tags.length > 0) {
          <div>
            <dt>Tags</dt>
            <dd class="acts">
              @for (tag of customer().tags; track tag.id) {
                <a class="link" routerLink="/customers" [queryParams]="{ tag: tag.id }">{{ tag.name }}</a>
              }
            </dd>
          </div>
        }
      </dl>
      @if (nothing()) {
        <p class="small soft">No phone, e-mail or address yet.</p>
      }
      <ng-content />
    </rg-part>
  `,
  styles: `
    dl > div {
      display: flex;
      gap: 14px;
      padding: 10px 0;
      border-bottom: var(--hair);
    }
    dl > div:last-child {
      border: 0;
    }
    dt {
      width: 88px;
      flex: none;
      font-size: var(--s-14);
      line-height: 1.7;
      color: var(--ink-soft);
    }
    dd {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .acts {
      gap: 0 16px;
    }
    .block {
      display: block;
    }
    p {
      padding-top: 12px;
    }
    @media print {
      dl > div {
        padding: 3px 0;
      }
      a {
        color: inherit;
        text-decoration: none;
      }
    }
  `,
})
export class Facts {
  private readonly session = inject(Session);
  readonly customer = input.required<Customer>();

  protected readonly address = computed(() => {
    const { lines, postcode, city, region, country } = this.customer().address;
    const town = [postcode, city].filter(Boolean).join(' ');
    const abroad = country !== null && country !== this.session.business()?.country;
    const land = abroad ? (new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country) : '';
    return [...lines, town, region ?? '', land].filter((line) => line !== '');
  });
  protected readonly facts = computed(() => {
    const { company, rep, metThrough, language, reference } = this.customer();
    const spoken =
      language === null ? null : (new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language);
    return [
      { name: 'Company', value: company },
      { name: 'Looked after by', value: rep?.name ?? null },
      { name: 'Met through', value: metThrough },
      { name: 'Language', value: spoken },
      { name: 'Reference', value: reference },
    ].filter(({ value }) => value !== null);
  });
  protected readonly nothing = computed(() => {
    const { phones, emails, tags, sentBy } = this.customer();
    if (sentBy !== null) return false;
    return phones.length + emails.length + tags.length + this.address().length + this.facts().length === 0;
  });
}
