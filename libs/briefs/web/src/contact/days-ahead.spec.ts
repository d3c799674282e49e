import '@angular/compiler'; // because days-ahead imports shared/ui
import { describe, expect, it } from 'vitest';
import { promiseDays } from './days-ahead';

describe('the days that a promise is often due on', () => {
  const labels = (today: string) => promiseDays(today).map(({ day, label }) => `${label} ${day}`);
  it('name the Friday of the week', () =>
    expect(labels('2026-11-30')).toEqual([
      'Today 2026-11-30',
      'Tomorrow 2026-12-01',
      'Friday 2026-12-04',
      'In a week 2026-12-07',
    ]));
  it.each(['2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'])(
    'do not say Friday where it is tomorrow, today or over: %s',
    (today) => expect(labels(today).join()).not.toContain('Friday'),
  );
});
