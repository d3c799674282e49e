import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { segment, segmentDetail, type Segment } from '@regulars/outreach/contract';
import type { SegmentDefinition } from '@regulars/outreach/domain';
import { Api, Notices, Page, Problem, resourceFor, Skeleton, TextField, Trouble, Written } from '@regulars/shared/ui';
import { missingIn } from './blank-clause';
import { fromFilters } from './from-filters';
import { SegmentBuilder } from './segment-builder';

/** A group being made or changed: its name, its lines, and how many it holds as one builds. */
@Component({
  selector: 'rg-segment-editor',
  imports: [Page, RouterLink, SegmentBuilder, Skeleton, TextField, Trouble],
  templateUrl: './segment-editor.html',
  styleUrl: './segment-editor.scss',
})
export class SegmentEditor {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly query = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  /** The group that is changed; none is made anew, perhaps from the filters in the address. */
  readonly id = input<string>();
  protected readonly saved = resourceFor(() => this.id() && `/api/segments/${this.id()}`, segmentDetail);
  protected readonly draft = signal<SegmentDefinition | undefined>(undefined);
  protected readonly name = signal('');
  protected readonly saving = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly unfinished = signal<string | undefined>(undefined);
  protected readonly heading = computed(() => (this.id() === undefined ? 'A new group' : 'Change a group'));
  protected readonly wayBack = computed(() => (this.id() === undefined ? '/segments' : `/segments/${this.id()}`));

  constructor() {
    const today = inject(Written).today;
    effect(() => {
      if (this.draft() !== undefined) return;
      const before = this.saved.value();
      if (before) this.name.set(before.name);
      if (before || this.id() === undefined) this.draft.set(before?.definition ?? fromFilters(this.query(), today()));
    });
  }

  protected changed(definition: SegmentDefinition): void {
    this.draft.set(definition);
    this.unfinished.set(undefined);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const definition = this.draft();
    if (definition === undefined || this.saving()) return;
    this.unfinished.set(missingIn(definition));
    if (this.unfinished() !== undefined) return;
    this.saving.set(true);
    try {
      const { id, name } = await this.put({ name: this.name(), definition });
      this.notices.say(`“${name}” is saved.`);
      await this.router.navigate(['/segments', id]);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.saving.set(false);
    }
  }

  private put(group: { name: string; definition: SegmentDefinition }): Promise<Segment> {
    const id = this.id();
    if (id === undefined) return this.api.post('/api/segments', group, segment);
    return this.api.patch(`/api/segments/${id}`, group, segment);
  }
}
