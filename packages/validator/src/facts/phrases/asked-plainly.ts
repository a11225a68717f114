import type { PlainLanguage } from './language.ts';
import { toPlainLetters } from './plain-letters.ts';
import { wholeOf } from './statements.ts';
import type { TopicName } from './topics.ts';

/**
 * A plain demand in a language of the element that has no tables of its own. Regular expressions, compared without accents;
 * `…` stands for up to three words.
 */
interface PlainWords {
  residence: string;
  identification: string;
  /** “You need”, “bring”, before a paper. */
  before: string;
  /** “Is required”, behind a paper. */
  after?: string;
  /** “We tell the police.” */
  police: string;
  /** No, if, without, apply for: words by which a statement says something else. */
  turned: string;
  /** Are words written together? Then `…` is a few letters. */
  isUnspaced?: boolean;
}

const PLAIN: Readonly<Record<PlainLanguage, PlainWords>> = {
  tr: {
    residence: '(?:oturma|oturum|ikamet) (?:izn|izin|kart|belge|tezkere)\\p{L}*',
    identification: '(?:kimli[kğ]|pasaport|nüfus cüzdan)\\p{L}*',
    before: '(?:lütfen|yalnızca|sadece)',
    after:
      '(?:gerekli(?:dir)?|gerek(?:ir|iyor|mektedir)|zorunlu(?:dur)?|şart(?:tır)?|lazım|ihtiyacınız var|olmalı(?:dır)?|getirin(?:iz)?|gösterin(?:iz)?|getirmelisiniz|göstermelisiniz|istiyoruz|isteriz|soruyoruz|sorarız)',
    police: 'polis[ei] (?:\\p{L}+ )?(?:haber ver(?:iriz|iyoruz)|bildir(?:iriz|iyoruz)|ar(?:arız|ıyoruz))',
    turned:
      'değil\\p{L}*|olmadan|olmasa|yok|yoksa|eğer|isterseniz|varsa|asla|hiç\\p{L}*|başvur\\p{L}*|almanız\\p{L}*|yenile\\p{L}*|çalış\\p{L}*|izniniz olmadan|bile|ister',
  },
  sq: {
    residence: 'lej\\p{L}* (?:\\p{L}+ ){0,2}qëndrimi\\p{L}*',
    identification: '(?:letërnjoftim|pasaport|kart\\p{L}* (?:e )?identiteti)\\p{L}*',
    before:
      '(?:duhet|duhen|nevojitet|kërkohet|kërkojmë|kërkojnë|sillni|sill|merrni me vete|vetëm (?:me|për persona\\p{L}* me))',
    after: '(?:është|janë) (?:e |i |të )?(?:detyrue?sh|nevojsh|domosdosh)\\p{L}*',
    police: '(?:njoftojmë|lajmërojmë|raportojmë|thërrasim)…(?:në |te )?polici\\p{L}*',
    turned:
      'nuk|jo|pa|pavarësisht|nëse|kurrë|asnjë\\p{L}*|ndihmojmë|aplik\\p{L}*|rinov\\p{L}*|punë\\p{L}*|mos|kërkesës?|pëlqimi\\p{L}*',
  },
  hu: {
    residence: 'tartózkodási (?:engedél|kárty|okmány)\\p{L}*',
    identification: '(?:személyi igazolvány|személyazonosító (?:igazolvány|okmány)|útlev)\\p{L}*',
    before:
      '(?:kérjük|kérünk|hozza (?:el|magával)|hozzon magával|mutassa (?:be|meg)|hozd (?:el|magaddal)|csak)',
    after: '(?:szükséges|kell|kötelező|kérünk|szükség van|szüksége van|szükséged van|elengedhetetlen)',
    police:
      '(?:értesítjük|jelentjük|hívjuk|szólunk)…(?:a )?rendőrség\\p{L}*|a rendőrség\\p{L}* (?:értesítjük|hívjuk)',
    turned:
      'nem|nincs\\p{L}*|nélkül|sem|soha|senki|függetlenül|ha|segítünk|igényl\\p{L}*|kérelm\\p{L}*|megújít\\p{L}*|munká\\p{L}*|akkor is|beleegyez\\p{L}*',
  },
  so: {
    residence:
      '(?:sharci|warqad|ogolaansh|fasax|kaar)\\p{L}* (?:deganaansh|degenaansh|joogitaan|degan)\\p{L}*',
    identification: '(?:baasaboor|aqoonsi|kaarka aqoonsi)\\p{L}*',
    before:
      '(?:waxaad u baahan (?:tahay|tihiin)|waa in(?:aad| aad) (?:haysataa|haysato|keentaa|keento|tustaa|tusto)|waxaa (?:loo baahan yahay|lagaa rabaa|qasab ah)|(?:fadlan )?(?:keen|soo qaado))',
    after: '(?:ayaa loo baahan yahay|waa (?:qasab|waajib|lagama maarmaan))',
    police:
      '(?:wargelinaa|ogeysiinaa|u sheegnaa|wacnaa)…(?:booli+s|bilays)\\p{L}*|(?:booli+s|bilays)\\p{L}*…(?:wargelinaa|ogeysiinaa|u sheegnaa)',
    turned:
      "ma|uma|maaha|aan|aanad|la[’']aan\\p{L}*|had?dii|weligeed|waligeed|caawin\\p{L}*|codsa\\p{L}*|shaqo\\p{L}*|cidna|xitaa|ogolaanshahaaga",
  },
  vi: {
    residence: 'giấy phép (?:cư trú|tạm trú|lưu trú|ở lại)|thẻ (?:cư trú|tạm trú|thường trú)',
    identification: 'hộ chiếu|giấy tờ tùy thân|chứng minh (?:nhân dân|thư)|thẻ căn cước',
    before:
      '(?:cần(?: phải)?(?: có)?|phải(?: có| mang| xuất trình)|yêu cầu(?: có)?|bắt buộc(?: phải)?(?: có)?|(?:hãy |vui lòng )?mang theo)',
    after: 'là bắt buộc',
    police: 'chúng tôi…(?:báo|thông báo|trình báo|gọi)…(?:cảnh sát|công an)',
    turned: 'không|chưa|nếu|kể cả|giúp bạn|xin cấp|gia hạn|làm việc|dù|chẳng|hoặc không|đồng ý',
  },
  fa: {
    residence: '(?:اجازه|اجازهٔ|اجازه‌ی|کارت|پروانه|جواز) اقامت',
    identification: 'کارت شناسا[یي]ی|گذرنامه|پاسپورت',
    before: '(?:باید|لطفاً?|نیاز به|نیازمند)',
    after:
      '(?:لازم|ضروری|الزامی|اجباری|مورد نیاز) است|نیاز (?:دارید|است)|(?:همراه )?(?:داشته باشید|بیاورید)|(?:ارائه|نشان) دهید',
    police: '(?:به پلیس (?:اطلاع|گزارش|خبر)|پلیس را…(?:خبر|مطلع)) می‌?(?:دهیم|کنیم)|با پلیس تماس می‌?گیریم',
    turned:
      'نیست|نیازی|ندارید|نداشته|ندارد|بدون|اگر|هرگز|هیچ\\p{L}*|نمی\\p{L}*|نباید|درخواست|تمدید|گرفتن|کار کردن|حتی|چه|بخواهید',
  },
  th: {
    residence: 'ใบอนุญาต(?:ให้)?(?:พำนัก|มีถิ่นที่อยู่|อยู่อาศัย)|บัตร(?:ผู้)?พำนัก',
    identification: 'บัตรประชาชน|หนังสือเดินทาง|พาสปอร์ต|บัตรประจำตัว',
    before: '(?:ต้อง(?:มี|แสดง|นำ|ใช้|เอา)|(?:กรุณา|โปรด)(?:นำ|แสดง)|ขอดู)',
    police: 'เรา(?:จะ)?(?:แจ้ง|บอก|รายงาน|โทรหา)…ตำรวจ',
    turned: 'ไม่|หาก|ถ้า|แม้|ช่วย|สมัคร|ทำงาน|ไหม|หรือเปล่า',
    isUnspaced: true,
  },
  zh: {
    residence: '居留(?:许可|許可|证|證|权|權)|合法(?:居留|身份|身分)',
    identification: '身份证|身分證|护照|護照|证件|證件',
    before: '(?:需要|必须|必須|须|須|请|請|要求|出示|携带|攜帶|持有)',
    after: '(?:是)?必(?:需|须|須)',
    police: '(?:我们|我們)…(?:报告|通知|告知|報告|联系|聯繫)…警(?:察|方)|(?:我们|我們)[会會]?[报報]警',
    turned:
      '不|无需|無需|无须|無須|毋须|毋須|没有|沒有|如果|若|无论|無論|申请|申請|续签|帮您|帮助您|幫助您|协助|協助|即使|工作|吗|嗎',
    isUnspaced: true,
  },
};

