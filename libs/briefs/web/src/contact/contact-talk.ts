import type { OnInit } from '@angular/core';
import {
  type AfterViewInit,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { NewInteraction } from '@regulars/care/contract';
import { PillSelect } from '@regulars/customers/web';
import { AtOnce, Icon, Keys, Problem, Trouble, type IconName } from '@regulars/shared/ui';
import { missing } from './contact-body';
import { ContactDraftStore } from './contact-draft-store';
import { ContactEnd } from './contact-end';
import { ContactEnding } from './contact-ending';
import { tooLong } from './contact-limits';
import { PromiseLines } from './promise-lines';
import { PracticePanel } from './practice-panel';
import { SaidBack } from './said-back';
import { SaveLine } from './save-line';
import { ToldPanel } from './told-panel';
import { TwoVersions } from './two-versions';
import { isDone, isPlainEnter, letterWith } from './typing-keys';
import { wayChoices, wayMeant, wayOf } from './ways';

interface Tool {
  readonly key: string;
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
}

/** The one note box, what helps while one listens, and how it ended. */
@Component({
  selector: 'rg-contact-talk',
  imports: [
    ContactEnding,
    Icon,
    PillSelect,
    PracticePanel,
    PromiseLines,
    SaidBack,
    SaveLine,
    ToldPanel,
    Trouble,
    TwoVersions,
  ],
  providers: [ContactDraftStore, ContactEnd],
  templateUrl: './contact-talk.html',
  styleUrl: './contact-talk.scss',
  host: { '(document:keydown)': 'hear($event)' },
})
export class ContactTalk implements AfterViewInit, OnInit {
  private readonly end = inject(ContactEnd);
  private readonly atOnce = inject(AtOnce);
  protected readonly draft = inject(ContactDraftStore);
  protected readonly keys = inject(Keys);
  readonly customerId = input.required<string>();
  /** Little room, as on a phone. */
  readonly narrow = input(false);
  /** It is written down. */
  readonly written = output<NewInteraction>();

  protected readonly mac = /mac|iphone|ipad/i.test(navigator.userAgent);
  protected readonly ways = wayChoices;
  protected readonly way = computed(() => wayOf(this.draft.text()));
  protected readonly long = computed(() => tooLong(this.draft.text()));
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly pressed = signal(false);
  private opened = Promise.resolve();
  protected readonly asked = computed(() => this.pressed() && missing(this.draft.text()) === 'outcome');
  private readonly behindOpen = signal(false);
  private readonly backOpen = signal(false);
  protected readonly showBehind = computed(() => this.behindOpen() || this.draft.text().behind !== '');
  protected readonly showBack = computed(() => this.backOpen() || this.draft.text().paraphrase !== '');
  protected readonly nextWanted = computed(() => this.draft.text().nextOn !== '' || this.draft.text().nextStep !== '');

  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  private readonly behind = viewChild<ElementRef<HTMLTextAreaElement>>('behind');
  private readonly promises = viewChild.required(PromiseLines);
  private readonly ending = viewChild.required(ContactEnding);
  private readonly saidBack = viewChild(SaidBack);
  private readonly versions = viewChild(TwoVersions);
  private readonly told = viewChild.required(ToldPanel);
  private readonly practice = viewChild.required(PracticePanel);

  protected readonly tools: readonly Tool[] = [
    { key: 'p', label: 'Promise', icon: 'check', run: () => this.promises().add('') },
    { key: 'f', label: 'I’ll find out', icon: 'clock', run: () => this.promises().add('Find out and tell them: ') },
    { key: 't', label: 'Already told us', icon: 'talk', run: () => this.told().show() },
    { key: 'c', label: 'Say it back', icon: 'undo', run: () => this.sayBack() },
    { key: 'b', label: 'What is behind it', icon: 'heart', run: () => this.lookBehind() },
    { key: 'h', label: 'Words that help', icon: 'note', run: () => this.practice().show() },
  ];

  constructor() {
    this.keys.bind(...this.tools.map(({ key, label, run }) => ({ keys: key, says: label, run })), {
      keys: 'n',
      says: 'Write in the box',
      run: () => this.focus(),
    });
  }

  ngOnInit(): void {
    this.opened = this.draft.open(this.customerId());
  }

  ngAfterViewInit(): void {
    // A keyboard over half of a phone would hide the brief; a desk begins in the box.
    if (!this.narrow()) this.focus();
  }

  /** Puts the caret into the box. */
  focus(): void {
    this.box().nativeElement.focus();
  }

  protected shortcut(key: string): string {
    return `${this.mac ? 'Control' : 'Alt'}+${key.toUpperCase()}`;
  }

  protected go(value: string): void {
    const way = wayMeant(value);
    if (way) this.draft.change(way);
  }

  protected hear(event: KeyboardEvent): void {
    // A sheet over the page has keys of its own.
    if (event.target instanceof Element && event.target.closest('dialog')) return;
    const letter = letterWith(event, this.mac);
    const tool = this.tools.find(({ key }) => key === letter);
    const enter = this.keys.on() && isPlainEnter(event);
    if (event.key === 'Escape' && event.target === this.box().nativeElement) this.box().nativeElement.blur();
    if (!tool && !enter && !isDone(event)) return;
    event.preventDefault();
    if (tool) tool.run();
    else void this.done();
  }

  protected async done(): Promise<void> {
    this.pressed.set(true);
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      // Pressed before the server has answered: it waits, and forgets the press no more than the words.
      await this.opened;
      if (this.asksFirst()) return;
      this.written.emit(await this.end.write(this.customerId()));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  /** Leads to what has to be settled before it can be written down, if anything has. */
  private asksFirst(): boolean {
    if (this.draft.others().length > 0) this.versions()?.focus();
    else if (this.long().length > 0) this.focus();
    else if (missing(this.draft.text()) === 'outcome') this.ending().focus();
    else return false;
    return true;
  }

  private sayBack(): void {
    this.backOpen.set(true);
    this.atOnce.show();
    this.saidBack()?.focus();
  }

  private lookBehind(): void {
    this.behindOpen.set(true);
    this.atOnce.show();
    this.behind()?.nativeElement.focus();
  }
}
