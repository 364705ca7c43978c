import type { Customer } from './customer.ts';

/** Last digits of a telephone number, however its country is written. */
const tailDigits = 7;

/**
 * What a customer's addresses have in common with those of others, as strings for an index: `email:`, `user:` (before
 * the @), `domain:` (each ending of the host that has two labels or more) and `tel:` (the last seven digits). A clue
 * finds whom to look at; it proves nothing.
 */
export function cluesOf({ emails, phones }: Pick<Customer, 'emails' | 'phones'>): string[] {
  const clues = new Set<string>();
  for (const email of emails) {
    const at = email.lastIndexOf('@');
    if (at < 1) continue;
    clues.add(`email:${email}`);
    clues.add(`user:${email.slice(0, at)}`);
    const labels = email.slice(at + 1).split('.');
    for (let length = 2; length <= Math.min(labels.length, 4); length++) clues.add(`domain:${labels.slice(-length).join('.')}`);
  }
  for (const phone of phones) {
    const digits = phone.split('x')[0]!.replaceAll(/\D/gu, '');
    if (digits.length >= tailDigits) clues.add(`tel:${digits.slice(-tailDigits)}`);
  }
  return [...clues];
}
