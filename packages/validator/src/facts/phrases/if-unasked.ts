import type { PhraseLanguage } from './language.ts';

/** How a language says “if”, and what in such a clause leaves the choice to the person. Regular expressions, spaces as they are. */
interface IfWords {
  /** “If”, “when”. */
  conjunction: string;
  /** “We think that”: what they believe is their own judgement, and no limit that the law sets. */
  believe: string;
  /** A life or a child in danger, which is such a limit all the same. */
  grave: string;
  /** She wishes it, or says yes, besides the words that make the statement harmless. */
  asked: string;
  /** Where the clause ends without a comma. */
  end: string;
}

const IF_WORDS: Readonly<Partial<Record<PhraseLanguage, IfWords>>> = {
  nb: {
    conjunction: '(?:bare |kun )?(?:hvis|dersom|om(?= (?:du|dere|de|vi|noen|nokon|det) ))',
    believe: 'tror|trur|mener|frykter|mistenker',
    grave: 'livs?\\p{L}*|barn\\p{L}*',
    asked:
      'vil(?! bli)|ønsk\\p{L}*|samtykk\\p{L}*|ber|bedt|ja|godta\\p{L}*|tillat\\p{L}*|enig|med på|velger|spør|lar|trenger|treng|greit|i orden|klar|hjelp',
    end: '\\p{L}+ (?:vi|de|personalet) ',
  },
  en: {
    conjunction: '(?:only )?if',
    believe: 'believe|think|suspect|fear',
    grave: 'life|lives|child\\p{L}*|minors?',
    asked:
      'want\\p{L}*|agrees?|yes|ask\\p{L}*|tell us|say so|permi\\p{L}+|allow\\p{L}*|let us|okay|ok|choose|prefer|need|risk|court',
    end: 'we |they |staff ',
  },
  es: {
    conjunction: '(?:solo )?(?:si|cuando)',
    believe: 'creemos|pensamos|sospechamos|tememos',
    grave: 'vida|muerte|niñ\\p{L}+|menor\\p{L}*',
    asked:
      'quier\\p{L}+|dese\\p{L}+|pid\\p{L}+|acept\\p{L}+|acuerdo|consient\\p{L}+|permit\\p{L}+|sí|necesita\\p{L}*|muerte|niñ\\p{L}+',
    end: '\\p{L}+amos |podemos ',
  },
  ro: {
    conjunction: '(?:doar )?(?:dacă|când)',
    believe: 'credem|bănuim|suspectăm',
    grave: 'viaț\\p{L}+|copi\\p{L}+',
    asked: 'dor\\p{L}+|vre\\p{L}+|cer\\p{L}*|accept\\p{L}+|permi\\p{L}+|da|copi\\p{L}+',
    end: '\\p{L}+ăm |vom |putem ',
  },
  ru: {
    conjunction: '(?:только )?(?:если|когда)',
    believe: 'считаем|думаем|подозреваем',
    grave: 'жизн\\p{L}+|дет\\p{L}+|ребен\\p{L}+',
    asked: 'хот\\p{L}+|жела\\p{L}+|соглас\\p{L}+|п?о?прос\\p{L}+|разреш\\p{L}+|ребен\\p{L}+|угро\\p{L}+',
    end: 'мы |(?:сообщ|выз|уведом)\\p{L}+ ',
  },
  uk: {
    conjunction: '(?:тільки |лише )?(?:якщо|коли)',
    believe: 'вважаємо|думаємо|підозрюємо',
    grave: 'життя\\p{L}*|діт\\p{L}+|дит\\p{L}+',
    asked: 'хоч\\p{L}+|бажа\\p{L}+|п?о?прос\\p{L}+|дозвол\\p{L}+|дит\\p{L}+|загро\\p{L}+',
    end: 'ми |(?:повідом|викли)\\p{L}+ ',
  },
  pl: {
    conjunction: '(?:tylko )?(?:jeśli|jeżeli|gdy|kiedy)',
    believe: 'uważamy|sądzimy|podejrzewamy',
    grave: 'życi\\p{L}+|dzie\\p{L}+',
    asked: 'chce\\p{L}+|życz\\p{L}+|zg[oa]dz\\p{L}+|p?o?pros\\p{L}+|pozwol\\p{L}+|dzie\\p{L}+|zagroż\\p{L}+',
    end: '(?:powiad|zawiad|p?o?inform|zgł|wez)\\p{L}+ ',
  },
};

const END = '(?!\\p{L})';

/**
 * An “if” that leaves the person no choice: “if we are worried about you”. Beside “we tell the police” it takes nothing back,
 * as “if you wish” does.
 * @param unless words that make the statement harmless wherever they stand
 */
export function ifUnasked(language: PhraseLanguage, unless: string): string | undefined {
  const words = IF_WORDS[language];
  if (words === undefined) return undefined;
  const { conjunction, believe, grave, asked, end } = words;
  const holds = (some: string) => `[^,|]*(?<!\\p{L})(?:${some})${END}`;
  const isJudgement = `(?:(?=(?: \\p{L}+){0,2} (?:${believe})${END})(?!${holds(grave)})|(?!${holds(`${asked}|${unless}`)}))`;
  const word = "[\\p{L}\\p{N}’'-]+";
  return `(?:${conjunction})${isJudgement} ${word}(?: (?!${end})${word}){0,12}`;
}
