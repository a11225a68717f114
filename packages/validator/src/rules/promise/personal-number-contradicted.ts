import { conditionCode } from '../../facts/conditions.ts';
import { ANYWHERE, reportSaid } from '../../facts/said.ts';
import { defineRule } from '../../rule.ts';

/** Flags a text that asks for an identity number or an electronic identity where the code says that none is needed. */
export const conditionPersonalNumberContradicted = defineRule({
  code: 'condition/personal-number-contradicted',
  severity: 'warning',
  source: 'Design, section 6: a promise contradicted by text',
  why: 'Most of our readers have no Norwegian number and no BankID. They cannot get past the first page of the form.',
  on: 'service',
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      personalNumber: { value: 'not-needed', basis: 'stated', sourceIds: ['nettsiden'] },
    },
    description: { nb: 'Du trenger ikke fødselsnummer.', en: 'You do not need an identity number.' },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      personalNumber: { value: 'not-needed', basis: 'stated', sourceIds: ['nettsiden'] },
    },
    description: { nb: 'Logg inn med BankID.', en: 'Log in with BankID.' },
  },
  check(service, report, context) {
    if (conditionCode(service, 'personalNumber') !== 'not-needed') return;
    reportSaid(service, 'asksForPersonalNumber', ANYWHERE, report, context, { value: 'not-needed' });
  },
});
