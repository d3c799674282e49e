import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { newPreference, preferenceChange, preferenceList, preferenceView } from '@regulars/customers/contract';
import type { NewPreference, PreferenceChange } from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { Preferences } from './preferences';

/** What a customer likes, dislikes and needs. */
@Controller('customers/:id/preferences')
@Allow('rep')
export class PreferenceController {
  constructor(private readonly preferences: Preferences) {}

  /** All of them: needs first, then dislikes, then likes. */
  @Get()
  @Returns(preferenceList)
  list(@Param('id', { schema: idText }) customerId: string) {
    return this.preferences.list(customerId);
  }

  /** Writes one down; said today unless told otherwise. */
  @Post()
  @Returns(preferenceView, { status: 201 })
  add(
    @Param('id', { schema: idText }) customerId: string,
    @Body({ schema: newPreference }) body: NewPreference,
    @CurrentActor() actor: Actor,
  ) {
    return this.preferences.add(customerId, body, actor);
  }

  /** Changes one; what is left out stays. */
  @Patch(':preferenceId')
  @Returns(preferenceView)
  change(
    @Param('id', { schema: idText }) customerId: string,
    @Param('preferenceId', { schema: idText }) id: string,
    @Body({ schema: preferenceChange }) body: PreferenceChange,
    @CurrentActor() actor: Actor,
  ) {
    return this.preferences.change({ customerId, id }, body, actor);
  }

  /** Takes it off. It can be put back for 30 days. */
  @Delete(':preferenceId')
  @ReturnsNothing()
  remove(
    @Param('id', { schema: idText }) customerId: string,
    @Param('preferenceId', { schema: idText }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.preferences.remove({ customerId, id }, actor);
  }

  /** Undo: puts one back, exactly as it was, that was taken off. */
  @Post(':preferenceId/restore')
  @Returns(preferenceView)
  restore(
    @Param('id', { schema: idText }) customerId: string,
    @Param('preferenceId', { schema: idText }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.preferences.restore({ customerId, id }, actor);
  }
}
