import { Module } from '@nestjs/common';
import { CustomerStore } from './customers/customer-store';
import { CustomerVisitSummary } from './customers/visit-summary';
import { EraseParticipants } from './erasure/erase-participant';
import { LearntPreferences } from './preferences/learnt-preferences';
import { CustomerCards } from './reads/customer-cards';
import { KnownCustomers } from './reads/known-customers';
import { CustomerSearchIndex } from './search/search-index';

const known = [
  CustomerCards,
  CustomerSearchIndex,
  CustomerStore,
  CustomerVisitSummary,
  EraseParticipants,
  KnownCustomers,
  LearntPreferences,
];

/** What others may ask of customers, without their routes. */
@Module({ providers: known, exports: known })
export class CustomersModule {}
