import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { offer, segmentList, templateList, type Offer } from '@regulars/outreach/contract';
import {
  Api,
  ChoiceField,
  Notices,
  Page,
  Part,
  plusDays,
  Problem,
  Radios,
  resourceFor,
  Skeleton,
  TextField,
  Trouble,
  Written,
  type RadioOption,
} from '@regulars/shared/ui';
import { blankOffer, draftOf, inputOf, type OfferDraft } from './offer-draft';

/** An offer being made or changed: what, for whom, when, with which codes. */
@Component({
  selector: 'rg-offer-editor',
  imports: [ChoiceField, Page, Part, Radios, RouterLink, Skeleton, TextField, Trouble],
  templateUrl: './offer-editor.html',
  styles: `
    form {
      max-width: 640px;
    }
  `,
})
export class OfferEditor {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  /** The draft that is changed; none is made anew. */
  readonly id = input<string>();
  protected readonly saved = resourceFor(() => this.id() && `/api/offers/${this.id()}`, offer);
  protected readonly groups = resourceFor(() => '/api/segments', segmentList);
  protected readonly draft = signal<OfferDraft | undefined>(undefined);
  protected readonly saving = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly heading = computed(() => (this.id() === undefined ? 'A new offer' : 'Change an offer'));
  protected readonly wayBack = computed(() => (this.id() === undefined ? '/offers' : `/offers/${this.id()}`));
  protected readonly groupChoices = computed(() =>
    (this.groups.value()?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );
  private readonly templates = resourceFor(() => '/api/templates?kind=offer', templateList);
  protected readonly letters = computed(() =>
    (this.templates.value()?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );
  /** The one it goes out in as things are. */
  protected readonly letter = computed(() => {
    const chosen = this.draft()?.templateId ?? '';
    return chosen === '' ? (this.letters()[0]?.value ?? '') : chosen;
  });
  protected readonly audiences: readonly RadioOption[] = [
    { value: 'interest', label: 'Those who like it', says: 'By what they said and what they buy. No match, no offer.' },
    { value: 'segment', label: 'A group, whatever they like', says: 'On purpose: everybody in it.' },
  ];
  protected readonly codeModes: readonly RadioOption[] = [
    { value: 'single', label: 'A code for each', says: 'Redeemed once, at the counter.' },
    { value: 'shared', label: 'One code for all', says: 'Each customer may redeem it once.' },
    { value: 'none', label: 'No code', says: 'Nobody counts who took it.' },
  ];

  constructor() {
    const today = inject(Written).today;
    effect(() => {
      if (this.draft() !== undefined) return;
      const before = this.saved.value();
      if (before) this.draft.set(draftOf(before));
      else if (this.id() === undefined) this.draft.set(blankOffer(plusDays(today(), 1)));
    });
  }

  protected put(change: Partial<OfferDraft>): void {
    this.draft.update((before) => before && { ...before, ...change });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const draft = this.draft();
    if (draft === undefined || this.saving()) return;
    this.saving.set(true);
    try {
      const { id } = await this.keep(inputOf({ ...draft, templateId: this.letter() }));
      this.notices.say('Saved as a draft. See who gets it before it goes.');
      await this.router.navigate(['/offers', id]);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.saving.set(false);
    }
  }

  private keep(body: object): Promise<Offer> {
    const id = this.id();
    return id === undefined
      ? this.api.post('/api/offers', body, offer)
      : this.api.put(`/api/offers/${id}`, body, offer);
  }
}
