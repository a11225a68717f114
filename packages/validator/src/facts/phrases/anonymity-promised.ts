import { defineTopic } from './topic.ts';

/** The text promises that a person may stay unknown. */
export const promisesAnonymity = defineTopic('promise', {
  nb: {
    starts: 'anon navn namn',
    says: '(?:helt )?anonym(?:t|e|itet)?|(?:trenger|treng|må) (?:du )?(?:ikke|ikkje) (?:å )?(?:oppgi|oppgje|si|seie) (?:\\p{L}+ )?(?:navn|namn)',
    unless:
      'anonyme alkoholikere|anonyme narkomane|alkoholikere|narkomane|tips|varsle|varsler|delvis|for andre|andre beboere|ansatte',
  },
  en: {
    starts: 'anon name',
    says: "(?:completely |fully )?anonym(?:ous|ously|ity)|(?:do not|don[’']t|never) (?:have to|need to) (?:give|say|tell us|state) (?:your |a )?name",
    unless: 'alcoholics|narcotics|tips?|report|reports|reporting|partly|to other|to others|residents',
  },
  es: {
    starts: 'anon',
    says: 'an[oó]nim(?:o|a|os|as|amente)|anonimato',
    unless: 'alcohólicos|narcóticos|denuncia|denuncias|parcialmente',
  },
  ro: {
    starts: 'anon',
    says: 'anonim(?:ă|i|e)?|anonimat(?:ul)?',
    unless: 'alcoolicii|alcoolici|sesizări|sesizare|parțial',
  },
  ru: {
    starts: 'анон',
    says: 'анонимн(?:о|ый|ая|ое|ые|ым|ой|ость|ости)',
    unless: 'алкоголик\\p{L}*|наркоман\\p{L}*|сообщить о|частично',
  },
  uk: {
    starts: 'анон',
    says: 'анонімн(?:о|ий|а|е|і|им|ою|ість|ості)',
    unless: 'алкоголік\\p{L}*|наркоман\\p{L}*|повідомити про|частково',
  },
  pl: {
    starts: 'anon',
    says: 'anonimow(?:o|y|a|e|ość|ości|ym)',
    unless: 'alkoholik\\p{L}*|alkoholicy|narkoman\\p{L}*|zgłoszeni\\p{L}+|częściowo',
  },
  bg: {
    starts: 'анон',
    says: 'анонимн(?:о|а|и|ост|остта)|анонимен',
    unless: 'алкохолици|наркомани|сигнал\\p{L}*|частично',
  },
  fr: {
    starts: 'anon',
    says: 'anonym(?:e|es|ement|at)',
    unless: 'alcooliques|narcotiques|signalement\\p{L}*|partiellement',
  },
  ar: {
    starts: 'مجهو هويت اسمك هويه',
    says: '(?:مجهول الهوية|مجهولة الهوية|و?ب?دون (?:ذكر|كشف) (?:اسمك|هويتك))',
    unless: 'بلاغ|جزئيا',
  },
});
