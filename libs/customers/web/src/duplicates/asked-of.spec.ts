import { expect, it } from 'vitest';
import { emptyDraft, type CustomerDraft } from '../form/customer-draft';
import { askedOf } from './asked-of';

const typed = (draft: Partial<CustomerDraft>): CustomerDraft => ({ ...emptyDraft, ...draft });
const reach = (...values: string[]) => values.map((value) => ({ value, label: '' }));
const asked = (draft: Partial<CustomerDraft>, before: Partial<CustomerDraft> = {}, except?: string) =>
  askedOf(typed(draft), typed(before), except);

it('asks once there is a whole name, or an address or number that is typed to the end', () => {
  expect(asked({})).toBeUndefined();
  expect(asked({ given: 'Luís' })).toBeUndefined();
  expect(asked({ given: 'Luís', emails: reach('luis@'), phones: reach('91') })).toBeUndefined();
  expect(asked({ given: ' Luís ', family: 'Gonçalves' })).toEqual({ given: 'Luís', family: 'Gonçalves' });
  expect(asked({ given: 'Luís', phones: reach('912 345 678') })).toEqual({ given: 'Luís', phone: '912 345 678' });
});

it('asks about the address and number typed last', () => {
  const draft = { emails: reach('a@x.pt', 'b@x.pt', ''), phones: reach('912345678', '213 000 000') };
  expect(asked(draft)).toEqual({ email: 'b@x.pt', phone: '213 000 000' });
});

it('asks about somebody who is there already only when what tells them apart has changed', () => {
  const before = { given: 'Luís', family: 'Gonçalves', emails: reach('luis@x.pt') };
  expect(asked({ ...before, company: 'Padaria' }, before, 'luis')).toBeUndefined();
  expect(asked({ ...before, family: 'Silva' }, before, 'luis')).toEqual({
    given: 'Luís',
    family: 'Silva',
    email: 'luis@x.pt',
    except: 'luis',
  });
});
