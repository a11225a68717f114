import { tellEachLanguage } from '../../facts/each-language.ts';
import { defineRule } from '../../rule.ts';
import { EDITOR_REMARKS, MAY_BE_REMARK } from '../../facts/editor-remarks.ts';
import { late, type LatePattern } from '../../facts/late-pattern.ts';

/** Said of the text itself. «Ikke offentlig» and “confidential” may be said of the place and the talk. */
const NOT_MEANT: readonly LatePattern[] = [
  late(
    String.raw`(?<!\p{L})(?:ikkj?e|ei) (?:for )?publiser(?:es?|ast|ing)?(?!\p{L})|(?<!\p{L})(?:skal|må|bør|kan) ikkj?e (?:publiser(?:es|ast)|offentliggjøres|offentleggjerast|del(?:es|ast) (?:videre|vidare|med andre))(?!\p{L})|(?:^|[.:;!?(–-]\s?|(?<!\p{L})(?:adressa|adressen|dette|det|denne|teksten|nummeret)\s)(?:skal|må) ikkj?e (?:(?:legges |leggjast )?ut )?på nett(?:et)?(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:kun|bare|berre) (?:til|for) (?:internt? bruk(?!\p{L})|(?:ansatte|tilsette|interne)\s?:)|(?<!\p{L})(?:intern (?:merknad|notat|kommentar|info)|internt(?: notat)?|konfidensielt|til redaksjonen)\s?:`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:do not|don['’]t|not (?:to be|for)|must not be|never) (?:publish(?:ed)?|publication)(?!\p{L})|(?<!\p{L})(?:please )?do not share (?:this|it)(?!\p{L})|(?<!\p{L})for internal use(?!\p{L})|(?<!\p{L})internal (?:note|comment|use only|only)(?!\p{L})|(?<!\p{L})off the record(?!\p{L})|(?<!\p{L})confidential:`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})no publicar(?!\p{L})|(?<!\p{L})uso interno(?!\p{L})|(?<!\p{L})(?:a )?nu (?:se )?public(?:a|ați|ă)(?!\p{L})|(?<!\p{L})nie publikować(?!\p{L})|(?<!\p{L})ne pas publier(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})не (?:публиковать|для публикации|публікувати|для публікації|за публикуване|публикувайте)(?!\p{L})`,
    'iu',
  ),
];

const MAY_NOT_BE_MEANT =
  /[pP]ubli|PUBLI|[пП]убл|[iI]ntern(?:t|al|:| )|INTERN|(?:edaksjonen|onfidential|onfidensielt)\s?:|off the r|eles |elast |not share|å nett|Å NETT|(?:nsatte|ilsette|nterne)\s?:/;

const isNotMeant = (words: string): boolean =>
  MAY_NOT_BE_MEANT.test(words) && NOT_MEANT.some((pattern) => pattern.test(words));
const isRemark = (words: string): boolean =>
  MAY_BE_REMARK.test(words) && EDITOR_REMARKS.some((pattern) => pattern.test(words));

/** Flags words that say that a text is not meant for readers, and remarks of its editors to themselves. */
export const textNotForPublication = defineRule({
  code: 'text/not-for-publication',
  severity: 'warning',
  source: 'Data model: internal is never published; everything else is',
  why: 'Somebody wrote it for a colleague, and everyone can read it. Often what stands beside it is a secret.',
  on: 'text',
  mayHold: new RegExp(`${MAY_NOT_BE_MEANT.source}|${MAY_BE_REMARK.source}`),
  ok: {
    nb: 'Adressen er ikke offentlig. Ring, så får du den.',
    en: 'The address is not public. Call to get it.',
  },
  notOk: { nb: 'Ring 22 99 00 00. Skal ikke publiseres.', en: 'Call 22 99 00 00.' },
  check(text, report) {
    const { field } = text;
    tellEachLanguage(text, report, (words) => {
      if (isNotMeant(words)) return { field };
      return isRemark(words) ? { field, isRemark: true } : undefined;
    });
  },
});
