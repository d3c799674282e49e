import { accessData } from '@regulars/access/api';
import { briefsData } from '@regulars/briefs/api';
import { customersData } from '@regulars/customers/api';
import { deliveryData } from '@regulars/delivery/api';
import { outreachData } from '@regulars/outreach/api';
import type { ContextData } from '@regulars/shared/db';
import { careData } from '@regulars/care/api';
import { visitsData } from '@regulars/visits/api';

/** What each context keeps, in the order of the chain: foreign keys point to earlier ones only. */
export const data: ContextData[] = [
  accessData,
  customersData,
  visitsData,
  careData,
  deliveryData,
  outreachData,
  briefsData,
];
