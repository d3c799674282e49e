import { Component, computed, debounced, inject, input, linkedSignal, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { lookAlikes, type LookAlike, type LookAlikes } from '@regulars/customers/contract';
import { Api, Written } from '@regulars/shared/ui';
import { lastHere } from '../customers/last-here';
import type { CustomerDraft } from '../form/customer-draft';
import { askedOf } from './asked-of';
import { likeWords } from './like-words';

const pause = 400;

/** Says, while somebody is written down, who is there already and may be meant. Saving goes on as it would. */
@Component({
  selector: 'rg-look-alike-box',
  imports: [RouterLink],
  template: `
    <div aria-live="polite">
      @if (shown().length > 0) {
        <div class="met small">
          <p class="strong">This may be somebody you know already</p>
          <ul>
            @for (one of shown(); track one.id) {
              <li>
                <a class="link" [routerLink]="['/customers', one.id]">{{ one.displayName }}</a>
                <span class="soft"> {{ about(one) }}</span>
              </li>
            }
          </ul>
        </div>
      }
    </div>
  `,
  styles: `
    /* While there is nothing to say, nothing stands between the fields; what listens stays. */
    :host:not(:has(.met)) {
      position: absolute;
    }
    .met {
      display: grid;
      gap: 4px;
      padding: 14px 16px;
      border-radius: var(--round);
      background: var(--accent-soft);
    }
    li {
      padding: 4px 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class LookAlikeBox {
  private readonly api = inject(Api);
  private readonly written = inject(Written);
  readonly draft = input.required<CustomerDraft>();
  readonly before = input.required<CustomerDraft>();
  /** Whose record is being changed. */
  readonly except = input<string>();
  private readonly asked = debounced(() => askedOf(this.draft(), this.before(), this.except()), pause);
  private readonly found = resource({
    params: () => (this.asked.hasValue() ? this.asked.value() : undefined),
    loader: ({ params }) => this.api.get('/api/customers/look-alikes', lookAlikes, params),
  });
  /** The last answer stays until the next is there. */
  private readonly latest = linkedSignal<LookAlikes | undefined, LookAlikes | undefined>({
    source: () => (this.found.hasValue() ? this.found.value() : undefined),
    computation: (next, before) => next ?? (this.found.isLoading() ? before?.value : undefined),
  });
  protected readonly shown = computed(() => this.latest()?.items ?? []);

  protected about({ reasons, company, city, lastVisitDay, archivedAt }: LookAlike): string {
    const came = archivedAt === null ? lastHere(lastVisitDay, this.written.today()) : 'archived';
    return [likeWords(reasons), company, city, came].filter((part) => part !== null).join(' · ');
  }
}
