const christmas = ['Christmas', 'Xmas', 'Weihnachten', 'Weihnacht'];

/**
 * How people speak of holidays that the books name otherwise, by key: in English and German, as whole words and as the
 * first part of "Weihnachtsgrüße".
 */
export const spokenNames: Readonly<Record<string, readonly string[]>> = {
  'christmas-day': christmas,
  'christmas-eve': [...christmas, 'Heiligabend'],
  'easter-sunday': ['Ostern', 'Oster', 'Ostersonntag'],
  'good-friday': ['Karfreitag'],
  'new-year-s-day': ['Neujahr', 'Neues Jahr'],
  'new-year-s-eve': ['Silvester'],
  'valentine-s-day': ['Valentinstag'],
  'mother-s-day': ['Muttertag'],
  'father-s-day': ['Vatertag'],
  'thanksgiving-day': ['Erntedank'],
  'eid-al-fitr': ['Zuckerfest', 'Ramazan Bayrami'],
  'eid-al-adha': ['Opferfest', 'Kurban Bayrami'],
  'lunar-new-year': ['Chinesisches Neujahr'],
};
