import type { InterfaceLanguage } from '../../codes/interface-languages.ts';
import type { Need } from '../../codes/needs.ts';

/**
 * What a woman with one try types: that she is pregnant, was raped, is beaten, has nowhere to sleep, as phones let her; and
 * the need that must come first.
 */
export const TYPED_SENTENCES: Readonly<Record<InterfaceLanguage, Readonly<Record<string, Need>>>> = {
  nb: {
    'jeg er gravid': 'pregnancy',
    'jeg ble voldtatt': 'sexual-assault-care',
    'kjæresten slår meg': 'violence-support',
    'har ikke sted å sove': 'emergency-overnight-stay',
  },
  nn: {
    'eg er gravid': 'pregnancy',
    'eg vart valdteken': 'sexual-assault-care',
    'kjærasten slår meg': 'violence-support',
    'har ikkje stad å sove': 'emergency-overnight-stay',
  },
  en: {
    'i am pregnant': 'pregnancy',
    'i was raped': 'sexual-assault-care',
    'my boyfriend hits me': 'violence-support',
    'my husband beats me': 'violence-support',
    'i have no place to sleep': 'emergency-overnight-stay',
    'need lawyer': 'legal-advice',
    trafiking: 'trafficking-support',
    'i feel sad': 'mental-health',
  },
  es: {
    'estoy embarazada': 'pregnancy',
    'me violaron': 'sexual-assault-care',
    'mi novio me pega': 'violence-support',
    'no tengo dónde dormir': 'emergency-overnight-stay',
    dormir: 'emergency-overnight-stay',
  },
  pt: {
    'estou grávida': 'pregnancy',
    'fui violada': 'sexual-assault-care',
    'meu namorado me bate': 'violence-support',
    'não tenho onde dormir': 'emergency-overnight-stay',
    dormir: 'emergency-overnight-stay',
  },
  ro: {
    'sunt gravida': 'pregnancy',
    'm-a violat': 'sexual-assault-care',
    'iubitul ma bate': 'violence-support',
    'nu am unde sa dorm': 'emergency-overnight-stay',
  },
  bg: {
    'бременна съм': 'pregnancy',
    'изнасилиха ме': 'sexual-assault-care',
    'приятелят ми ме бие': 'violence-support',
    'нямам къде да спя': 'emergency-overnight-stay',
    'гладна съм': 'food',
  },
  hu: {
    'terhes vagyok': 'pregnancy',
    megerőszakoltak: 'sexual-assault-care',
    'ver a férjem': 'violence-support',
    'nincs hol aludnom': 'emergency-overnight-stay',
  },
  pl: {
    'jestem w ciąży': 'pregnancy',
    'zostałam zgwałcona': 'sexual-assault-care',
    'chłopak mnie bije': 'violence-support',
    'nie mam gdzie spać': 'emergency-overnight-stay',
  },
  lt: {
    'esu nėščia': 'pregnancy',
    'mane išprievartavo': 'sexual-assault-care',
    'vyras mane muša': 'violence-support',
    'neturiu kur miegoti': 'emergency-overnight-stay',
  },
  lv: {
    'esmu stāvoklī': 'pregnancy',
    'mani izvaroja': 'sexual-assault-care',
    'vīrs mani sit': 'violence-support',
    'nav kur gulēt': 'emergency-overnight-stay',
    izsalkusi: 'food',
  },
  sq: {
    'jam shtatzënë': 'pregnancy',
    'më përdhunoi': 'sexual-assault-care',
    'burri më rreh': 'violence-support',
    'nuk kam ku të fle': 'emergency-overnight-stay',
    gjumë: 'emergency-overnight-stay',
  },
  ru: {
    'я беременна': 'pregnancy',
    'меня изнасиловали': 'sexual-assault-care',
    'парень меня бьет': 'violence-support',
    'негде ночевать': 'emergency-overnight-stay',
    'хочу есть': 'food',
    душ: 'shower-laundry',
  },
  uk: {
    'я вагітна': 'pregnancy',
    'мене зґвалтували': 'sexual-assault-care',
    'чоловік мене б’є': 'violence-support',
    'ніде спати': 'emergency-overnight-stay',
  },
  fr: {
    'je suis enceinte': 'pregnancy',
    "on m'a violée": 'sexual-assault-care',
    'mon copain me frappe': 'violence-support',
    "je n'ai nulle part où dormir": 'emergency-overnight-stay',
  },
  ar: {
    'أنا حامل': 'pregnancy',
    اغتصبوني: 'sexual-assault-care',
    'زوجي يضربني': 'violence-support',
    'ليس لدي مكان للنوم': 'emergency-overnight-stay',
    دش: 'shower-laundry',
  },
  fa: {
    'حامله هستم': 'pregnancy',
    'به من تجاوز کردند': 'sexual-assault-care',
    'شوهرم مرا میزند': 'violence-support',
    'جای خواب ندارم': 'emergency-overnight-stay',
  },
  so: {
    'waan xaamilo ahay': 'pregnancy',
    'waa la i kufsaday': 'sexual-assault-care',
    'ninkaygu wuu i garaacaa': 'violence-support',
    'meel aan seexdo ma haysto': 'emergency-overnight-stay',
  },
  ti: {
    'ኣነ ነፍሰጾር እየ': 'pregnancy',
    ደፊሩኒ: 'sexual-assault-care',
    'ሰብኣየይ ይሃርመኒ': 'violence-support',
    'ዝድቅሰሉ ቦታ የብለይን': 'emergency-overnight-stay',
    መግቢ: 'food',
  },
  th: {
    ฉันท้อง: 'pregnancy',
    ถูกข่มขืน: 'sexual-assault-care',
    แฟนตีฉัน: 'violence-support',
    ไม่มีที่นอน: 'emergency-overnight-stay',
    ที่นอน: 'emergency-overnight-stay',
  },
  vi: {
    'tôi có thai': 'pregnancy',
    'tôi bị hiếp dâm': 'sexual-assault-care',
    'chồng đánh tôi': 'violence-support',
    'không có chỗ ngủ': 'emergency-overnight-stay',
    'tự tử': 'crisis-line',
    tắm: 'shower-laundry',
  },
  zh: {
    怀孕了怎么办: 'pregnancy',
    被强奸了: 'sexual-assault-care',
    男朋友打我: 'violence-support',
    没地方睡: 'emergency-overnight-stay',
  },
  tr: {
    hamileyim: 'pregnancy',
    'tecavüze uğradım': 'sexual-assault-care',
    'kocam beni dövüyor': 'violence-support',
    'kalacak yerim yok': 'emergency-overnight-stay',
  },
};

