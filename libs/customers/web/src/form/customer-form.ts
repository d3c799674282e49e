import type { OnInit } from '@angular/core';
import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { userPage } from '@regulars/access/contract';
import { displayNameOf } from '@regulars/customers/domain';
import type { Problem } from '@regulars/shared/ui';
import {
  AtOnce,
  ChoiceField,
  Icon,
  Notices,
  Page,
  PartialDayField,
  resourceFor,
  Session,
  Skeleton,
  TextField,
  Tick,
  Trouble,
} from '@regulars/shared/ui';
import { ConsentFields } from '../consents/consent-fields';
import { LookAlikeBox } from '../duplicates/look-alike-box';
import { countryOptions, languageOptions, zoneOptions } from './choices';
import type { CustomerDraft } from './customer-draft';
import { emptyDraft, sameUnder } from './customer-draft';
import { CustomerFormStore } from './customer-form-store';
import { fieldWords, groups, type GroupId } from './field-words';
import { ReachFields } from './reach-fields';
import { SenderField } from './sender-field';
import { TagField } from './tag-field';

/** Writes somebody down, or changes what is known. Only a name is asked for; everything else unfolds on request. */
@Component({
  selector: 'rg-customer-form',
  imports: [
    ChoiceField,
    ConsentFields,
    Icon,
    LookAlikeBox,
    Page,
    PartialDayField,
    ReachFields,
    SenderField,
    Skeleton,
    TagField,
    TextField,
    Tick,
    Trouble,
  ],
  providers: [CustomerFormStore],
  templateUrl: './customer-form.html',
  styleUrl: './customer-form.scss',
})
export class CustomerForm implements OnInit {
  protected readonly store = inject(CustomerFormStore);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly title = inject(Title);
  private readonly atOnce = inject(AtOnce);
  private readonly session = inject(Session);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** Whom to change; nobody yet if it is missing. */
  readonly id = input<string>();
  /** A name to begin with, from a search that found nobody. */
  readonly name = input<string>();

  protected readonly groups = groups;
  protected readonly words = fieldWords;
  protected readonly draft = this.store.draft;
  protected readonly unfolded = signal<ReadonlySet<GroupId>>(new Set());
  protected readonly open = computed(() => new Set(groups.filter((group) => this.holds(group)).map(({ id }) => id)));
  protected readonly folded = computed(() => groups.filter(({ id }) => !this.open().has(id)));
  protected readonly heading = computed(() => {
    if (this.id() === undefined) return 'Add a customer';
    return displayNameOf(this.store.before()) || 'Change a customer';
  });
  private readonly users = resourceFor(() => '/api/users', userPage);
  protected readonly reps = computed(() => [
    { value: '', label: 'Nobody in particular' },
    ...(this.users.value()?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]);
  protected readonly countries = countryOptions(this.session.business()?.country);
  protected readonly languages = languageOptions();
  protected readonly zones = zoneOptions();

  ngOnInit(): void {
    const id = this.id();
    if (id === undefined) this.store.startNew(this.name() ?? '');
    else void this.store.open(id).then(() => this.title.setTitle(`${this.heading()}, change · Regulars`));
  }

  protected put(change: Partial<CustomerDraft>): void {
    this.store.put(change);
  }

  protected unfold(group: GroupId): void {
    this.unfolded.update((open) => new Set(open).add(group));
    this.atOnce.show();
    this.focusIn(`[data-group=${group}]`);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const saved = await this.store.save();
    if (saved) {
      this.notices.say(this.id() === undefined ? `${saved.displayName} is in your book.` : 'Saved.');
      await this.router.navigate(['/customers', saved.id], { replaceUrl: this.id() === undefined });
      return;
    }
    this.atOnce.show();
    this.focusIn('[aria-invalid=true], [role=alert]');
  }

  /** What is wrong, each thing once; it also stands at its field. */
  protected wrongs({ errors }: Problem): string {
    return [...new Set(errors.map(({ message }) => message))].join(' ');
  }

  protected leave(): void {
    this.store.startOver();
    void this.router.navigate(this.id() === undefined ? ['/customers'] : ['/customers', this.id()]);
  }

  private holds({ id, keys }: (typeof groups)[number]): boolean {
    return this.unfolded().has(id) || keys.some((key) => !sameUnder(key, emptyDraft, this.draft()));
  }

  private focusIn(selector: string): void {
    const found = this.element.querySelector<HTMLElement>(selector);
    const field =
      found?.matches('input, textarea') === true
        ? found
        : found?.querySelector<HTMLElement>('input, textarea, [role=combobox]');
    (field ?? found)?.focus();
    found?.scrollIntoView({ block: 'center' });
  }
}
