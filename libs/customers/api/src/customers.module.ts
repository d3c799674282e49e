import { Module } from '@nestjs/common';
import { ConductController } from './conduct/conduct.controller';
import { Conducts } from './conduct/conducts';
import { ConsentController } from './consents/consent.controller';
import { ConsentFollowers } from './consents/consent-followers';
import { ConsentRuleController } from './consents/consent-rule.controller';
import { ConsentRules } from './consents/consent-rules';
import { Consents } from './consents/consents';
import { Archive } from './customers/archive';
import { ArchiveController } from './customers/archive.controller';
import { CustomerController } from './customers/customer.controller';
import { CustomerDesk } from './customers/customer-desk';
import { CustomerDraft } from './customers/customer-draft';
import { CustomerStore } from './customers/customer-store';
import { Customers } from './customers/customers';
import { CustomerVisitSummary } from './customers/visit-summary';
import { DateController } from './dates/date.controller';
import { ImportantDates } from './dates/important-dates';
import { DistinctPairs } from './duplicates/distinct-pairs';
import { DuplicateController } from './duplicates/duplicate.controller';
import { DuplicateQueue } from './duplicates/duplicate-queue';
import { FoundPairs } from './duplicates/found-pairs';
import { LookAlikeController } from './duplicates/look-alike.controller';
import { LookAlikes } from './duplicates/look-alikes';
import { EraseParticipants } from './erasure/erase-participant';
import { Erasure } from './erasure/erasure';
import { CustomerExport } from './export/customer-export';
import { CustomerFile } from './export/customer-file';
import { CustomerFileController } from './export/customer-file.controller';
import { OwnRecord } from './export/own-record';
import { RecordKeepers } from './export/record-keepers';
import { WholeRecord } from './export/whole-record';
import { ExportController } from './export/export.controller';
import { CustomerCount } from './lists/customer-count';
import { CustomerList } from './lists/customer-list';
import { ListFilters } from './lists/list-filters';
import { KeptRefusals } from './merges/kept-refusals';
import { MergeController } from './merges/merge.controller';
import { MergedBelongings } from './merges/merged-belongings';
import { MergedRecords } from './merges/merged-records';
import { MergeParticipants } from './merges/merge-participant';
import { Merging } from './merges/merging';
import { NeedController } from './needs/need.controller';
import { NeedList } from './needs/need-list';
import { NeedsMet } from './needs/needs-met';
import { NoteController } from './notes/note.controller';
import { NoteList } from './notes/note-list';
import { Notes } from './notes/notes';
import { LearntPreferences } from './preferences/learnt-preferences';
import { PreferenceController } from './preferences/preference.controller';
import { Preferences } from './preferences/preferences';
import { CustomerCards } from './reads/customer-cards';
import { CustomerView } from './reads/customer-view';
import { KnownCustomers } from './reads/known-customers';
import { ReferralController } from './referrals/referral.controller';
import { ThanksInPerson } from './referrals/thanks-in-person';
import { PurgeSchedule } from './removed/purge-schedule';
import { RemovedThings } from './removed/removed-things';
import { CustomerFinder } from './search/customer-finder';
import { CustomerMeant } from './search/customer-meant';
import { CustomerSearch } from './search/customer-search';
import { SearchController } from './search/search.controller';
import { CustomerSearchIndex } from './search/search-index';
import { TagController } from './tags/tag.controller';
import { TagNames } from './tags/tag-names';
import { Tags } from './tags/tags';
import { SavedViewController } from './views/saved-view.controller';
import { SavedViews } from './views/saved-views';

/** What others may ask of customers. */
const known = [
  ConsentFollowers,
  Consents,
  CustomerCards,
  CustomerDesk,
  CustomerDraft,
  CustomerList,
  CustomerMeant,
  Customers,
  CustomerSearch,
  CustomerSearchIndex,
  CustomerStore,
  CustomerView,
  CustomerVisitSummary,
  EraseParticipants,
  Erasure,
  ImportantDates,
  KnownCustomers,
  LearntPreferences,
  MergeParticipants,
  RecordKeepers,
  TagNames,
];
const within = [
  Archive,
  Conducts,
  ConsentRules,
  CustomerCount,
  CustomerExport,
  CustomerFile,
  CustomerFinder,
  DistinctPairs,
  DuplicateQueue,
  FoundPairs,
  KeptRefusals,
  ListFilters,
  LookAlikes,
  MergedBelongings,
  MergedRecords,
  Merging,
  OwnRecord,
  PurgeSchedule,
  RemovedThings,
  ThanksInPerson,
  WholeRecord,
];
const lists = [NeedList, NeedsMet, NoteList, Notes, Preferences, SavedViews, Tags];

// `customers/search` and others of one word stand before `customers/:id`.
const controllers = [SearchController, LookAlikeController, ExportController, CustomerController, ArchiveController];
const details = [
  NoteController,
  PreferenceController,
  DateController,
  ConsentController,
  ConsentRuleController,
  MergeController,
  NeedController,
  ReferralController,
  ConductController,
  CustomerFileController,
  DuplicateController,
];

/** Customers and what is remembered about them. */
@Module({
  controllers: [...controllers, ...details, TagController, SavedViewController],
  providers: [...known, ...within, ...lists],
  exports: known,
})
export class CustomersModule {}
