import type { Disguise } from '@regulars/customers/domain';
import { Refused } from '@regulars/shared/http';

const because: Record<Disguise | 'no-header' | 'no-rows', string> = {
  empty: 'The file is empty.',
  zip: 'This is a zip file or an Excel workbook (.xlsx), whatever its name says. Open it and save the sheet as CSV.',
  excel: 'This is an old Excel workbook (.xls). Open it and save the sheet as CSV.',
  gzip: 'This file is compressed (gzip). Unpack it first.',
  pdf: 'This is a PDF. Bring the list as CSV.',
  picture: 'This is a picture. Bring the list as CSV.',
  'web-page': 'This is a web page or XML. Bring the list as CSV.',
  vcard: 'This is a vCard file. Export the contacts as CSV instead.',
  rtf: 'This is a formatted text (RTF). Bring the list as CSV.',
  database: 'This is a database file. Bring the list as CSV.',
  binary: 'This is not a text file. Bring the list as CSV.',
  'no-header': 'The first line cannot be read as column names.',
  'no-rows': 'There is nothing below the first line, which is taken as the column names.',
};

/** 422: the file is not what it should be; the sentence says what it is and what to do. */
export function notATable(is: Disguise | 'no-header' | 'no-rows'): Refused {
  return new Refused('not-a-table', `${because[is]} Nothing was kept.`);
}
