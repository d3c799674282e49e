import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import type { SearchHit, SearchQuery, SearchResult } from '@regulars/customers/contract';
import { highlight, searchTerms, type Term } from '@regulars/customers/domain';
import { Reader } from '@regulars/shared/db';
import { CustomerSearch, type Found } from './customer-search';
import { matchIn } from './match-in';
import { mentionsOf, type Mention } from './mentions';

/** Search as you type: finds, and shows where it was found. */
@Injectable()
export class CustomerFinder {
  constructor(
    private readonly reader: Reader,
    private readonly search: CustomerSearch,
    private readonly business: BusinessProfile,
  ) {}

  /** The best customers for what somebody typed, each with what matched as a hit. */
  async find({ q, limit }: SearchQuery, readerId: string): Promise<SearchResult> {
    const terms = searchTerms(q);
    const found = await this.search.find(terms, limit, readerId);
    const elsewhere = found.filter((one) => !showsWhy(one, terms)).map((one) => one.id);
    if (elsewhere.length === 0) return { items: found.map((one) => hitOf(one, terms, null)) };
    const mentions = await mentionsOf(this.reader, elsewhere, readerId);
    const { country } = await this.business.get();
    return { items: found.map((one) => hitOf(one, terms, matchOf(one, terms, mentions.get(one.id), country))) };
  }
}

/** Whether the name that is shown says why they were found: it does not where they were known by another name before. */
function showsWhy({ reach, displayName }: Found, terms: readonly Term[]): boolean {
  return reach !== 'anywhere' && highlight(displayName, terms).some((part) => part.hit);
}

function matchOf(one: Found, terms: readonly Term[], mentions: readonly Mention[] | undefined, country: string) {
  return showsWhy(one, terms) ? null : matchIn({ texts: mentions ?? [], terms, country });
}

function hitOf(one: Found, terms: readonly Term[], match: SearchHit['match']): SearchHit {
  const { id, displayName, company, email, phone } = one;
  return { id, displayName, name: highlight(displayName, terms), company, email, phone, match };
}
