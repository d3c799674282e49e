/** A holiday that many keep far from where it is a public one. */
export interface Feast {
  readonly key: string;
  readonly name: string;
  /** Its other names, as countries' lists and people have them. */
  readonly also: readonly string[];
  /** The country whose calendar tells its days. */
  readonly home: string;
}

/** Feasts that a shop may wish wherever it is. Their days come from the country they are named with. */
export const feasts: readonly Feast[] = [
  { key: 'diwali', name: 'Diwali', also: ['Deepavali', 'Deepavali Festival Day'], home: 'SG' },
  { key: 'eid-al-fitr', name: 'Eid al-Fitr', also: ['End of Ramadan (Eid al-Fitr)', 'Eid-Ul-Fitr', 'Hari Raya Puasa', 'Eid'], home: 'AE' },
  { key: 'eid-al-adha', name: 'Eid al-Adha', also: ['Feast of the Sacrifice (Eid al-Adha)', 'Eid Ul Adha', 'Hari Raya Haji'], home: 'AE' },
  { key: 'hanukkah', name: 'Hanukkah', also: ['Chanukah', 'Chanukka'], home: 'IL' },
  { key: 'passover', name: 'Passover', also: ['Passover (Pesach)', 'Pesach'], home: 'IL' },
  { key: 'rosh-hashanah', name: 'Rosh Hashanah', also: ['Rosh Hashanah (Yom Teruah)'], home: 'IL' },
  { key: 'lunar-new-year', name: 'Lunar New Year', also: ['Chinese New Year', 'Lunar New Year’s Day', 'Spring Festival'], home: 'SG' },
  { key: 'vesak', name: 'Vesak', also: ['Vesak Day'], home: 'SG' },
  { key: 'nowruz', name: 'Nowruz', also: ['Persian New Year'], home: 'IR' },
  { key: 'orthodox-christmas', name: 'Orthodox Christmas', also: [], home: 'RS' },
  { key: 'orthodox-easter', name: 'Orthodox Easter', also: [], home: 'RO' },
  { key: 'thanksgiving-day', name: 'Thanksgiving Day', also: ['Thanksgiving'], home: 'US' },
]; // prettier-ignore
