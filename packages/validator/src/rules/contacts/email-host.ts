import { defineRule } from '../../rule.ts';

/** Hosts of mailboxes as fingers slip on them. Only forms that are nobody's own. */
const SLIPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'gmial.com': 'gmail.com',
    'gmal.com': 'gmail.com',
    'gmai.com': 'gmail.com',
    'gmaill.com': 'gmail.com',
    'gnail.com': 'gmail.com',
    'gamil.com': 'gmail.com',
    'gmail.no': 'gmail.com',
    'hotmial.com': 'hotmail.com',
    'hotmai.com': 'hotmail.com',
    'hotmal.com': 'hotmail.com',
    'hotmil.com': 'hotmail.com',
    'outlok.com': 'outlook.com',
    'outloook.com': 'outlook.com',
    'yaho.com': 'yahoo.com',
    'yahooo.com': 'yahoo.com',
    'iclod.com': 'icloud.com',
  }),
);

/** Endings that do not exist (IANA, Root Zone Database) and the one that was meant. */
const ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nb: 'no',
    nno: 'no',
    noo: 'no',
    n: 'no',
    con: 'com',
    comm: 'com',
    cmo: 'com',
    ocm: 'com',
    vom: 'com',
    og: 'org',
    ogr: 'org',
    orgg: 'org',
    rog: 'org',
    nett: 'net',
    met: 'net',
  }),
);

const ADDRESS = /[^\s@<>"'(,;:/]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})(?![\w@-])/gi;

function meantHost(host: string): string | undefined {
  const point = host.lastIndexOf('.') + 1;
  const ending = ENDINGS.get(host.slice(point));
  return SLIPS.get(host) ?? (ending === undefined ? undefined : `${host.slice(0, point)}${ending}`);
}

/** Flags an e-mail address whose host is misspelt: `gmial.com`, an ending `.nb` for `.no`. */
export const contactEmailHost = defineRule({
  code: 'contact/email-host',
  severity: 'warning',
  source: 'IANA, Root Zone Database; our own list of slips',
  why: 'The letter comes back days later, or goes to a stranger who registered the misspelt name.',
  on: 'string',
  within: 'mail',
  ok: 'Skriv til post@example.org.',
  notOk: 'Skriv til post@eksempelforeningen.nb.',
  check({ value, field }, report) {
    for (const match of value.slice(0, 2000).matchAll(ADDRESS)) {
      const host = String(match[1]).toLowerCase();
      const suggestion = meantHost(host);
      if (suggestion === undefined) continue;
      report({ params: { field, host, suggestion } });
      return;
    }
  },
});
