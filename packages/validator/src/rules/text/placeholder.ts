import { tellEachLanguage } from '../../facts/each-language.ts';
import { defineRule } from '../../rule.ts';

/** Nothing longer is one of these as a whole. */
const MAX_WHOLE = 60;
/** The whole text is one of these: nothing, not known, later. */
const WHOLE =
  /^[\s"'([<«]*(?:[-–—_.?*/]{1,60}|x+|n\/?a|none|null|undefined|nil|tbd|t\.b\.d\.?|tba|todo|test(?: ?(?:test|\d))*|asdf\w*|qwerty|blank|tom|ukjent|unknown|vet ikke|don['’]?t know|not known|ikke relevant|not relevant|not applicable|ikke aktuelt|mangler|missing|kommer(?: snart| senere)?|coming(?: soon)?|mer (?:info|informasjon) kommer|more (?:info|information) (?:to come|soon)|se over|as above|samme som over|ditto|(?:skriv|tekst|text|beskrivelse|description|sammendrag|summary) (?:her|here))[\s"')\]>».…]*$/i;
/** Words that are left standing inside a text. */
const INSIDE =
  /\b[Ll]orem ipsum\b|\bTODO\b|\bFIXME\b|\bXXX+\b|(?<!\w)xxx+(?!\w)|\?\?\?|\b[Ff]ylles (?:ut|inn)\b|\[(?:[^\]]{0,30} )?(?:her|here|inn)\]|[[(] ?(?:(?:må|bør|skal) (?:dobbelt)?(?:sjekkes?|bekreftes|avklares|oppdateres|kontrolleres)|MÅ (?:SJEKKES?|BEKREFTES|AVKLARES|OPPDATERES)|(?:dobbelt)?(?:[Ss]jekkes?|[Aa]vklares?|[Oo]ppdateres?)(?: opp| med [^\])]{1,20})?|(?:to )?(?:be )?(?:checked|confirmed|verified|[Cc]heck|[Vv]erify)|to check|TO CHECK|CHECK|SJEKK|REVISAR|revisar|sprawdzić|de verificat|проверить|перевірити) ?[!?]{0,3} ?[\])]|\bMÅ SJEKKES?\b/;

/** A line for tests has every right to be called so. */
const LINE_FIELDS: ReadonlySet<string> = new Set(['label', 'purpose']);
const TEST = /^\s*test\s*$/i;

/** What of a text is left standing there; undefined for a text that says something. */
const placeholderIn = (text: string): string | undefined =>
  text.length <= MAX_WHOLE && WHOLE.test(text) ? text.trim() : INSIDE.exec(text)?.[0];

/** Flags a text that was to be written later, or that says nothing. */
export const textPlaceholder = defineRule({
  code: 'text/placeholder',
  severity: 'warning',
  source: 'Design, section 2: a gap in the data is never shown as anything else',
  why: 'A reader sees “TODO” or a dash where she looks for help. A field that is left out is shown as not known, which is honest.',
  on: 'text',
  within: ['short', 'capitals', 'filler', 'markup'],
  ok: { nb: 'Kom og snakk.', en: 'Come and talk.' },
  notOk: { nb: 'Kom og snakk.', en: 'TODO' },
  check(text, report) {
    const { field } = text;
    tellEachLanguage(text, report, (words) => {
      const found = placeholderIn(words);
      if (found === undefined || (LINE_FIELDS.has(field) && TEST.test(found))) return undefined;
      return { field, found };
    });
  },
});
