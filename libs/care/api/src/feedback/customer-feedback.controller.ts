import { Body, Controller, Param, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { feedback, newFeedback, type NewFeedback } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Feedbacks } from './feedbacks';

/** What one customer says of us. */
@Controller('customers/:id/feedback')
@Allow('rep')
export class CustomerFeedbackController {
  constructor(private readonly feedbacks: Feedbacks) {}

  /** Writes down what they said to one of you. */
  @Post()
  @Returns(feedback, { status: 201 })
  add(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: newFeedback }) body: NewFeedback,
    @CurrentActor() actor: Actor,
  ) {
    // prettier-ignore
    return this.feedbacks.add(id, body, actor);
  }
}
