import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, effect, ElementRef, input, model, viewChild } from '@angular/core';
import { MatFormField, MatHint, MatError, MatPrefix, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { Problem } from '../api/problem';

let fields = 0;

/** What a one-line field takes; it decides the keyboard on a phone. */
export type TextKind = 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'date' | 'time' | 'number';

/**
 * A labelled field for text, a day, a time or a number as text, over Material's. It shows what the server said about
 * its path, and takes part in signal forms (`[formField]`) as well as in plain `[(value)]`.
 *
 *     <rg-text-field label="E-mail" kind="email" path="email" [problem]="problem()" [(value)]="email" />
 *     <rg-text-field label="Note" [lines]="4" path="text" [problem]="problem()" [(value)]="text" hint="Only your team sees it." />
 */
@Component({
  selector: 'rg-text-field',
  imports: [CdkTextareaAutosize, MatError, MatFormField, MatHint, MatInput, MatPrefix, MatSuffix],
  templateUrl: './text-field.html',
  styleUrl: './field.scss',
})
export class TextField {
  readonly label = input.required<string>();
  readonly value = model('');
  readonly kind = input<TextKind>('text');
  /** More than one makes it grow with what is written, from that many lines on. */
  readonly lines = input(1);
  readonly hint = input<string>();
  readonly placeholder = input('');
  readonly autocomplete = input('off');
  readonly required = input(false);
  readonly disabled = input(false);
  readonly readonly = input(false);
  readonly min = input<string | number>();
  readonly max = input<string | number>();
  /** Where this field stands in what is sent: `name`, `emails.0.address`. */
  readonly path = input<string>();
  /** What the last try to save came back with. */
  readonly problem = input<Problem>();
  /** What is wrong with it, found here. The server's word comes first. */
  readonly error = input<string>();

  protected readonly id = `rg-field-${++fields}`;
  protected readonly wrong = computed(() => {
    const path = this.path();
    return (path === undefined ? undefined : this.problem()?.at(path)) ?? this.error();
  });
  private readonly field = viewChild(MatInput);
  private readonly element = viewChild.required<MatInput, ElementRef<HTMLInputElement | HTMLTextAreaElement>>(
    MatInput,
    {
      read: ElementRef,
    },
  );

  constructor() {
    effect(() => {
      const field = this.field();
      if (!field) return;
      field.errorState = this.wrong() !== undefined;
      field.stateChanges.next();
    });
  }

  /** Put the caret here. */
  focus(): void {
    this.field()?.focus();
  }

  /** Put text in where the caret is, and go on writing there. */
  insert(text: string): void {
    const element = this.element().nativeElement;
    const { selectionStart, selectionEnd, value } = element;
    element.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
    this.value.set(element.value);
    element.focus();
  }

  protected typed(event: Event): void {
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) this.value.set(target.value);
  }
}
