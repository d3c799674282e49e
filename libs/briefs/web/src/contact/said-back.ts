import { Component, ElementRef, input, output, viewChild } from '@angular/core';
import type { ContactDraftText } from '@regulars/care/contract';
import { Tick } from '@regulars/shared/ui';

/** What they said in our words, said back to them, and whether they said that it is right. */
@Component({
  selector: 'rg-said-back',
  imports: [Tick],
  template: `
    <label class="small soft" for="rg-said-back">Say it back, in your words</label>
    <textarea
      #box
      id="rg-said-back"
      rows="2"
      placeholder="“The labels curl, and you need them right before Friday. Did I get that?”"
      [value]="text().paraphrase"
      (input)="changed.emit({ paraphrase: box.value, confirmed: false })"
    ></textarea>
    <rg-tick
      label="They said yes, that is it"
      [checked]="text().confirmed"
      (checkedChange)="changed.emit({ confirmed: $event })"
    />
  `,
  styleUrl: './box.scss',
  styles: `
    :host {
      display: block;
      padding-left: 16px;
      border-left: 3px solid var(--accent);
    }
    textarea {
      font: 400 var(--s-20)/1.4 var(--name);
    }
  `,
})
export class SaidBack {
  readonly text = input.required<ContactDraftText>();
  readonly changed = output<Partial<ContactDraftText>>();
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');

  focus(): void {
    this.box().nativeElement.focus();
  }
}
