import type { Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { testPurpose } from '@regulars/delivery/domain';
import type { PreviewRequest, TestSent } from '@regulars/outreach/contract';
import { Clock } from '@regulars/shared/calendar';
import { newId, Reader, UnitOfWork } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { TemplatePreviews } from './template-previews';
import { TestPost } from './test-post';

/** "Send me a test": the letter goes to whoever asks, through the same outbox as all others. */
@Injectable()
export class TestLetters {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly previews: TemplatePreviews,
    private readonly post: TestPost,
  ) {}

  async send(actor: Actor, templateId: string, request: PreviewRequest): Promise<TestSent> {
    const { letter } = await this.previews.preview(templateId, request);
    const me = await this.reader.row<{ email: string }>('SELECT email FROM app_user WHERE id = ?', [actor.userId]);
    if (!me) throw new NotThere('user');
    const now = this.clock.now();
    const message = {
      key: `test:${newId()}`,
      purpose: testPurpose,
      to: { address: me.email, name: actor.name },
      subject: `Test: ${letter.subject}`,
      text: letter.text,
      html: letter.html,
      fromName: letter.fromName ?? undefined,
      attachments: letter.attachments,
      dueAt: now,
      expiresAt: now.add({ hours: 1 }),
    };
    await this.units.write((tx) => this.post.outbox.enqueue(tx, message));
    return { to: me.email, sentence: await this.post.sentence(me.email) };
  }
}
