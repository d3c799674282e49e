import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { themed, themeMark, type ThemeMark } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { ThemeMarks } from './theme-marks';

const one = { schema: idText };

/** What something that a customer said of us is about. */
@Controller('feedback/:id/themes/:themeId')
@Allow('rep')
export class FeedbackThemeController {
  constructor(private readonly marks: ThemeMarks) {}

  /** Puts a theme on it; or says with `fits: false` that it does not fit, so that it is not suggested there again. */
  @Put()
  @Returns(themed)
  put(
    @Param('id', one) id: string,
    @Param('themeId', one) themeId: string,
    @Body({ schema: themeMark }) body: ThemeMark,
    @CurrentActor() actor: Actor,
  ) {
    return this.marks.put('feedback', id, themeId, body, actor);
  }

  /** As if nobody had said anything: takes the theme off, and its words may suggest it again. */
  @Delete()
  @Returns(themed)
  take(@Param('id', one) id: string, @Param('themeId', one) themeId: string, @CurrentActor() actor: Actor) {
    return this.marks.take('feedback', id, themeId, actor);
  }
}
