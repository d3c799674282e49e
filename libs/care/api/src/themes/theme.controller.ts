import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  theme,
  themeChange,
  themeInput,
  themeList,
  themeVoices,
  themeVoicesQuery,
  unsortedVoices,
  type ThemeChange,
  type ThemeInput,
  type ThemeVoicesQuery,
} from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { ThemeTrends } from './theme-trends';
import { Themes } from './themes';
import { Voices } from './voices';

const one = { schema: idText };

/** What customers speak of. */
@Controller('themes')
export class ThemeController {
  constructor(
    private readonly themes: Themes,
    private readonly trends: ThemeTrends,
    private readonly voices: Voices,
  ) {}

  /** All themes by name, with how often each was spoken of in the last six months. */
  @Get()
  @Allow('rep')
  @Returns(themeList)
  list() {
    return this.trends.list();
  }

  /** What has no theme yet and whose words suggest one. */
  @Get('unsorted')
  @Allow('rep')
  @Returns(unsortedVoices)
  unsorted() {
    return this.voices.unsorted();
  }

  /** One theme, and who spoke of it. */
  @Get(':id')
  @Allow('rep')
  @Returns(themeVoices)
  one(@Param('id', one) id: string, @Query({ schema: themeVoicesQuery }) query: ThemeVoicesQuery) {
    return this.voices.of(id, query);
  }

  /** Makes a theme; 409 `theme-taken` if there is one of that name, however it is spelled. */
  @Post()
  @Allow('manager')
  @Returns(theme, { status: 201 })
  add(@Body({ schema: themeInput }) body: ThemeInput, @CurrentActor() actor: Actor) {
    return this.themes.add(body, actor);
  }

  /** Changes its name or its words; 409 `theme-taken` as above. */
  @Patch(':id')
  @Allow('manager')
  @Returns(theme)
  change(@Param('id', one) id: string, @Body({ schema: themeChange }) body: ThemeChange, @CurrentActor() actor: Actor) {
    return this.themes.change(id, body, actor);
  }

  /** Takes it off everything. */
  @Delete(':id')
  @Allow('manager')
  @ReturnsNothing()
  remove(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.themes.remove(id, actor);
  }

  /** Undo: puts it back on everything that it was on. */
  @Post(':id/restore')
  @HttpCode(200)
  @Allow('manager')
  @Returns(theme)
  restore(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.themes.restore(id, actor);
  }
}
