import { sitesIn } from '../../facts/text-addresses.ts';
import { defineRule } from '../../rule.ts';

/** Flags a web site in a translation that is another one in its source. */
export const textUrlDiffers = defineRule({
  code: 'text/url-differs',
  severity: 'warning',
  source: 'Design, section 6: a URL that differs between languages',
  why: 'An old address may belong to somebody else by now, who learns who visits it.',
  on: 'text',
  ok: { nb: 'Les mer på example.org/nb.', en: 'Read more at https://www.example.org/en.' },
  notOk: { nb: 'Les mer på example.org.', en: 'Read more at example.net.' },
  within: 'dotted',
  compares: true,
  mayHold: /[a-z]\.[a-z]{2}/i,
  check({ byLanguage, isMap }, report) {
    if (!isMap || byLanguage.size < 2) return;
    let first: { source: string; sites: ReadonlySet<string> } | undefined;
    for (const [language, text] of byLanguage) {
      const sites = sitesIn(text);
      if (first === undefined) {
        // Without a site in the source there is nothing that the translation got wrong.
        if (sites.size === 0) return;
        first = { source: language, sites };
        continue;
      }
      const { source, sites: sourceSites } = first;
      const added = [...sites].filter((site) => !sourceSites.has(site));
      if (added.length > 0)
        report({
          path: [language],
          params: { language, source, sites: added, sourceSites: [...sourceSites] },
        });
    }
  },
});
