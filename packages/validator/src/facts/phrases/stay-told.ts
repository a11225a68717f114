import type { PhraseLanguage } from './language.ts';
import { TURNING_WORDS } from './turning-words.ts';

type StayLanguage = 'nb' | 'en' | 'es' | 'ro' | 'ru';

/** How a language says that somebody’s unlawful stay is reported, whoever it is told to. Regular expressions, spaces as they are. */
interface StayWords {
  /** Who does it, and that they must: “we are obliged to report”. A denial may not stand in it. */
  report: string;
  /** What is reported: “illegal stay”, “people who are here illegally”. */
  stay: string;
  /** “Is reported”, after the stay. */
  reported: string;
  /** “If you are here illegally”. */
  ifUnlawful: string;
  /** “The authorities”. */
  authorities: string;
}

const STAY: Readonly<Record<StayLanguage, StayWords>> = {
  nb: {
    report:
      '(?:(?:vi|de|ansatte|personalet|senteret)(?: (?:også|alltid|dessverre|derfor))? (?:må|skal|plikter å|pliktar å|har plikt til å|er nødt til å|er forpliktet til å|er pliktige til å|er pålagt å|vil|kommer til å)|(?:må|skal|plikter|vil)(?: dessverre| alltid)? (?:vi|de|personalet)(?: å)?)(?: (?:også|alltid|dessverre))? (?:melde|varsle|rapportere|anmelde|informere|si|gi|kontakte|seie)(?: (?:fra|frå|beskjed))?|(?:vi|de|ansatte|personalet|senteret) (?:melder|varsler|varslar|rapporterer|anmelder|informerer|sier fra|gir beskjed|kontakter)|(?:melder|varsler|varslar|rapporterer|anmelder|informerer|kontakter) (?:vi|de|personalet)',
    stay: '(?:et |alt |all |alle |enhver |ethvert |om )*(?:ulovlig|ulovleg|illegalt|irregulært)e? (?:opph[oa]ld|innvandr\\p{L}+|migrant\\p{L}*)(?:et)?|(?:alle |dem |de |folk |personer |andre |gjester |brukere )+som (?:er|oppholder seg|bor)(?: her| i (?:norge|landet))? (?:ulovlig|ulovleg|illegalt)',
    reported:
      '(?:blir |vert )?(?:alltid )?(?:meldes|varsles|rapporteres|anmeldes|meldt|varslet|rapportert|anmeldt)',
    ifUnlawful:
      '(?:hvis|dersom|om|når) (?:du|dere|de|noen|nokon|en person|en gjest|en bruker)(?: \\p{L}+){0,2} (?:er|oppholder|opphold|bor|lever)(?: deg| seg)?(?: her| i (?:norge|noreg|landet))? (?:ulovlig|ulovleg|illegalt)(?: her| i (?:norge|noreg|landet))?|(?:er|oppholder|bor) (?:du|dere|noen)(?: deg| seg)?(?: her| i (?:norge|noreg|landet))? (?:ulovlig|ulovleg|illegalt)(?: her| i (?:norge|noreg|landet))?',
    authorities: 'myndighet(?:ene|er|a)|politi(?:et)?|udi|utlendings\\p{L}+',
  },
  en: {
    report:
      '(?:we|they|staff|the cent(?:re|er)|the shelter)(?: (?:also|always|unfortunately|therefore))? (?:must|have to|are (?:obliged|required|bound|told|instructed) to|have a duty to|have an obligation to|need to|will|shall)(?: (?:also|always|then))? (?:report|tell|inform|notify|alert|contact|pass on)|(?:we|they|staff) (?:report|inform|notify|alert|contact|pass on|tell)',
    stay: '(?:any |all |every |an |people in |anyone in |persons in |you for |cases of |about )*(?:illegal|unlawful|irregular|unauthori[sz]ed) (?:stays?|residence|residents?|presence|immigration|migrants?|immigrants?)|(?:any |all )?(?:people|persons|anyone|everyone|guests|those|migrants)(?: who (?:is|are|live|stay))?(?: (?:staying|living|being|here|in (?:norway|the country))){0,2} (?:illegally|unlawfully)',
    reported: '(?:is|are|will be|must be|has to be|have to be) (?:always )?(?:reported|notified|passed on)',
    ifUnlawful:
      '(?:if|when) (?:you|they|someone|anyone|a (?:guest|visitor|person))(?: \\p{L}+){0,2}(?: (?:here|in (?:norway|the country)))? (?:illegally|unlawfully)(?: (?:here|in (?:norway|the country)))?',
    authorities: '(?:the )?(?:immigration )?(?:authorities|police)|udi',
  },
  es: {
    report:
      '(?:estamos obligad[oa]s a|tenemos (?:la obligación de|el deber de|que)|debemos|vamos a|hemos de)(?: (?:siempre|también))? (?:denunciar|avisar|informar|comunicar|notificar)(?:l[oa]s?)?|(?:denunciamos|avisamos|informamos|comunicamos|notificamos|denunciaremos|avisaremos|informaremos)',
    stay: '(?:de |sobre |a |la |el |toda |las |los )*(?:estancias?|residencias?|situación|permanencia|inmigrantes|migrantes|inmigración|personas en situación) (?:irregular|ilegal)(?:es)?',
    reported: '(?:se|será|es) (?:denuncia|comunica|notifica|denunciada|comunicada)(?:n)?',
    ifUnlawful:
      '(?:si|cuando) (?:\\p{L}+ ){0,2}(?:estás?|está|vives?|resides?|están)(?: aquí| en (?:noruega|el país))? (?:ilegalmente|irregularmente|de forma (?:ilegal|irregular)|en situación (?:ilegal|irregular))(?: aquí| en (?:noruega|el país))?',
    authorities: '(?:las )?autoridades|la policía|la udi',
  },
  ro: {
    report:
      '(?:suntem (?:obligați|obligate|nevoiți) să|avem (?:obligația|datoria) (?:de a|să)|trebuie să|vom)(?: (?:și|mereu|întotdeauna))? (?:raport(?:ăm|a)|anunț(?:ăm|a)|inform(?:ăm|a)|sesiz(?:ăm|a)|comunic(?:ăm|a)|semnal(?:ăm|a))|(?:raportăm|anunțăm|informăm|sesizăm|semnalăm)',
    stay: '(?:despre |orice |pe |toate |cazurile de )*(?:ședer(?:ea|e|ii|ile)|rezidenț(?:a|ă)|migranți(?:i)?|imigranți(?:i)?|persoane(?:le)?(?: aflate)?) (?:ilegal|neregulamentar|iregular)\\p{L}{0,2}',
    reported: '(?:se|este|va fi|sunt|trebuie) (?:raporte\\p{L}+|raportat|anunțat|comunic)\\p{L}{0,3}',
    ifUnlawful:
      '(?:dacă|când) (?:\\p{L}+ ){0,2}(?:stai|stați|ești|sunteți|locuiești|locuiți|te afli|vă aflați|sunt)(?: aici| în (?:norvegia|țară))? ilegal(?: aici| în (?:norvegia|țară))?',
    authorities: 'autorități(?:le|lor)?|poliți(?:a|ei)|udi',
  },
  ru: {
    report:
      '(?:мы |сотрудники )?(?:обязаны|должны|вынуждены|будем)(?: (?:всегда|также))? (?:сообщ(?:ать|ить)|уведом(?:лять|ить)|информировать|докладывать|заявлять|заявить)|(?:мы |сотрудники )?(?:сообщаем|уведомляем|информируем|сообщим|уведомим)',
    stay: '(?:о |об |про |всех |любом |каждом |случаях )*(?:нелегальн|незаконн)\\p{L}{1,3} (?:пребывани|проживани|мигрант|иммигрант|нахождени|миграци)\\p{L}{0,3}|(?:о )?нелегалах',
    reported: '(?:мы )?(?:сообщается|сообщают|сообщаем|докладывают)',
    ifUnlawful:
      '(?:если|когда) (?:вы|ты|кто-то|человек) (?:\\p{L}+ )?(?:здесь |в (?:стране|норвегии) )?(?:(?:находитесь|живете|проживаете|находится|живет|находишься)(?: здесь| в (?:стране|норвегии))? )?(?:нелегально|незаконно)',
    authorities: 'власт(?:и|ям|ями)|орган(?:ы|ам)|полици[июя]',
  },
};

