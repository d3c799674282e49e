import type { ContextData } from '@regulars/shared/db';
import { ConductRow } from './conduct/conduct.row';
import { ConsentRuleRow } from './consents/consent-rule.row';
import { ConsentRow } from './consents/consent.row';
import { CustomerEmailRow } from './customers/customer-email.row';
import { CustomerPhoneRow } from './customers/customer-phone.row';
import { CustomerRow } from './customers/customer.row';
import { ImportantDateRow } from './dates/important-date.row';
import { CustomerSoundRow } from './duplicates/customer-sound.row';
import { DistinctPairRow } from './duplicates/distinct-pair.row';
import { Imports1795400000000 } from './imports/1795400000000-imports';
import { ImportBatchRow } from './imports/import-batch.row';
import { ImportRunRow } from './imports/import-run.row';
import { Customers1795300100000 } from './migrations/1795300100000-customers';
import { ConsentRule1796400000000 } from './migrations/1796400000000-consent-rule';
import { CustomerMergeRow } from './merges/customer-merge.row';
import { NoteRow } from './notes/note.row';
import { RemovedThings1796500000000 } from './migrations/1796500000000-removed-things';
import { PrivateNotes1798300000000 } from './migrations/1798300000000-private-notes';
import { Conduct1798300000001 } from './migrations/1798300000001-conduct';
import { Referrals1798500000000 } from './migrations/1798500000000-referrals';
import { Needs1798500000002 } from './migrations/1798500000002-needs';
import { Merges1798600000000 } from './migrations/1798600000000-merges';
import { Duplicates1798600000100 } from './migrations/1798600000100-duplicates';
import { PreferenceRow } from './preferences/preference.row';
import { ReferralRow } from './referrals/referral.row';
import { RemovedThingRow } from './removed/removed-thing.row';
import { CustomerTagRow } from './tags/customer-tag.row';
import { TagRow } from './tags/tag.row';
import { SavedViewRow } from './views/saved-view.row';

/** What this context keeps. Others may refer to customers: `@Ref('CustomerRow', …)`, `ref('…_id', 'customer', …)`. */
export const customersData: ContextData = {
  rows: [
    CustomerRow,
    CustomerEmailRow,
    CustomerPhoneRow,
    TagRow,
    CustomerTagRow,
    NoteRow,
    PreferenceRow,
    ImportantDateRow,
    ConductRow,
    ConsentRow,
    ConsentRuleRow,
    SavedViewRow,
    RemovedThingRow,
    ReferralRow,
    CustomerMergeRow,
    CustomerSoundRow,
    DistinctPairRow,
    ImportRunRow,
    ImportBatchRow,
  ],
  migrations: [
    Customers1795300100000,
    Imports1795400000000,
    ConsentRule1796400000000,
    RemovedThings1796500000000,
    PrivateNotes1798300000000,
    Conduct1798300000001,
    Referrals1798500000000,
    Needs1798500000002,
    Merges1798600000000,
    Duplicates1798600000100,
  ],
};
