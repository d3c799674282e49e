import { Component, input, output, signal } from '@angular/core';
import { Icon } from '@regulars/shared/ui';

let drops = 0;

/** Where a file is dropped, or chosen: the same for mouse, thumb and keyboard. */
@Component({
  selector: 'rg-file-drop',
  imports: [Icon],
  template: `
    <input
      class="unseen"
      type="file"
      accept=".csv,.tsv,.txt,text/csv"
      [id]="id"
      [disabled]="busy()"
      (change)="choose($event)"
    />
    <label
      [for]="id"
      [class.over]="over()"
      [class.busy]="busy()"
      (dragover)="hover($event)"
      (dragleave)="over.set(false)"
      (drop)="drop($event)"
    >
      <rg-icon name="bring" />
      @if (busy()) {
        <span class="strong" role="status">Reading the file…</span>
      } @else {
        <span class="strong">Drop a CSV file here, or <span class="chosen">choose one</span></span>
        <span class="small soft">Commas, semicolons or tabs, in any usual encoding, up to 200 MB</span>
      }
    </label>
  `,
  styles: `
    :host {
      display: block;
    }
    label {
      display: grid;
      justify-items: center;
      gap: var(--u);
      padding: calc(var(--u) * 5) calc(var(--u) * 2);
      border: 1px dashed var(--line-strong);
      border-radius: var(--round-big);
      text-align: center;
      cursor: pointer;
      transition: background-color var(--quick);
    }
    label:hover,
    label.over {
      background: var(--accent-soft);
      border-color: var(--accent);
    }
    label.busy {
      cursor: default;
    }
    input:focus-visible + label {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
    rg-icon,
    .chosen {
      color: var(--accent);
    }
    .chosen {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
  `,
})
export class FileDrop {
  readonly busy = input(false);
  readonly brought = output<File>();
  protected readonly over = signal(false);
  protected readonly id = `rg-file-${++drops}`;

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file && !this.busy()) this.brought.emit(file);
  }

  protected choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    // Cleared, so that the same file can be chosen again after it was mended.
    if (file) this.brought.emit(file);
    target.value = '';
  }
}
