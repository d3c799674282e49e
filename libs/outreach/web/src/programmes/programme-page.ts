import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Page, Session, Skeleton, Switch, Trouble } from '@regulars/shared/ui';
import { wordsOf } from './kinds';
import { LetterPart } from './parts/letter-part';
import { OwnPart } from './parts/own-part';
import { WhenPart } from './parts/when-part';
import { WhoPart } from './parts/who-part';
import { ProgrammeDesk } from './programme-desk';
import { ProgrammeSwitch } from './programme-switch';
import { ProgrammeWords } from './programme-words';
import { RemoveProgramme } from './remove-programme';

/** `/programmes/:id`: one programme, its switch, and its parts, each with an address of its own. */
@Component({
  selector: 'rg-programme-page',
  imports: [
    LetterPart, OwnPart, Page, RemoveProgramme, RouterLink, Skeleton, Switch, Trouble, WhenPart, WhoPart,
  ], // prettier-ignore
  providers: [ProgrammeDesk],
  templateUrl: './programme-page.html',
  styleUrl: './programme-page.scss',
})
export class ProgrammePage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly words = inject(ProgrammeWords);
  protected readonly switch = inject(ProgrammeSwitch);
  protected readonly desk = inject(ProgrammeDesk);
  readonly id = input.required<string>();
  /** Which part is shown: `who`, `letter`, `when` or `what`. */
  readonly show = input<string>();
  /** Whom the list of the reach shows: `reached` or `missed`. */
  readonly who = input<string>();

  protected readonly back = { to: '/programmes', label: 'Programmes' };
  protected readonly programme = this.desk.saved.value;
  protected readonly part = computed(() => this.show() ?? 'who');
  protected readonly about = computed(() => {
    const programme = this.programme();
    return programme ? this.words.about(programme) : ' ';
  });
  protected readonly parts = computed(() => {
    const own = wordsOf(this.programme()?.kind ?? 'birthday').own;
    return [
      { value: 'who', label: 'Who' },
      ...(own === undefined ? [] : [{ value: 'what', label: own }]),
      { value: 'letter', label: 'The letter' },
      { value: 'when', label: 'When and how' },
    ];
  });

  constructor() {
    effect(() => {
      this.desk.id.set(this.id());
      this.desk.mayChange.set(this.session.can('manager'));
    });
  }

  protected go(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected turn(on: boolean): void {
    const programme = this.programme();
    if (programme) void this.switch.turn(programme, on, (next) => this.desk.saved.set(next));
  }
}
