import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { changePeople, type ChangeView } from '@regulars/outreach/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { Face, Moment, Part, resourceFor, Session, Skeleton, Trouble } from '@regulars/shared/ui';
import { ChangeActs } from './change-acts';
import { standingGroups, tellWords, toldWords } from './standing-words';

/** One change: its words, who gets them and who does not and why, and the button that tells them. */
@Component({
  selector: 'rg-change-part',
  imports: [Face, Moment, Part, RouterLink, Skeleton, Trouble],
  templateUrl: './change-part.html',
  styles: `
    .quote {
      margin: 16px 0 8px;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    h3 {
      padding-top: 16px;
      font-size: var(--s-16);
      font-weight: 600;
    }
    .acts {
      padding-top: 12px;
    }
  `,
})
export class ChangePart {
  protected readonly acts = inject(ChangeActs);
  private readonly session = inject(Session);
  readonly change = input.required<ChangeView>();
  protected readonly people = resourceFor(() => `/api/changes/${this.change().id}/people`, changePeople);
  protected readonly groups = computed(() => standingGroups(this.people.value()?.items ?? []));
  protected readonly gets = computed(
    () => (this.people.value()?.items ?? []).filter(({ standing }) => standing === 'gets').length,
  );
  protected readonly tells = computed(() => tellWords(this.gets()));
  protected readonly stands = computed(() => toldWords(this.change()));
  protected readonly manages = computed(() => this.session.can('manager'));

  constructor() {
    reloadOnChange(this.people);
  }
}
