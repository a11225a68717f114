import { isFirstName } from './first-names.ts';
import { late } from './late-pattern.ts';

/** A phone in the languages of our readers. */
const PHONE = String.raw`(?:mobil(?:en|nummer(?:et)?|telefon(?:en)?)?|telefon(?:en|nummer(?:et)?|ul|u)?|tlf\.?|nummer(?:et)?|nr\.?|number|phone|mobile|cell(?:phone)?|line|móvil|teléfono|celular|número|num[aă]r(?:ul)?|mobilul|numer|komórka|téléphone|portable|numéro|телефон\p{L}{0,2}|номер\p{L}{0,2}|мобильн\p{L}{2})`;

/**
 * What people write beside a number of their own, before the word for phone or behind it. «Privat» alone may be said of
 * a clinic.
 */
const PRIVATE = late(
  [
    String.raw`(?<!\p{L})(?:privat(?:e|a)?|personlige?|min|mi|mitt|private|personal|my(?: own)?|home|личный|домашний|мой|особистий|приватний|домашній|prywatny|личен|домашен|частен)\s${PHONE}(?!\p{L})`,
    // «Egen telefon» is one that the house has for itself.
    String.raw`(?<!\p{L})(?:egen mobil(?:en|telefon)?|own mobile)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:privat|hjemme|heime)(?:telefon|nummer|mobil)(?:en|et)?(?!\p{L})`,
    String.raw`(?<!\p{L})${PHONE}\s(?:privad[oa]|particular|personal[aă]?|privat[aă]?|prywatn[ya]|domow[ya]|privée?|personnel(?:le)?)(?!\p{L})`,
    String.raw`(?:رقم|هاتف)\s(?:ال)?(?:شخصي|خاص)`,
    String.raw`^\s*(?:privat|private|personlig|hjemme|home)\s*$`,
  ].join('|'),
  'iu',
);
/** Karis mobil, Maria’s phone */
const NAME_BEFORE = late(
  String.raw`(?<!\p{L})(\p{Lu}\p{Ll}{1,20})(?:s|['’]s)?\s(?:si[nt]?t?\s)?${PHONE}(?!\p{L})`,
  'gu',
);
/** mobilen til Kari, teléfono de María, телефон Марии, numer Anny */
const NAME_BEHIND = late(
  String.raw`(?<!\p{L})(?:[Mm]obil|[Tt]ele?fon|[Tt]lf|[Nn]um[aăeé]r|[Nn]úmero|[Tt]eléfono|[Mm]óvil|[Cc]elular|[Kk]omórka|[Tt]éléphone|[Pp]ortable|[Nn]uméro|[Pp]hone|[Mm]obile|[Тт]елефон|[Нн]омер)\p{L}{0,8}\.?\s(?:til\s|de\s|of\s|lui\s|pani\s|pana\s|до\s)?(\p{Lu}\p{Ll}{2,20})(?!\p{L})`,
  'gu',
);

/** Kari privat, Maria – private, Anna (prywatny); contact/not-public tells «Kari (privat)», which is said of the number. */
const NAME_PRIVATE = late(
  String.raw`^\s*(\p{Lu}[\p{L}-]{1,40})(?:\s\p{Lu}[\p{L}.-]{0,20}){0,2}(?:[\s–-]{1,3}privat\p{L}?|[\s,(–-]{1,3}(?:personlig|prywatn[ya]|hjemme))[\s).]*$`,
  'gu',
);

/** A first name in the forms that follow a word for phone: Karis, Anny, Mariei. */
const isNameInForm = (word: string): boolean =>
  [word, word.replace(/s$/, ''), word.replace(/y$/, 'a'), word.replace(/ei$/, 'a')].some(isFirstName);

/** Does a label call a number somebody’s own, by a word or by a name? */
export const isPrivateLine = (words: string): boolean =>
  PRIVATE.test(words) ||
  [NAME_BEFORE, NAME_BEHIND, NAME_PRIVATE].some((pattern) =>
    [...pattern.in(words)].some(([, name = '']) => isNameInForm(name)),
  );
