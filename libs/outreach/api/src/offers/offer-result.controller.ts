import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow } from '@regulars/access/api';
import { offerResult, peoplePage, peopleQuery, type PeopleQuery } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { OfferPeople } from './offer-people';
import { OfferResults } from './offer-results';

/** What came of an offer, and who stands behind each number. */
@Controller('offers')
export class OfferResultController {
  constructor(
    private readonly results: OfferResults,
    private readonly people: OfferPeople,
  ) {}

  /** Sent, may have been sent, redeemed, and what was paid: in all, by what they like of it, and by city. */
  @Get(':id/result')
  @Allow('rep')
  @Returns(offerResult)
  result(@Param('id', { schema: idText }) id: string) {
    return this.results.of(id);
  }

  /** The customers behind one number of it, by name. */
  @Get(':id/people')
  @Allow('rep')
  @Returns(peoplePage)
  peopleOf(@Param('id', { schema: idText }) id: string, @Query({ schema: peopleQuery }) query: PeopleQuery) {
    return this.people.of(id, query);
  }
}
