import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { absence, absenceList, type Absence } from '@regulars/care/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { Absences } from './absences';

/** Who is away, and who stands in. */
@Controller('absences')
@Allow('rep')
export class AbsenceController {
  constructor(private readonly absences: Absences) {}

  /** Who is away today or will be. */
  @Get()
  @Returns(absenceList)
  list() {
    return this.absences.list();
  }

  /** When you are away, and who stands in: what is due from you shows on their Today. */
  @Put('mine')
  @Returns(absenceList)
  put(@Body({ schema: absence }) body: Absence, @CurrentActor() actor: Actor) {
    return this.absences.put(body, actor);
  }

  /** You are back. */
  @Delete('mine')
  @ReturnsNothing()
  end(@CurrentActor() actor: Actor) {
    return this.absences.end(actor);
  }
}
