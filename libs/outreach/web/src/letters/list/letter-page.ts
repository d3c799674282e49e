import { Component, computed, effect, inject, input, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { template } from '@regulars/outreach/contract';
import { Api, Notices, Page, resourceFor, Session } from '@regulars/shared/ui';
import { kindWords } from '../kind-words';
import { LetterEditor } from '../letter-editor';
import { NameSheet } from './name-sheet';

/** `/letters/:id`: one letter, its words, and what can be done with the whole of it. */
@Component({
  selector: 'rg-letter-page',
  imports: [LetterEditor, NameSheet, Page],
  template: `
    <rg-page [heading]="letter.value()?.name ?? 'Letter'" [lead]="lead()" [back]="{ to: '/letters', label: 'Letters' }">
      @if (mayChange() && letter.value(); as letter) {
        <div act class="acts">
          <button type="button" class="btn quiet" (click)="naming.open()">Rename</button>
          <button type="button" class="btn quiet" (click)="copy()">Copy</button>
          <button type="button" class="btn quiet" (click)="remove()">Delete</button>
        </div>
      }
      <rg-letter-editor [templateId]="id()" [mayChange]="mayChange()" />
      <rg-name-sheet #naming [name]="letter.value()?.name ?? ''" (named)="rename($event)" />
    </rg-page>
  `,
})
export class LetterPage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly title = inject(Title);
  private readonly naming = viewChild.required(NameSheet);
  readonly id = input.required<string>();
  protected readonly letter = resourceFor(() => `/api/templates/${this.id()}`, template);
  protected readonly mayChange = computed(() => this.session.can('manager'));
  protected readonly lead = computed(() => {
    const letter = this.letter.value();
    if (!letter) return ' ';
    const use = letter.usedBy.length === 0 ? 'not in use' : `for ${letter.usedBy.join(', ')}`;
    return `${kindWords[letter.kind]}, ${use}.`;
  });

  constructor() {
    effect(() => this.title.setTitle(`${this.letter.value()?.name ?? 'Letter'} · Regulars`));
  }

  protected async rename(name: string): Promise<void> {
    const before = this.letter.value()?.name;
    const change = async (to: string | undefined) =>
      this.letter.set(await this.api.patch(`/api/templates/${this.id()}`, { name: to }, template));
    await this.attempt(async () => {
      await change(name);
      this.naming().close();
      this.notices.undoable(`It is called “${name}” now.`, () => change(before));
    });
  }

  protected async copy(): Promise<void> {
    const name = `Copy of ${this.letter.value()?.name ?? ''}`.slice(0, 100);
    await this.attempt(async () => {
      const { id } = await this.api.post(`/api/templates/${this.id()}/copy`, { name }, template);
      await this.router.navigate(['/letters', id]);
      this.notices.say('This is the copy.');
    });
  }

  protected async remove(): Promise<void> {
    const [id, name] = [this.id(), this.letter.value()?.name ?? ''];
    await this.attempt(async () => {
      await this.api.delete(`/api/templates/${id}`);
      await this.router.navigate(['/letters']);
      this.notices.undoable(`“${name}” is deleted.`, async () => {
        await this.api.post(`/api/templates/${id}/restore`);
        await this.router.navigate(['/letters', id]);
      });
    });
  }

  private async attempt(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
