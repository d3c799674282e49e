import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '@regulars/access/api';
import {
  segmentAnswer,
  segmentCount,
  segmentDraft,
  segmentQuestion,
  segmentValueList,
  segmentValueQuery,
  type SegmentDraft,
  type SegmentQuestion,
  type SegmentValueQuery,
} from '@regulars/outreach/contract';
import { Returns } from '@regulars/shared/http';
import { SegmentExplainer } from './segment-explainer';
import { SegmentLooks } from './segment-looks';
import { SegmentValues } from './segment-values';

/** What one asks while building a group. */
@Controller('segments')
@Allow('rep')
export class SegmentQuestionController {
  constructor(
    private readonly looks: SegmentLooks,
    private readonly explainer: SegmentExplainer,
    private readonly suggested: SegmentValues,
  ) {}

  /** How many a draft holds, the first five by name, and the draft as a sentence. */
  @Post('count')
  @Returns(segmentCount)
  count(@Body({ schema: segmentDraft }) body: SegmentDraft) {
    return this.looks.count(body);
  }

  /** Why a customer is in or out, clause by clause. */
  @Post('explain')
  @Returns(segmentAnswer)
  explain(@Body({ schema: segmentQuestion }) body: SegmentQuestion) {
    return this.explainer.why(body);
  }

  /** Cities, languages or preferences that customers' records name, for suggestions. */
  @Get('values')
  @Returns(segmentValueList)
  values(@Query({ schema: segmentValueQuery }) query: SegmentValueQuery) {
    return this.suggested.of(query);
  }
}
