import { isData, type Data } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Words that may stand between the name and the rest and say nothing. */
const FILLERS =
  /^[\s:.,;–—-]*(?:(?:er|heter|is|are|is called|es|este|jest|это)\s+)?(?:(?:en|et|ei|a|an|the)\s+)?/iu;
/** Letters that must be left for a sentence. */
const MIN_LETTERS = 12;

/** Notes a summary that says the name of the service again and hardly anything else. */
export const serviceSummaryRepeatsName = defineRule({
  code: 'text/summary-repeats-name',
  severity: 'info',
  source: 'Data model: summary, what a person can get here',
  why: 'The card shows both, one below the other. She learns the name twice and not what she can get.',
  on: 'service',
  ok: { summary: { nb: 'Gratis hjelp fra sykepleier.', en: 'Free help from a nurse.' } },
  notOk: { summary: { nb: 'Helsehjelpen.', en: 'Free help from a nurse.' } },
  check(service, report, { languages }) {
    const summary = service['summary'];
    const texts = isData(summary) ? summary : { [languages[0] ?? '']: summary };
    for (const language of Object.keys(texts)) {
      const text = texts[language];
      const name = nameIn(service, language);
      if (typeof text !== 'string' || name === undefined || !saysNoMore(text, name)) continue;
      report({ path: isData(summary) ? ['summary', language] : ['summary'], params: { language } });
    }
  },
});

/** The name in that language, or in the only one it has. */
function nameIn(service: Data, language: string): string | undefined {
  const name = service['name'];
  const found = isData(name) ? name[language] : name;
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

function saysNoMore(text: string, name: string): boolean {
  if (text.length > name.length + 40) return false;
  const start = text.trim();
  if (!start.toLowerCase().startsWith(name.toLowerCase())) return false;
  const rest = start.slice(name.length).replace(FILLERS, '');
  return (rest.match(/\p{L}/gu) ?? []).length < MIN_LETTERS;
}
