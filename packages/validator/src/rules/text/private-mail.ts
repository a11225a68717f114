import { defineRule } from '../../rule.ts';

/** Mailbox providers for private people. An organisation that uses one is told to say so by a rule setting. */
const PRIVATE_HOSTS =
  /[^\s@<>"'(]{1,64}@(gmail\.com|googlemail\.com|hotmail\.(?:com|no|co\.uk)|outlook\.com|live\.(?:com|no)|msn\.com|yahoo\.(?:com|no|co\.uk)|icloud\.com|me\.com|aol\.com|online\.no|getmail\.no|protonmail\.com|proton\.me|mail\.ru|yandex\.ru|wp\.pl|o2\.pl|interia\.pl)(?![\w.-]*\w)/i;

/** Flags an address at a mailbox provider for private people. */
export const textPrivateMail = defineRule({
  code: 'text/private-mail',
  severity: 'warning',
  source: 'Safety guide, section 4: no private addresses; roles and shared lines instead',
  why: 'It may be the address of one worker. It stays in the file when she leaves, and those who write do not know who reads.',
  on: 'string',
  ok: 'Skriv til post@example.org.',
  notOk: 'Skriv til kari.eksempel@gmail.com.',
  check({ value, field }, report) {
    if (!value.includes('@')) return;
    const host = PRIVATE_HOSTS.exec(value)?.[1];
    if (host !== undefined) report({ params: { field, host: host.toLowerCase() } });
  },
});