/** What ends a sentence; what lies between is put apart as well. */
const END = /([.!?؟。！？;；\n])/;
const QUESTION_MARKS = '?؟？';

/** The sentences of a text but its questions, which state nothing. Thai has no points: a space parts what is said. */
function* sentencesOf(text: string, language: PlainLanguage): Generator<string> {
  if (language === 'th') {
    yield* text.split(/\s/);
    return;
  }
  const pieces = text.split(END);
  for (let at = 0; at < pieces.length; at += 2)
    if (!QUESTION_MARKS.includes(pieces[at + 1] ?? '.')) yield pieces[at] ?? '';
}

type Find = (text: string) => Partial<Record<TopicName, string>>;

function finderOf(language: PlainLanguage): Find {
  const { residence, identification, before, after, police, turned, isUnspaced = false } = PLAIN[language];
  const gap = isUnspaced ? '[\\p{L}\\p{M}]{0,12}' : '(?: [\\p{L}\\p{M}]+){0,3} ';
  const [start, end] = isUnspaced ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
  const patternOf = (words: string) =>
    new RegExp(`${start}(?:${toPlainLetters(words.normalize('NFC')).replaceAll('…', gap)})${end}`, 'iu');
  // Another paper may be named before it.
  const asked = (paper: string) =>
    patternOf(
      `${before}…(?:(?:${residence}|${identification})…)?(?:${paper})${after === undefined ? '' : `|(?:${paper})…(?:${after})`}`,
    );
  const patterns: [TopicName, RegExp][] = [
    ['asksForResidence', asked(residence)],
    ['asksForIdentification', asked(identification)],
    ['tellsPolice', patternOf(police)],
  ];
  const turns = patternOf(turned);
  return (text) => {
    const said: Partial<Record<TopicName, string>> = {};
    for (const words of sentencesOf(wholeOf(text), language)) {
      const plain = toPlainLetters(words);
      if (turns.test(plain)) continue;
      for (const [topic, pattern] of patterns) {
        const match = pattern.exec(plain);
        if (match !== null) said[topic] ??= words.slice(match.index, match.index + match[0].length);
      }
    }
    return said;
  };
}

const finders = new Map<PlainLanguage, Find>();

/** What a text of such a language asks for, or says of the police, with the words. */
export function saidPlainlyIn(text: string, language: PlainLanguage): Partial<Record<TopicName, string>> {
  let find = finders.get(language);
  if (find === undefined) finders.set(language, (find = finderOf(language)));
  return find(text);
}
