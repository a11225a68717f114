import { isPrivateMailHost, mailboxesIn, MAY_HOLD_MAILBOX } from '../../facts/mail.ts';
import { defineRule } from '../../rule.ts';

/** Flags an address at a mailbox provider for private people. An organisation that uses one is told to say so by a rule setting. */
export const textPrivateMail = defineRule({
  code: 'text/private-mail',
  severity: 'warning',
  source: 'Safety guide, section 4: no private addresses; roles and shared lines instead',
  why: 'It may be the address of one worker. It stays in the file when she leaves, and those who write do not know who reads.',
  on: 'string',
  within: ['mail', 'markup', 'dotted'],
  mayHold: MAY_HOLD_MAILBOX,
  ok: 'Skriv til post@example.org.',
  notOk: 'Skriv til kari.eksempel@gmail.com.',
  check({ value, field }, report) {
    const host = mailboxesIn(value).find((mailbox) => isPrivateMailHost(mailbox.host))?.host;
    if (host !== undefined) report({ params: { field, host } });
  },
});
