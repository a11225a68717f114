import { isPersonalMailbox } from '../../facts/person-names.ts';
import { isPrivateMailHost, mailboxesIn, MAY_HOLD_MAILBOX } from '../../facts/mail.ts';
import { defineRule } from '../../rule.ts';

/** Flags the mailbox of one person at an organisation. The name is not repeated in the report. */
export const contactPersonalMail = defineRule({
  code: 'contact/personal-mail',
  severity: 'warning',
  source: 'Safety guide, section 4: no names of staff; roles and shared lines instead',
  why: 'It names somebody who works there. When she is ill or has left, nobody reads what a person in need wrote.',
  on: 'string',
  within: ['mail', 'markup', 'dotted'],
  mayHold: MAY_HOLD_MAILBOX,
  ok: 'post@example.org',
  notOk: 'kari.nordmann@example.org',
  check({ value, field }, report) {
    const mailbox = mailboxesIn(value).find(
      ({ localPart, host }) => isPersonalMailbox(localPart) && !isPrivateMailHost(host),
    );
    if (mailbox !== undefined) report({ params: { field, host: mailbox.host } });
  },
});
