import { mailAddressesIn } from '../../facts/text-addresses.ts';
import { defineRule } from '../../rule.ts';

/** Flags an e-mail address that is another one, or only there, in a translation. */
export const textEmailDiffers = defineRule({
  code: 'text/email-differs',
  severity: 'warning',
  source: 'Design, section 6: translations that say something else',
  why: 'What she writes about herself goes to an address that nobody checked, or to nobody.',
  on: 'text',
  ok: { nb: 'Skriv til post@example.org.', en: 'Write to post@example.org.' },
  notOk: { nb: 'Skriv til post@example.org.', en: 'Write to psot@example.org.' },
  within: 'mail',
  compares: true,
  check({ byLanguage, isMap }, report) {
    if (!isMap || byLanguage.size < 2) return;
    let first: { source: string; mails: ReadonlySet<string> } | undefined;
    for (const [language, text] of byLanguage) {
      const mails = mailAddressesIn(text);
      if (first === undefined) {
        first = { source: language, mails };
        continue;
      }
      const { source, mails: sourceMails } = first;
      const added = [...mails].filter((mail) => !sourceMails.has(mail));
      // The name before the sign may be a person’s, and reports are read by others.
      const hosts = [...new Set(added.map((mail) => mail.slice(mail.lastIndexOf('@') + 1)))];
      if (hosts.length > 0) report({ path: [language], params: { language, source, hosts } });
    }
  },
});
