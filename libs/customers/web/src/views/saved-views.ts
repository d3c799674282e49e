import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SavedView } from '@regulars/customers/contract';
import { viewList } from '@regulars/customers/contract';
import { Api, Icon, Notices, Problem, resourceFor, Sheet, TextField } from '@regulars/shared/ui';
import { CustomerListStore } from '../customers/customer-list-store';
import { listAddressOf, sameList } from '../customers/list-address';

/** Lists that somebody saved, as words to go to; and saving the one in view. */
@Component({
  selector: 'rg-saved-views',
  imports: [Icon, RouterLink, Sheet, TextField],
  templateUrl: './saved-views.html',
  styles: `
    :host {
      display: block;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    .chip[aria-current='true'] {
      background: var(--accent-soft);
      color: var(--accent);
      font-weight: 600;
    }
    form {
      display: grid;
      gap: 16px;
    }
    @media (max-width: 720px) {
      ul {
        flex-wrap: nowrap;
        overflow-x: auto;
        margin: 0 -16px;
        padding: 2px 16px;
        scrollbar-width: none;
      }
    }
  `,
})
export class SavedViews {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly store = inject(CustomerListStore);
  private readonly read = resourceFor(() => '/api/views', viewList);
  private readonly sheet = viewChild.required(Sheet);

  protected readonly views = computed(() => this.read.value()?.items ?? []);
  protected readonly all = computed(() => sameList(this.store.address(), {}));
  protected readonly current = computed(() => this.views().find((view) => this.shows(view)));
  protected readonly name = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected shows(view: SavedView): boolean {
    return sameList(listAddressOf(view.query), this.store.address());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    try {
      await this.api.post('/api/views', { name: this.name(), query: this.store.address() });
      this.sheet().close();
      this.name.set('');
      this.read.reload();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  protected async forget({ id, name, query }: SavedView): Promise<void> {
    try {
      await this.api.delete(`/api/views/${id}`);
      this.read.reload();
      this.notices.undoable(`“${name}” is no longer saved.`, async () => {
        await this.api.post('/api/views', { name, query });
        this.read.reload();
      });
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
