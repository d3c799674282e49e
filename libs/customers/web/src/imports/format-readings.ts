import type { ImportQuestion } from '@regulars/customers/contract';
import type { ColumnFormat } from '@regulars/customers/domain';
import type { Written } from '@regulars/shared/ui';

interface Reading {
  value: ColumnFormat;
  label: string;
  says: string;
}

/** The two ways in which a cell can be read, each as it would then be shown. */
export function readings({ about, examples }: ImportQuestion, written: Pick<Written, 'day' | 'number'>): Reading[] {
  const example = examples[0] ?? '';
  if (about === 'decimal-sign') {
    return [
      {
        value: 'point',
        label: written.number(Number(digits(example).replaceAll(',', ''))),
        says: 'The point stands before the cents.',
      },
      {
        value: 'comma',
        label: written.number(Number(digits(example).replaceAll('.', '').replace(',', '.'))),
        says: 'The comma stands before the cents.',
      },
    ];
  }
  const [first = '', second = ''] = example.match(/\d+/g) ?? [];
  return [
    { value: 'dmy', label: dayLabel(first, second, written), says: 'The day comes first.' },
    { value: 'mdy', label: dayLabel(second, first, written), says: 'The month comes first.' },
  ];
}

const digits = (text: string): string => text.replace(/[^\d.,]/g, '');

function dayLabel(day: string, month: string, written: Pick<Written, 'day'>): string {
  if (Number(month) > 12 || Number(day) > 31) return 'no day at all';
  return written.day(`--${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
