import { baseLanguageOf } from './base-language.ts';
import { late, type LatePattern } from './late-pattern.ts';

/** How a note says that a law or a national rule has it so, and what shows that the service speaks as well. */
interface LawWords {
  law: LatePattern;
  own: LatePattern;
}

const word = (forms: string) => late(String.raw`(?<!\p{L})(?:${forms})(?!\p{L})`, 'iu');

const NB: LawWords = {
  law: word(
    String.raw`(?:ifølge|i følge|etter|i henhold til|i samsvar med|med hjemmel i|i medhold av) (?:norsk (?:lov|rett)|lov om|nasjonale? (?:regel|reglar|regler|retningslinje\p{L}{0,3})|(?:\p{L}{1,20}-? (?:og )?){0,3}\p{L}{0,30}(?:loven|lova|forskriften|forskrifta))|(?:norsk lov|\p{L}{0,30}(?:loven|lova|forskriften|forskrifta)|regelverket|den nasjonale regelen) (?:sier|seier|gir|gjev|krever|krev|slår fast|bestemmer)|lovfestet rett|lovfesta rett|§{1,2} ?\d{1,3}`,
  ),
  own: word(
    'vi|oss|de (?:skriver|sier|spør)|siden|sida|nettsiden|nettsida|tjenesten|tenesta|senteret|klinikken|tilbudet|tilbodet|legevakten|legevakta|ansatte',
  ),
};

const WORDS: Readonly<Record<string, LawWords>> = {
  nb: NB,
  nn: NB,
  no: NB,
  en: {
    law: word(
      String.raw`(?:according to|under|by|pursuant to) (?:the |norwegian |national ){0,2}(?:law|act|regulations?|guidelines|rules)|(?:according to|under|pursuant to) the (?:[\p{L}’'-]{1,20} ){1,6}act|(?:the |norwegian |national ){1,2}(?:law|act|regulations?|rules?) (?:says?|gives?|grants?|states?|requires?|guarantees?)|the (?:[\p{L}’'-]{1,20} ){1,6}act (?:says|gives|grants|states|requires|guarantees)|statutory right|section \d{1,3} of the`,
    ),
    own: word('we|us|our|they (?:write|say|ask)|page|website|site|clinic|centre|center|service|staff'),
  },
  es: {
    law: word('según la ley|por ley|de acuerdo con la ley|la ley (?:dice|establece|garantiza|reconoce)'),
    own: word('nosotros|nuestr[oa]s?|página|centro|servicio'),
  },
  ro: {
    law: word('conform legii|potrivit legii|prin lege|legea (?:spune|prevede|garantează)'),
    own: word('noi|nostru|noastră|pagina|centrul|serviciul'),
  },
  ru: {
    law: word(
      'по закону|согласно закону|в соответствии с законом|закон (?:говорит|гарантирует|предусматривает|даёт|дает)',
    ),
    own: word('мы|нас|наш|сайт|страница|центр|служба'),
  },
};

/** Does a note tell what a law or national rule says, and nothing that the service says itself? Languages without a list do not. */
export function speaksOfLawAlone(note: string, tag: string): boolean {
  const words = WORDS[baseLanguageOf(tag)];
  return words !== undefined && words.law.test(note) && !words.own.test(note);
}