const END = '(?!\\p{L})';

/** “We are obliged to report illegal stay”, “illegal stay is reported”. */
export function reportsStay(language: StayLanguage): readonly string[] {
  const { report, stay, reported, authorities } = STAY[language];
  return [
    `(?:${report})(?: (?:til |to |a |la |en |de )?(?:${authorities}))?(?: \\p{L}+){0,2}? (?:${stay})${END}`,
    `(?:${stay})(?: \\p{L}+)? (?:${reported})${END}`,
  ];
}

/** “If you are here illegally, we must tell the authorities”: its “if” leaves nobody a choice. */
export function reportsWhoStays(language: StayLanguage): string {
  const { report, ifUnlawful, authorities } = STAY[language];
  const gap = `(?: (?!(?:${TURNING_WORDS[language].denied})${END})\\p{L}+){0,3}?`;
  return [
    `(?:${ifUnlawful}),?${gap} (?:${report})${gap} (?:${authorities})${END}`,
    `(?:${report})${gap} (?:${authorities})${gap},? (?:${ifUnlawful})${END}`,
  ].join('|');
}

/** A piece that takes nothing back where an authority is told. */
export const unlawfulStay = (language: PhraseLanguage): string | undefined =>
  (STAY as Partial<Record<PhraseLanguage, StayWords>>)[language]?.ifUnlawful;
