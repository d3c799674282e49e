import { Controller, Delete, Get, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { sample } from '@regulars/briefs/contract';
import { Returns } from '@regulars/shared/http';
import { Samples } from './samples';

/** The sample shop, to try everything with. */
@Controller('sample')
@Allow('owner')
export class SampleController {
  constructor(private readonly samples: Samples) {}

  /** Whether it is loaded. */
  @Get()
  @Returns(sample)
  view() {
    return this.samples.view();
  }

  /** Loads forty regulars with two years of visits, told from today. Once: again changes nothing. */
  @Post()
  @Returns(sample)
  load(@CurrentActor() actor: Actor) {
    return this.samples.load(actor);
  }

  /** Removes the sample customers, all that hangs on them, and nothing else. */
  @Delete()
  @Returns(sample)
  remove(@CurrentActor() actor: Actor) {
    return this.samples.remove(actor);
  }
}
