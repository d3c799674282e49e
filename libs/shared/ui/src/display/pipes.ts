import { inject, Pipe, type PipeTransform } from '@angular/core';
import { phoneInGroups } from './phone';
import { Written } from './written';

/** `{{ visit.amount | rgMoney }}` → "31,90 €". */
@Pipe({ name: 'rgMoney' })
export class MoneyPipe implements PipeTransform {
  private readonly written = inject(Written);
  transform(amount: { readonly minor: number; readonly currency: string } | null | undefined): string {
    return amount ? this.written.money(amount) : '';
  }
}

/** `{{ count | rgNumber }}` → "1.234". */
@Pipe({ name: 'rgNumber' })
export class NumberPipe implements PipeTransform {
  private readonly written = inject(Written);
  transform(value: number): string {
    return this.written.number(value);
  }
}

/** `{{ '2026-11-28' | rgDay }}` → "28 November"; also `'short'` ("28 Nov"), `'full'` and `'weekday'`. `--MM-DD` is a day too. */
@Pipe({ name: 'rgDay' })
export class DayPipe implements PipeTransform {
  private readonly written = inject(Written);
  transform(day: string, style: 'long' | 'short' | 'full' | 'weekday' = 'long'): string {
    switch (style) {
      case 'long':
        return this.written.day(day);
      case 'short':
        return this.written.shortDay(day);
      case 'full':
        return this.written.fullDay(day);
      case 'weekday':
        return this.written.weekday(day);
    }
  }
}

/** `{{ touchpoint.due | rgTime }}` → "09:00" at the business; a plain `HH:mm` is written the country's way. */
@Pipe({ name: 'rgTime' })
export class TimePipe implements PipeTransform {
  private readonly written = inject(Written);
  transform(moment: string, zone?: string): string {
    return this.written.time(moment, zone);
  }
}

/** `{{ '+4971112345' | rgPhone }}` → the number in groups that can be read aloud. */
@Pipe({ name: 'rgPhone' })
export class PhonePipe implements PipeTransform {
  transform(number: string): string {
    return phoneInGroups(number);
  }
}
