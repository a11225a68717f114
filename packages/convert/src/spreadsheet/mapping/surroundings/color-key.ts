import { WEEKDAYS } from '@service-directory/schema';
import { isTitleThatHolds, saysToHoldBack } from '../words/section-titles.ts';
import { shutInNote } from '../words/shut-note.ts';

/** Longer texts explain no colors. */
const MAX_LENGTH = 300;

const COLOR =
  '(?:(?:lyse?|mørke?|light |dark )?(?:rød[et]?|raude?|gule?|gult|grønn[et]?|grønt|grøne?|blåe?|blått?|oransje|grå|grått|lilla|rosa|svarte?|svart|hvite?|hvitt|kvite?|kvitt|brune?|turkis|red|yellow|green|blue|orange|gr[ae]y|purple|pink|white|black))';
const LETTERS =
  '(?:(?:gjennom|over|under)?strek(?:et|ede|a|ing)|kursiv(?:ert)?|(?:halv)?fete?t?|utheva|uthevet|struck(?: out| through)?|strikethrough|crossed out|italics?|bold|underlined)';
const THING =
  '(?:rad(?:er|ene|a)?|celler?|cella|felt(?:er|et)?|linjer?|tekst(?:en)?|skrift|farge|navn|namn|markering|bakgrunn|rows?|cells?|text|lines?|names?)';
const MARK = `(?:(?:${COLOR}|${LETTERS})(?: ${THING})?|${THING} (?:i|med|in|with) ${COLOR}(?: ${THING})?|(?:merket|markert|marked)(?: (?:med|i|in|with))? ${COLOR})`;
const MEANS = '(?:=|:|–|-|er|betyr|tyder|står for|vil si|means?|is|are)';
/** `Rød = nedlagt`, `Røde rader er nedlagt`, `Merket med gult: hemmelig adresse`. */
const FORWARD = new RegExp(`^(?:alle |all )?${MARK}\\s{0,3}${MEANS}\\s{0,3}(?<meaning>\\S.{0,80})$`, 'iu');
/** `Nedlagt = rød`, `Nedlagte er merket med rødt`. */
const BACKWARD = new RegExp(
  `^(?<meaning>\\S.{0,60}?)\\s{0,3}(?:=|:|–|(?:er|står|is|are)(?: (?:merket|markert|marked|i|med|in|with)){0,2}|(?:merket|markert|i|med|marked|in|with)(?: (?:i|med|in|with))?)\\s{1,3}${COLOR}(?: ${THING})?$`,
  'iu',
);
const PART = /[,;|\n]|\.\s/u;
/** What somebody has still to do: it says nothing of the service. */
const TO_DO =
  /sjekk|kontroll|check|godkjen|approv|bekreft|confirm|vente|pending|forslag|arbeid|ferdig|klar|done|ready/iu;

const EVERY_DAY: ReadonlySet<string> = new Set(WEEKDAYS);

/** What colors or letters stand for by a text, as far as it matters whether somebody sees them. */
export interface ColorKey {
  /** That something is shut. */
  isShut: boolean;
  /** That a place is a secret, or not for readers. */
  isSecret: boolean;
}

/** What a text explains of colors, or of letters that are struck out; undefined when it explains none. */
export function readColorKey(text: string, today?: string): ColorKey | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  let key: ColorKey | undefined;
  for (const part of text.normalize('NFC').split(PART)) {
    const trimmed = part.trim().replace(/[.!]$/u, '');
    const meaning = (FORWARD.exec(trimmed) ?? BACKWARD.exec(trimmed))?.groups?.['meaning'];
    if (meaning === undefined) continue;
    const holds = isTitleThatHolds(meaning) && !TO_DO.test(meaning);
    const isSecret = holds && saysToHoldBack(meaning);
    const isShut = (holds && !isSecret) || shutInNote(meaning, EVERY_DAY, today) !== undefined;
    key = { isShut: isShut || key?.isShut === true, isSecret: isSecret || key?.isSecret === true };
  }
  return key;
}

/** Is a text, such as `Rød rad` in a cell of its own, what a key explains in the next cell? */
export const isColorMark = (text: string): boolean =>
  text.length < 40 && new RegExp(`^${MARK}$`, 'iu').test(text.trim());
