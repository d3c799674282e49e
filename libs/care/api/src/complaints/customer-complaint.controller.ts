import { Body, Controller, Param, Post, UseInterceptors } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { complaintDetail, newComplaint, type NewComplaint } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, VersionTag } from '@regulars/shared/http';
import { Complaints } from './complaints';

/** What one customer complains of. */
@Controller('customers/:id/complaints')
@Allow('rep')
@UseInterceptors(VersionTag)
export class CustomerComplaintController {
  constructor(private readonly complaints: Complaints) {}

  /** Writes one down; offers and check-ins to this customer are held from now on. */
  @Post()
  @Returns(complaintDetail, { status: 201 })
  receive(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: newComplaint }) body: NewComplaint,
    @CurrentActor() actor: Actor,
  ) {
    // prettier-ignore
    return this.complaints.receive(id, body, actor);
  }
}