/**
 * What she types for condoms, as the heading of their group has it, under which other needs stand: they must come before
 * those.
 */
export const TYPED_CONDOMS: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  nb: ['kondomer', 'kondom'],
  nn: ['kondomar', 'kondomer'],
  en: ['condoms', 'condom'],
  es: ['condones', 'condón', 'preservativos'],
  pt: ['preservativos', 'camisinhas'],
  ro: ['prezervative', 'prezervativ'],
  bg: ['презервативи', 'презерватив'],
  hu: ['óvszer', 'óvszerek'],
  pl: ['prezerwatywy', 'kondomy'],
  lt: ['prezervatyvai'],
  lv: ['prezervatīvi'],
  sq: ['prezervativë', 'prezervativa'],
  ru: ['презервативы', 'презерватив', 'prezervativy'],
  uk: ['презервативи', 'презерватив'],
  fr: ['préservatifs', 'préservatif'],
  ar: ['واقيات', 'واقي', 'كوندوم'],
  fa: ['کاندوم'],
  so: ['kondomyo', 'kondom'],
  ti: ['ኮንዶም'],
  th: ['ถุงยาง', 'ถุงยางอนามัย'],
  vi: ['bao cao su'],
  zh: ['安全套', '保险套'],
  tr: ['prezervatif', 'prezervatifler'],
};
