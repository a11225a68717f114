import { holdsBankAccount } from '../../facts/bank-account.ts';
import { defineRule } from '../../rule.ts';

/** Notes the number of a bank account. */
export const textBankAccount = defineRule({
  code: 'text/bank-account',
  severity: 'info',
  source: 'Our own choice; ISO 13616 (IBAN), Finans Norge: account numbers',
  why: 'A reader may think that she has to pay. Whoever can change the file can lead gifts to himself.',
  on: 'string',
  within: 'number',
  mayHold:
    /\d{4}[ .\u00A0]\d{2}[ .\u00A0]\d{5}|[Kk]ont?o|[A-Z]{2}\d{2} ?[A-Z\d]{4} ?[A-Z\d]{4}|[\u0660-\u0669\u06F0-\u06F9]{5}/,
  ok: 'Hjelpen er gratis.',
  notOk: 'Gi til konto 1234 56 78903.',
  check({ value, field }, report) {
    if (holdsBankAccount(value)) report({ params: { field } });
  },
});
