import { Controller, Param, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { offer, type Offer } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { OfferCourse } from './offer-course';
import { OfferViews } from './offer-views';

/** The course of an offer. Each is 409 `offer-changed` if the offer does not stand like that any more. */
@Controller('offers')
export class OfferCourseController {
  constructor(
    private readonly course: OfferCourse,
    private readonly views: OfferViews,
  ) {}

  /** Plans it. 422 `letter-says-too-little` if its letter lacks the code or the last day. */
  @Post(':id/schedule')
  @Allow('manager')
  @Returns(offer)
  async schedule(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<Offer> {
    await this.course.schedule(actor, id);
    return this.views.one(id);
  }

  /** Makes it a draft again; 409 `offer-is-out` once something of it went out. */
  @Post(':id/take-back')
  @Allow('manager')
  @Returns(offer)
  async takeBack(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<Offer> {
    await this.course.takeBack(actor, id);
    return this.views.one(id);
  }

  /** Sends nothing more of it; codes that are out hold until its last day. */
  @Post(':id/stop')
  @Allow('manager')
  @Returns(offer)
  async stop(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<Offer> {
    await this.course.stop(actor, id);
    return this.views.one(id);
  }
}
