/** A holiday that many keep far from where it is a public one. */
export interface Feast {
  readonly key: string;
  readonly name: string;
  /** Its other names, as countries' lists and people have them. */
  readonly also: readonly string[];
  /** The country whose calendar tells its days. */
  readonly home: string;
  /** Its days, where no calendar at hand tells them for years to come. */
  readonly written?: WrittenDays;
}

/** Days as they were published, and the countries that keep them. */
interface WrittenDays {
  readonly days: readonly string[];
  readonly keptIn: readonly string[];
}

// The evening of Lakshmi Puja, when the new moon of Kartika falls into the dusk in India: as Indian almanacs print it.
const diwali: WrittenDays = {
  days: [
    '2025-10-20', '2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26',
    '2031-11-14', '2032-11-02', '2033-10-22', '2034-11-10', '2035-10-30',
  ],
  keptIn: ['FJ', 'GY', 'IN', 'LK', 'MU', 'MY', 'NP', 'SG', 'SR', 'TT'],
}; // prettier-ignore

/** Feasts that a shop may wish wherever it is. Their days come from the country they are named with. */
export const feasts: readonly Feast[] = [
  { key: 'diwali', name: 'Diwali', also: ['Deepavali', 'Deepavali Festival Day'], home: 'IN', written: diwali },
  { key: 'eid-al-fitr', name: 'Eid al-Fitr', also: ['End of Ramadan (Eid al-Fitr)', 'Eid-Ul-Fitr', 'Hari Raya Puasa', 'Eid'], home: 'AE' },
  { key: 'eid-al-adha', name: 'Eid al-Adha', also: ['Feast of the Sacrifice (Eid al-Adha)', 'Eid Ul Adha', 'Hari Raya Haji'], home: 'AE' },
  { key: 'hanukkah', name: 'Hanukkah', also: ['Chanukah', 'Chanukka'], home: 'IL' },
  { key: 'passover', name: 'Passover', also: ['Passover (Pesach)', 'Pesach'], home: 'IL' },
  { key: 'rosh-hashanah', name: 'Rosh Hashanah', also: ['Rosh Hashanah (Yom Teruah)'], home: 'IL' },
  { key: 'lunar-new-year', name: 'Lunar New Year', also: ['Chinese New Year', 'Lunar New Year’s Day', 'Spring Festival'], home: 'SG' },
  { key: 'nowruz', name: 'Nowruz', also: ['Persian New Year'], home: 'IR' },
  { key: 'orthodox-christmas', name: 'Orthodox Christmas', also: [], home: 'RS' },
  { key: 'orthodox-easter', name: 'Orthodox Easter', also: [], home: 'RS' },
  { key: 'thanksgiving-day', name: 'Thanksgiving Day', also: ['Thanksgiving'], home: 'US' },
]; // prettier-ignore
