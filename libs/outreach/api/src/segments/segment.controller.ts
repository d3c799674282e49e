import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { customerPage } from '@regulars/customers/contract';
import {
  segment,
  segmentChange,
  segmentCustomersQuery,
  segmentDetail,
  segmentInput,
  segmentList,
  type SegmentChange,
  type SegmentCustomersQuery,
  type SegmentInput,
} from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { SegmentLooks } from './segment-looks';
import { Segments } from './segments';

/** Groups of customers by what they have in common, for lists, programmes and offers. */
@Controller('segments')
export class SegmentController {
  constructor(
    private readonly segments: Segments,
    private readonly looks: SegmentLooks,
  ) {}

  /** All of them, by name. */
  @Get()
  @Allow('rep')
  @Returns(segmentList)
  list() {
    return this.segments.list();
  }

  /** Keeps a new one; 409 `segment-taken` if there is one of that name. An unknown field is refused with its path. */
  @Post()
  @Allow('manager')
  @Returns(segment, { status: 201 })
  add(@Body({ schema: segmentInput }) body: SegmentInput, @CurrentActor() actor: Actor) {
    return this.segments.add(actor, body);
  }

  /** One, with the programmes and offers that use it. */
  @Get(':id')
  @Allow('rep')
  @Returns(segmentDetail)
  one(@Param('id', { schema: idText }) id: string) {
    return this.segments.one(id);
  }

  /** Changes its name or whom it is about; those who use it follow. */
  @Patch(':id')
  @Allow('manager')
  @Returns(segment)
  change(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: segmentChange }) body: SegmentChange,
    @CurrentActor() actor: Actor,
  ) {
    return this.segments.change(actor, id, body);
  }

  /** Takes it away; 409 `segment-in-use` while something refers to it. */
  @Delete(':id')
  @Allow('manager')
  @ReturnsNothing()
  remove(@Param('id', { schema: idText }) id: string, @CurrentActor() actor: Actor) {
    return this.segments.remove(actor, id);
  }

  /** Who is in it today, by name, as lines of a customer list. */
  @Get(':id/customers')
  @Allow('rep')
  @Returns(customerPage)
  customers(
    @Param('id', { schema: idText }) id: string,
    @Query({ schema: segmentCustomersQuery }) query: SegmentCustomersQuery,
  ) {
    return this.looks.customers(id, query);
  }
}
