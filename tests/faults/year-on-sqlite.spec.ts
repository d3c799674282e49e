import { aYearOn } from './support/year/the-year';

aYearOn('sqlite');
