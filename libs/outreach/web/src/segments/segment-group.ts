import { Component, computed, forwardRef, inject, input, output, signal, viewChildren } from '@angular/core';
import { PillSelect } from '@regulars/customers/web';
import {
  deepest,
  groupKinds,
  isGroup,
  type ClauseKind,
  type SegmentGroup,
  type SegmentNode,
} from '@regulars/outreach/domain';
import { AtOnce, Icon, Session } from '@regulars/shared/ui';
import { blankClause } from './blank-clause';
import { FieldList } from './field-list';
import { SegmentClauseLine } from './segment-clause';

const joins = [
  { value: 'all', label: 'all of these hold' },
  { value: 'any', label: 'at least one of these holds' },
  { value: 'none', label: 'none of these holds' },
];

/** Lines taken together, with groups among them. */
@Component({
  selector: 'rg-segment-group',
  imports: [FieldList, Icon, PillSelect, SegmentClauseLine, forwardRef(() => SegmentGroupPart)],
  templateUrl: './segment-group.html',
  styleUrl: './segment-group.scss',
  host: { role: 'group', '[attr.aria-label]': 'name()' },
})
export class SegmentGroupPart {
  private readonly session = inject(Session);
  private readonly atOnce = inject(AtOnce);
  readonly group = input.required<SegmentGroup>();
  /** How many groups it lies in. */
  readonly depth = input(0);
  readonly changed = output<SegmentGroup>();
  readonly removed = output();

  protected readonly joins = joins;
  protected readonly choosing = signal(false);
  protected readonly mayNest = computed(() => this.depth() + 1 < deepest);
  protected readonly name = computed(() => (this.depth() === 0 ? 'Who is in this group' : 'A group within'));
  protected readonly parts = computed(() =>
    this.group().of.map((node) =>
      isGroup(node) ? { group: node, clause: undefined } : { group: undefined, clause: node },
    ),
  );
  private readonly lines = viewChildren(SegmentClauseLine);

  protected join(text: string): void {
    const kind = groupKinds.find((each) => each === text);
    if (kind) this.changed.emit({ ...this.group(), kind });
  }

  protected put(at: number, node: SegmentNode): void {
    this.keep(this.group().of.map((each, place) => (place === at ? node : each)));
  }

  protected take(at: number): void {
    this.keep(this.group().of.filter((_, place) => place !== at));
  }

  protected add(kind: ClauseKind): void {
    this.choosing.set(false);
    this.keep([...this.group().of, blankClause(kind, this.session.business()?.currency ?? 'EUR')]);
    this.atOnce.show();
    this.lines().at(-1)?.focus();
  }

  protected addGroup(): void {
    this.keep([...this.group().of, { kind: this.group().kind === 'any' ? 'all' : 'any', of: [] }]);
  }

  private keep(of: readonly SegmentNode[]): void {
    this.changed.emit({ ...this.group(), of });
  }
}
