import type { ComponentRef } from '@angular/core';
import { ApplicationRef, createComponent, DOCUMENT, inject, Injectable } from '@angular/core';
import type { PaletteDialog } from './palette-dialog';

/** Opens the search; its code is fetched when it is first wanted. */
@Injectable({ providedIn: 'root' })
export class Palette {
  private readonly app = inject(ApplicationRef);
  private readonly document = inject(DOCUMENT);
  private dialog: Promise<ComponentRef<PaletteDialog>> | undefined;
  private listening = false;

  /** Ctrl K and ⌘ K open it wherever one is. */
  listen(): void {
    if (this.listening) return;
    this.listening = true;
    this.document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      this.open();
    });
  }

  open(): void {
    this.dialog ??= this.make();
    void this.dialog.then((dialog) => dialog.instance.open());
  }

  private async make(): Promise<ComponentRef<PaletteDialog>> {
    const { PaletteDialog } = await import('./palette-dialog');
    const dialog = createComponent(PaletteDialog, { environmentInjector: this.app.injector });
    const element: unknown = dialog.location.nativeElement;
    if (element instanceof HTMLElement) this.document.body.append(element);
    this.app.attachView(dialog.hostView);
    dialog.changeDetectorRef.detectChanges();
    return dialog;
  }
}
