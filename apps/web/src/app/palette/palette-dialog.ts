import { Component, computed, ElementRef, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { searchResult } from '@regulars/customers/contract';
import { Face, Icon, resourceFor, withParams } from '@regulars/shared/ui/base';
import { doingsIn } from './doings';
import type { Found } from './found';
import { doing, matching, person } from './found';

/** Finds people and things to do, by keyboard: a combobox over a listbox (ARIA practices, "combobox"). */
@Component({
  selector: 'rg-palette',
  imports: [Face, Icon],
  templateUrl: './palette-dialog.html',
  styleUrl: './palette-dialog.scss',
})
export class PaletteDialog {
  private readonly router = inject(Router);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly typed = signal('');
  protected readonly hits = resourceFor(
    () => {
      const q = this.typed().trim();
      return q === '' ? undefined : withParams('/api/customers/search', { q, limit: 8 });
    },
    searchResult,
    { keep: 'previous' },
  );
  protected readonly people = computed(() =>
    this.typed().trim() === '' ? [] : (this.hits.value()?.items ?? []).map((hit) => person(hit)),
  );
  protected readonly doings = computed(() => matching(doingsIn(this.router), this.typed()).map((one) => doing(one)));
  protected readonly all = computed(() => [...this.people(), ...this.doings()]);
  protected readonly at = linkedSignal({ source: this.all, computation: () => 0 });
  protected readonly active = computed(() => this.all()[this.at()]);

  open(): void {
    const dialog = this.dialog().nativeElement;
    if (dialog.open) return;
    this.typed.set('');
    this.field().nativeElement.value = '';
    dialog.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected closeOutside(event: Event): void {
    if (event.target === this.dialog().nativeElement) this.close();
  }

  protected move(event: KeyboardEvent): void {
    const count = this.all().length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) {
      event.preventDefault();
      this.at.update((at) => (at + step + count) % count);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      this.go(this.active(), event.ctrlKey || event.metaKey ? '/contact' : '');
    }
  }

  /** Goes there; with `/contact`, to speak with the person it is. */
  protected go(found: Found | undefined, part: '' | '/contact' = ''): void {
    if (!found) return;
    this.close();
    void this.router.navigateByUrl(found.face === undefined ? found.to : found.to + part);
  }
}
