/**
 * First names in Arabic letters, as far as they are no common words: «نور» is light and «علي» stands for «on» where the
 * dots are lost.
 */
const NAMES =
  'محمد|أحمد|احمد|محمود|مصطفى|مصطفي|إبراهيم|ابراهيم|يوسف|خالد|عمر|عثمان|حسين|عبد ?(?:الله|الرحمن|الكريم|القادر)|طارق|سمير|كريم|ياسين|بلال|فاطمة|فاطمه|مريم|عائشة|خديجة|زينب|ليلى|ليلي|سلمى|ياسمين|رانيا|سميرة|آمنة|امنة|رقية|هدى|منى';
/** Names that count behind a role or another name only. */
const MAYBE = 'حسن|علي|نور|سارة|أمل|سعيد|جمال|هند|إيمان|رشيد';

/** Letters that hang on a word: “and”, “with”, “to”. */
const WORD = '(?<![\\u0621-\\u064A])';
const END = '(?![\\u0621-\\u064A])';

const ROLES =
  '(?:ال)?(?:سيدة|سيد|أستاذة?|استاذة?|دكتورة?|طبيبة?|محامية?|ممرضة?|أخصائية?|اخصائية?|مديرة?|منسقة?|مرشدة?)(?: الاجتماعية?| الاجتماعي)?';
const ASKS =
  'اسأل(?:وا|ي)? عن|اسال(?:ي)? عن|اتصل(?:وا|ي)? (?:ب|على )|تحدث(?:وا|ي)? (?:مع|إلى)|تواصل(?:وا|ي)? مع|اطلب(?:وا|ي)?';
/** What bears the name of a person. */
const BEARS_NAME = 'شارع|مستشفى|مسجد|جامع|مدرسة|مركز|بيت|دار|مؤسسة|جمعية|ميدان|ساحة';

const ROLE_NAME = new RegExp(`${WORD}(?:${ROLES})[:،]? (?:${NAMES}|${MAYBE})${END}`, 'u');
const ASK_NAME = new RegExp(`${WORD}(?:${ASKS}) ?(?:${NAMES})${END}`, 'u');
const FULL_NAME = new RegExp(
  `${WORD}(?<!(?:${BEARS_NAME}) (?:ال)?)(?:${NAMES}) (?:بن |ال)?(?:${NAMES}|${MAYBE})${END}`,
  'u',
);
const NAME_PHONE = new RegExp(
  `${WORD}(?:${NAMES})[ :،(–-]{1,3}(?:هاتف|جوال)?[ :]{0,2}\\+?[\\d\\u0660-\\u0669]{2}[\\d\\u0660-\\u0669 ]{5}`,
  'u',
);

const MAY_HOLD = /[\u0621-\u064A]{3}/;

/** How a text in Arabic names a person, if it does: it has no capitals by which a name could be known. */
export function namesPersonInArabic(text: string): 'role' | 'ask' | 'full' | 'phone' | undefined {
  if (!MAY_HOLD.test(text)) return undefined;
  const plain = text.replace(/[\u064B-\u0652\u0640]/g, '');
  if (NAME_PHONE.test(plain)) return 'phone';
  if (ROLE_NAME.test(plain)) return 'role';
  if (ASK_NAME.test(plain)) return 'ask';
  return FULL_NAME.test(plain) ? 'full' : undefined;
}
