import { fieldOf, isData, stringsBelow } from '../data.ts';
import type { Path } from '../finding.ts';
import { meansConfidential, saysSecret } from './secrecy-flags.ts';
import { secretNotedIn } from './secret-said-notes.ts';

/** Where a place is called a secret in no sentence: beside its name or address, or by a flag of another program. */
export interface SaidBeside {
  path: Path;
  words: string;
}

/** Without one of these a name or an address says nothing of it. */
const MAY_SAY =
  /hemm?[ei]l|secre|konfid|confid|fortrol|gradert|sperr|skjul|løynd|sensit|beboer|ikkj?e ut|skjer|unlisted|hidden|protected|beskytt|publi[sck]|hen?vend|foresp|request|kode|code|unnt|unnat|intern|nsatt|ilset|staff|å nett|taus|teie|telef|tlf|phone|innfl|ringer|muntl|munnl|u\.?\s?off|(?:gis|dele[sr]|told|given) (?:kun|bare|berre|only)|[\u0370-\u1CFF]/iu;
/** Said of an address alone: who reads it shall ask for it, or not have it at all. */
const ONLY_OF_ADDRESS =
  /ikkj?e (?:for|til) publi(?:sering|kum)|ikkj?e publiser|ikkj?e (?:ut )?på nett|taushetsbelagt|teiebelagd|(?:do not|don[’']t) publish|not for (?:publication|the public)|(?:oppgis|gis|gjeves|vert gitt|fås|får du|få)(?: (?:bare|kun|berre|først))? (?:ved|på|via|per|over) (?:henvendelse|førespurnad|forespørsel|telefon|tlf|innfly)\p{L}*|(?:får du|du får|fås|oppgis)(?: den)? (?:når|etter at|ved at)|(?:oppgis|oppgjevast|gis|gjevast|deles|delast|given|told|shared)(?: ut)? (?:kun|bare|berre|only) (?:til|med|muntlig|munnleg|to|with|orally)|(?:skal|må|bør) ikkj?e (?:stå|ligge|legges|ut|vises)(?: ut)? på (?:nett|kart)|(?<!\p{L})u\.?\s?off\b|(?:given|available|told) (?:only )?(?:on request|(?:by|over the) (?:tele)?phone)/iu;
/** Said of it as well, and as often of a door: for those who work there. */
const FOR_STAFF =
  /(?<!(?:inngang|dør|parker|heis|door|parking)[^(]{0,20})(?:(?:kun|bare|berre) (?:(?:for|til) )?(?:intern[et]?|ansatte|tilsette|personalet?)|(?:staff|internal) only)(?!\p{L})/iu;

const ADDRESS_FIELDS = ['street', 'locality', 'region'];
/** What a name says beside itself: in brackets, or behind a dash, a colon or a comma. */
const BESIDE = /[()[\],:;]|\s[–—-]\s/u;

/** Where an address ends and a word to others begins: «Prøvegata 5 NB skal ikke ut», «Prøvegata 5 (løynd)». */
const BEHIND_STREET = /[()[\],:;]|\s[–—-]\s|(?<=\d\p{L}?)\s+/u;

/** Beside a name these are said of the talk: «Mental helse – anonymt og fortrolig». */
const OF_THE_TALK = /^(?:fortrol|fortrul|konfid|confid)/iu;

/** Editors write it in these, whatever the languages of their list. */
export const tagsOfEditors = (languages: readonly string[]) => [...new Set([...languages, 'nb', 'en'])];

/** What stands beside a name, as in «Rosenhuset (hemmelig adresse)»; the name itself may be anything. */
export function secretBesideName(
  name: unknown,
  path: Path,
  languages: readonly string[],
): SaidBeside | undefined {
  for (const { path: below, value: text } of stringsBelow(name)) {
    if (!MAY_SAY.test(text)) continue;
    for (const piece of text.split(BESIDE).slice(1)) {
      const words = secretNotedIn(piece.trim(), tagsOfEditors(languages));
      if (words !== undefined && !OF_THE_TALK.test(words)) return { path: [...path, ...below], words };
    }
  }
  return undefined;
}

/** What stands in an address or an area besides it, as in «Prøvegata 5 (hemmelig)». */
export function secretInAddress(
  location: unknown,
  path: Path,
  languages: readonly string[],
): SaidBeside | undefined {
  const address = fieldOf(location, 'address');
  const holders: [unknown, Path][] = [
    ...ADDRESS_FIELDS.map((field): [unknown, Path] => [fieldOf(address, field), ['address', field]]),
    [fieldOf(location, 'area'), ['area']],
  ];
  for (const [holder, field] of holders)
    for (const { path: below, value: text } of stringsBelow(holder)) {
      if (!MAY_SAY.test(text)) continue;
      const words =
        [text, ...text.split(BEHIND_STREET)]
          .map((piece) => secretNotedIn(piece.trim(), tagsOfEditors(languages)))
          .find((noted) => noted !== undefined) ?? (ONLY_OF_ADDRESS.exec(text) ?? FOR_STAFF.exec(text))?.[0];
      if (words !== undefined) return { path: [...path, ...field, ...below], words };
    }
  return undefined;
}

/** Said of something else in a field of another program, or of what is private in any case. */
const NOT_OF_THE_PLACE = /privat|privac|protect|beskytt|hide(?!\w*a?dr)|note|merknad|mail|phone|tlf/i;

/** A flag of another program by which the service, and so its place, is a secret; its name may have a prefix. */
export function secretFlagBelow(holder: unknown, path: Path): SaidBeside | undefined {
  if (!isData(holder)) return undefined;
  for (const key of Object.keys(holder)) {
    const value = holder[key];
    const field = key.slice(key.lastIndexOf(':') + 1);
    const isFlag = /visib|synlig/i.test(field) ? saysSecret(field, value) || meansConfidential(value) : false;
    if (isFlag || (!NOT_OF_THE_PLACE.test(field) && saysSecret(field, value)))
      return { path: [...path, key], words: `${field}: ${String(value).slice(0, 20)}` };
  }
  return undefined;
}
