import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  offer,
  offerInput,
  offerList,
  offerReach,
  reachQuery,
  unfitPage,
  unfitQuery,
  type Offer,
  type OfferInput,
  type ReachQuery,
  type UnfitQuery,
} from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { OfferReaches } from './offer-reaches';
import { OfferViews } from './offer-views';
import { Offers } from './offers';

/** Offers: what, for whom, from when to when. */
@Controller('offers')
export class OfferController {
  constructor(
    private readonly offers: Offers,
    private readonly views: OfferViews,
    private readonly reaches: OfferReaches,
  ) {}

  /** All, the newest first. */
  @Get()
  @Allow('rep')
  @Returns(offerList)
  list() {
    return this.views.list();
  }

  /** Keeps a draft. 400 with its path for a day that has passed or an end before the start; 409 `code-taken`. */
  @Post()
  @Allow('manager')
  @Returns(offer, { status: 201 })
  async add(@CurrentActor() actor: Actor, @Body({ schema: offerInput }) body: OfferInput): Promise<Offer> {
    return this.views.one(await this.offers.add(actor, body));
  }

  @Get(':id')
  @Allow('rep')
  @Returns(offer)
  one(@Param('id', { schema: idText }) id: string) {
    return this.views.one(id);
  }

  /** Changes a draft as a whole; 409 `offer-not-draft` once it is scheduled. */
  @Put(':id')
  @Allow('manager')
  @Returns(offer)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: offerInput }) body: OfferInput,
  ): Promise<Offer> {
    return this.views.one(await this.offers.change(actor, id, body));
  }

  /** Takes a draft away; 409 `offer-not-draft` once it is scheduled. */
  @Delete(':id')
  @Allow('manager')
  @ReturnsNothing()
  async remove(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<void> {
    await this.offers.remove(actor, id);
  }

  /** Puts back a draft that was taken away; its code for all is made anew if another offer took it. */
  @Post(':id/restore')
  @Allow('manager')
  @Returns(offer)
  async restore(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<Offer> {
    return this.views.one(await this.offers.restore(actor, id));
  }

  /** Exactly who gets it, why each, and who does not and why; whether or not it is scheduled. */
  @Get(':id/reach')
  @Allow('rep')
  @Returns(offerReach)
  reach(@Param('id', { schema: idText }) id: string, @Query({ schema: reachQuery }) query: ReachQuery) {
    return this.reaches.of(id, query);
  }

  /** Whom it does not fit: no match, no offer. By name. */
  @Get(':id/unfit')
  @Allow('rep')
  @Returns(unfitPage)
  unfit(@Param('id', { schema: idText }) id: string, @Query({ schema: unfitQuery }) query: UnfitQuery) {
    return this.reaches.unfit(id, query);
  }
}
