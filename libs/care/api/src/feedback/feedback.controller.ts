import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { feedback, feedbackPage, feedbackQuery, type FeedbackQuery } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { Feedbacks } from './feedbacks';

const one = { schema: idText };

/** What customers say of us. */
@Controller('feedback')
@Allow('rep')
export class FeedbackController {
  constructor(private readonly feedbacks: Feedbacks) {}

  /** All of it, the newest first; or what waits for one of you, the oldest first. */
  @Get()
  @Returns(feedbackPage)
  page(@Query({ schema: feedbackQuery }) query: FeedbackQuery) {
    return this.feedbacks.page(query);
  }

  /** One of you saw to it; it stands on Today no longer. */
  @Post(':id/seen')
  @HttpCode(200)
  @Returns(feedback)
  see(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.feedbacks.see(id, actor);
  }

  /** Undo: it waits for one of you again. */
  @Post(':id/seen/undo')
  @HttpCode(200)
  @Returns(feedback)
  unsee(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.feedbacks.unsee(id, actor);
  }

  /** Takes off what one of you wrote down. 422 `theirs` for what a customer sent. */
  @Delete(':id')
  @ReturnsNothing()
  remove(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.feedbacks.remove(id, actor);
  }

  /** Undo: puts back what was taken off. */
  @Post(':id/restore')
  @HttpCode(200)
  @Returns(feedback)
  restore(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.feedbacks.restore(id, actor);
  }
}
