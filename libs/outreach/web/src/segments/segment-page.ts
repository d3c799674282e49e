import { Component, computed, effect, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { customerPage } from '@regulars/customers/contract';
import { CustomerRow } from '@regulars/customers/web';
import { segment, segmentDetail, type SegmentDetail } from '@regulars/outreach/contract';
import {
  Api,
  counted,
  Empty,
  Notices,
  Page,
  pagesFor,
  Part,
  resourceFor,
  Session,
  Skeleton,
  Trouble,
} from '@regulars/shared/ui';
import { WhyIn } from './why-in';

/** One group: who is in it today, what uses it, and why somebody is in or out. */
@Component({
  selector: 'rg-segment-page',
  imports: [CustomerRow, Empty, Page, Part, RouterLink, Skeleton, Trouble, WhyIn],
  templateUrl: './segment-page.html',
  styleUrl: './segment-page.scss',
})
export class SegmentPage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly group = resourceFor(() => `/api/segments/${this.id()}`, segmentDetail);
  protected readonly people = pagesFor(() => `/api/segments/${this.id()}/customers?limit=50&total=true`, customerPage);
  protected readonly mayChange = computed(() => this.session.can('manager'));
  protected readonly count = computed(() => {
    const total = this.people.value()?.total;
    return total === undefined ? 'Who is in it' : `${counted(total, 'customer')} in it today`;
  });

  constructor() {
    const title = inject(Title);
    effect(() => {
      const name = this.group.value()?.name;
      if (name !== undefined) title.setTitle(`${name} · Regulars`);
    });
  }

  /** Away at once, and back by Undo; what is used elsewhere is refused and says by what. */
  protected async remove({ id, name, definition }: SegmentDetail): Promise<void> {
    try {
      await this.api.delete(`/api/segments/${id}`);
      await this.router.navigateByUrl('/segments');
      this.notices.undoable(`“${name}” is removed. Its customers stay.`, async () => {
        const again = await this.api.post('/api/segments', { name, definition }, segment);
        await this.router.navigate(['/segments', again.id]);
      });
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
