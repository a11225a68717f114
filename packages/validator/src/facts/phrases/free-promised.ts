import { defineTopic } from './topic.ts';

/** The text says that it costs nothing. */
export const promisesFree = defineTopic('promise', {
  nb: {
    starts: 'grat kost',
    says: 'gratis|(?:koster|kostar) (?:ikke|ikkje|ingenting)(?: noe| noko| penger)?|(?:koster|kostar) ingenting',
    unless:
      'noe|noko|enkelte|deler|delvis|for deg under|barn under|under \\d+|kondomer|kaffe|for asylsøkere|hvis|dersom|ringe|samtalen',
  },
  en: {
    starts: 'free cost char',
    says: '(?:is |are |all )?free(?: of charge)?(?![\\p{L}-])|free of charge|at no cost|costs nothing|does not cost anything',
    unless:
      'free from|feel|some|parts?|partly|children|under \\d+|condoms?|coffee|for asylum|if|call|feel free|free speech|drug|smoke|freedom|set free|be free|free will|sugar|alcohol',
  },
  es: {
    starts: 'grat',
    says: 'gratis|gratuit[oa]s?|gratuitamente',
    unless: 'algun[oa]s?|parte|parcialmente|niños|menores|si|llamada|preservativos',
  },
  ro: {
    starts: 'grat',
    says: 'gratis|gratuit[aăei]?',
    unless: 'unele|parțial|parte|copii|dacă|apelul|prezervative',
  },
  ru: {
    starts: 'бесп',
    says: 'бесплатн(?:о|ый|ая|ое|ые|ых|ую)',
    unless: 'некоторые|частично|часть|детей|детям|если|звонок|презервативы',
  },
  uk: {
    starts: 'безк безо',
    says: '(?:безкоштовн|безоплатн)(?:о|ий|а|е|і|их|у)',
    unless: 'деякі|частково|частина|дітей|дітям|якщо|дзвінок|презервативи',
  },
  pl: {
    starts: 'bezp darm',
    says: 'bezpłatn(?:ie|y|a|e|ych|ą)|za darmo|darmow[yae]',
    unless: 'niektóre|częściowo|część|dzieci|jeśli|połączenie|prezerwatywy',
  },
  bg: {
    starts: 'безп',
    says: 'безплатн(?:о|а|и|ата|ите)|безплатен',
    unless: 'някои|частично|част|деца|ако|обаждането|презервативи',
  },
  fr: {
    starts: 'grat',
    says: 'gratuit(?:e|s|es|ement)?',
    unless: 'certains|certaines|partie|partiellement|enfants|si|appel|préservatifs',
  },
  ar: {
    starts: 'مجان مجاني مجانا',
    says: '(?:ال)?مجان(?:ا|اً|ي|ية|ًا)?',
    unless: 'بعض|جزئيا|الأطفال|إذا|المكالمة|الواقي',
  },
});
