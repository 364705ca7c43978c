import { expect, it } from 'vitest';
import { cluesOf } from './clues.ts';

it('tells what two customers may have in common', () => {
  expect(cluesOf({ emails: ['anna.berg@mail.acme.co.uk', 'no address'], phones: ['+493012345678x12', '1234'] })).toEqual([
    'email:anna.berg@mail.acme.co.uk',
    'user:anna.berg',
    'domain:co.uk',
    'domain:acme.co.uk',
    'domain:mail.acme.co.uk',
    'tel:2345678',
  ]);
  const [abroad, atHome] = ['+493012345678', '03012345678'].map((phone) => cluesOf({ emails: [], phones: [phone] }));
  expect(abroad).toEqual(atHome);
});
