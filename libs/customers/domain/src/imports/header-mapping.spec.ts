import { describe, expect, it } from 'vitest';
import { sniffDelimiter } from './delimiter';
import { mappingFaults, suggestMapping } from './header-mapping';
import type { ImportKind } from './import-fields';

function mapped(headers: string, kind: ImportKind = 'customers', sample: string[][] = []): Record<string, string> {
  const names = headers.split(',');
  return Object.fromEntries(suggestMapping(names, kind, sample).map(({ column, field }) => [names[column]!, field]));
}

describe('headers map by themselves', () => {
  it('of Chinook', () => {
    expect(mapped('Customer ID,First Name,Last Name,Company,Address,City,State,Country,Postal Code,Phone,Email,Support Rep')).toEqual({
      'Customer ID': 'reference', 'First Name': 'givenName', 'Last Name': 'familyName', Company: 'company', Address: 'street',
      City: 'city', State: 'region', Country: 'country', 'Postal Code': 'postalCode', Phone: 'phone', Email: 'email', 'Support Rep': 'rep',
    }); // prettier-ignore
    expect(mapped('Invoice,Customer ID,Date,Total,Items', 'visits')).toEqual({
      Invoice: 'reference', 'Customer ID': 'customer', Date: 'date', Total: 'amount', Items: 'items',
    }); // prettier-ignore
  });

  it('of CDNOW', () => {
    expect(mapped('customer_id,date,cds,dollars', 'visits')).toEqual({
      customer_id: 'customer',
      date: 'date',
      dollars: 'amount',
    });
  });

  it('of Google Contacts', () => {
    const headers =
      'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country';
    expect(mapped(headers)).toEqual({
      'First Name': 'givenName', 'Middle Name': 'middleName', 'Last Name': 'familyName', 'Phonetic First Name': 'pronunciation',
      Nickname: 'preferredName', 'Organization Name': 'company', Birthday: 'birthday', Notes: 'note', Labels: 'tags',
      'E-mail 1 - Value': 'email', 'E-mail 2 - Value': 'email', 'Phone 1 - Value': 'phone', 'Address 1 - Street': 'street',
      'Address 1 - City': 'city', 'Address 1 - Region': 'region', 'Address 1 - Postal Code': 'postalCode', 'Address 1 - Country': 'country',
    }); // prettier-ignore
    expect(mapped('Name,Given Name,Family Name,Group Membership,Organization 1 - Name')).toEqual({
      'Given Name': 'givenName', 'Family Name': 'familyName', 'Group Membership': 'tags', 'Organization 1 - Name': 'company',
    }); // prettier-ignore
  });

  it('of Outlook, with the address that is filled', () => {
    const headers =
      'Title,First Name,Middle Name,Last Name,Company,Business Street,Business City,Business Postal Code,Business Country/Region,Home Street,Home City,Home Postal Code,Home Country/Region,Business Phone,Home Phone,Mobile Phone,E-mail Address,E-mail 2 Address,Birthday,Anniversary,Categories,Notes';
    const row = headers.split(',').map((header) => (header.startsWith('Home') ? 'x' : ''));
    expect(mapped(headers, 'customers', [row])).toEqual({
      'First Name': 'givenName', 'Middle Name': 'middleName', 'Last Name': 'familyName', Company: 'company',
      'Home Street': 'street', 'Home City': 'city', 'Home Postal Code': 'postalCode', 'Home Country/Region': 'country',
      'Business Phone': 'phone', 'Home Phone': 'phone', 'Mobile Phone': 'phone', 'E-mail Address': 'email',
      'E-mail 2 Address': 'email', Birthday: 'birthday', Anniversary: 'anniversary', Categories: 'tags', Notes: 'note',
    }); // prettier-ignore
  });

  it('of HubSpot', () => {
    expect(mapped('Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Company Name,Contact owner,Street Address,City,State/Region,Postal Code,Country/Region,Date of birth,Preferred language,Lead Status,Create Date')).toEqual({
      'Record ID': 'reference', 'First Name': 'givenName', 'Last Name': 'familyName', Email: 'email', 'Phone Number': 'phone',
      'Mobile Phone Number': 'phone', 'Company Name': 'company', 'Contact owner': 'rep', 'Street Address': 'street', City: 'city',
      'State/Region': 'region', 'Postal Code': 'postalCode', 'Country/Region': 'country', 'Date of birth': 'birthday',
      'Preferred language': 'language',
    }); // prettier-ignore
  });

  it('in German', () => {
    expect(mapped('Kundennummer,Vorname,Nachname,Straße,PLZ,Ort,Telefon,E-Mail,Geburtstag,Bemerkungen')).toEqual({
      Kundennummer: 'reference', Vorname: 'givenName', Nachname: 'familyName', Straße: 'street', PLZ: 'postalCode', Ort: 'city',
      Telefon: 'phone', 'E-Mail': 'email', Geburtstag: 'birthday', Bemerkungen: 'note',
    }); // prettier-ignore
  });

  it('and takes the fuller of two that say the same', () => {
    expect(mapped('Birthday,Date of birth', 'customers', [['', '1980-05-03']])).toEqual({
      'Date of birth': 'birthday',
    });
  });
});

describe('a mapping made by hand', () => {
  it('needs a name, or whose visit it is and when', () => {
    expect(mappingFaults([{ column: 0, field: 'email' }], 'customers', 1)).toEqual(['no-name']);
    expect(mappingFaults([{ column: 0, field: 'amount' }], 'visits', 1)).toEqual(['no-customer', 'no-date']);
  });
  it('names no column twice, no single field twice, and only columns that are there', () => {
    const twice = [{ column: 0, field: 'givenName' }, { column: 0, field: 'familyName' }] as const; // prettier-ignore
    expect(mappingFaults(twice, 'customers', 1)).toEqual(['column-twice']);
    const same = [{ column: 0, field: 'givenName' }, { column: 1, field: 'givenName' }] as const; // prettier-ignore
    expect(mappingFaults(same, 'customers', 2)).toEqual(['field-twice']);
    expect(mappingFaults([{ column: 9, field: 'givenName' }], 'customers', 2)).toEqual(['no-such-column']);
  });
});

describe('the delimiter', () => {
  it.each([
    ['a,b\n1,2\n', ','],
    ['a;b;c\n"1;5";2,5;x\n', ';'],
    ['a\tb\n1,5\t2\n', '\t'],
    ['email\na@b.c\n', ','],
    ['a;b', ';'],
  ])('of %j is %j', (text, delimiter) => expect(sniffDelimiter(text)).toEqual({ delimiter, skip: 0 }));
  it('is what Excel declares it to be', () => {
    expect(sniffDelimiter('sep=;\r\na,b;c\r\n')).toEqual({ delimiter: ';', skip: 7 });
  });
});
