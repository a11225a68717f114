import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

// prettier-ignore
const RESIDENCE = {
  bg: ['Нужно е разрешение за пребиваване.'],
  tr: ['Oturma izni gereklidir.', 'Oturma iznine ihtiyacınız var.', 'Lütfen oturma izninizi getirin.', 'İkamet izninizi göstermelisiniz.', 'Yardım almak için oturma izni gereklidir.'],
  sq: ['Duhet leje qëndrimi.', 'Kërkohet leje e vlefshme qëndrimi.', 'Leja e qëndrimit është e detyrueshme.', 'Vetëm për persona me leje qëndrimi.'],
  hu: ['Tartózkodási engedély szükséges.', 'Kérjük, hozza magával a tartózkodási engedélyét.', 'Csak tartózkodási engedéllyel.'],
  so: ['Waxaad u baahan tahay sharciga deganaanshaha.', 'Fadlan keen kaarka deganaanshaha.', 'Sharciga deganaanshaha ayaa loo baahan yahay.'],
  vi: ['Cần có giấy phép cư trú.', 'Bạn phải có giấy phép cư trú hợp lệ.', 'Vui lòng mang theo thẻ cư trú.', 'Giấy phép cư trú là bắt buộc.'],
  fa: ['اجازه اقامت لازم است.', 'باید کارت اقامت داشته باشید.', 'لطفا کارت اقامت خود را بیاورید.'],
  th: ['ต้องมีใบอนุญาตพำนัก', 'คุณต้องแสดงใบอนุญาตพำนัก'],
  zh: ['需要居留许可。', '您必须有合法居留身份。', '請出示居留證。'],
};

// prettier-ignore
const NO_RESIDENCE = {
  bg: ['Не е нужно разрешение за пребиваване.', 'Нужно е да подадете молба за разрешение за пребиваване.'],
  tr: ['Oturma izni gerekli değildir.', 'Oturma iznine ihtiyacınız yok.', 'Oturma izni gerekmez.', 'Oturma izni olmadan da gelebilirsiniz.', 'Oturma izni için başvuruda yardım ediyoruz.', 'Oturma izni gerekli mi?', 'Oturma izninizi sormuyoruz.'],
  sq: ['Nuk duhet leje qëndrimi.', 'Pa leje qëndrimi mund të vini.', 'Ju ndihmojmë të aplikoni për leje qëndrimi.', 'A duhet leje qëndrimi?'],
  hu: ['Nem szükséges tartózkodási engedély.', 'Tartózkodási engedély nélkül is jöhet.', 'Segítünk a tartózkodási engedély igénylésében.', 'Szükséges tartózkodási engedély?'],
  so: ['Uma baahnid sharciga deganaanshaha.', 'Waxaan kaa caawinaa sharciga deganaanshaha.', 'Sharciga deganaanshaha looma baahna.', 'Haddii aad leedahay, keen sharciga deganaanshaha.'],
  vi: ['Không cần giấy phép cư trú.', 'Chúng tôi giúp bạn xin cấp giấy phép cư trú.', 'Nếu có, hãy mang theo thẻ cư trú.', 'Bạn có cần giấy phép cư trú không?'],
  fa: ['اجازه اقامت لازم نیست.', 'نیازی به اجازه اقامت ندارید.', 'بدون اجازه اقامت هم می‌توانید بیایید.', 'آیا اجازه اقامت لازم است؟', 'برای درخواست اجازه اقامت کمک می‌کنیم.'],
  th: ['ไม่ต้องมีใบอนุญาตพำนัก', 'ไม่จำเป็นต้องมีใบอนุญาตพำนัก', 'เราช่วยคุณขอใบอนุญาตพำนัก'],
  zh: ['不需要居留许可。', '没有居留许可也可以来。', '我们帮助您申请居留许可。', '需要居留许可吗？', '无论您是否有居留许可。'],
};

// prettier-ignore
const IDENTIFICATION = {
  tr: ['Lütfen kimliğinizi getirin.', 'Pasaport gereklidir.'],
  sq: ['Sillni pasaportën.', 'Kërkohet letërnjoftim.'],
  hu: ['Hozza magával az útlevelét.', 'Személyi igazolvány szükséges.'],
  so: ['Fadlan keen baasaboorkaaga.', 'Waxaad u baahan tahay aqoonsi.'],
  vi: ['Vui lòng mang theo hộ chiếu.', 'Cần có giấy tờ tùy thân.'],
  fa: ['لطفا گذرنامه خود را بیاورید.', 'کارت شناسایی لازم است.'],
  th: ['ต้องมีบัตรประชาชน', 'กรุณานำหนังสือเดินทางมาด้วย'],
  zh: ['请出示护照。', '需要身份证。'],
};

// prettier-ignore
const NO_IDENTIFICATION = {
  tr: ['Kimlik gerekmez.', 'Pasaportunuz yoksa da gelin.', 'Polis kimliğinizi isterse bizi arayın.'],
  sq: ['Nuk kërkohet pasaportë.'],
  hu: ['Nem kell személyi igazolvány.', 'Elveszett az útlevele?'],
  so: ['Uma baahnid baasaboor.'],
  vi: ['Không cần hộ chiếu.'],
  fa: ['گذرنامه لازم نیست.'],
  th: ['ไม่ต้องมีบัตรประชาชน'],
  zh: ['不需要护照。', '我们帮您续签护照。'],
};

// prettier-ignore
const POLICE = {
  tr: ['Polise haber veririz.', 'Polisi ararız.'],
  sq: ['Njoftojmë policinë.'],
  hu: ['Értesítjük a rendőrséget.'],
  so: ['Waxaan wargelinaa booliska.'],
  vi: ['Chúng tôi báo cho cảnh sát.'],
  fa: ['به پلیس اطلاع می‌دهیم.'],
  th: ['เราแจ้งตำรวจ'],
  zh: ['我们会报警。', '我们会通知警察。'],
};

// prettier-ignore
const NO_POLICE = {
  tr: ['Polise haber vermeyiz.', 'İzniniz olmadan polise haber vermeyiz.'],
  sq: ['Nuk njoftojmë policinë.'],
  hu: ['Nem értesítjük a rendőrséget.', 'Hívja a rendőrséget a 112-es számon.'],
  so: ['Ma wargelinno booliska.'],
  vi: ['Chúng tôi không báo cho cảnh sát.'],
  fa: ['به پلیس اطلاع نمی‌دهیم.', 'بدون رضایت شما به پلیس اطلاع نمی‌دهیم.'],
  th: ['เราไม่แจ้งตำรวจ'],
  zh: ['我们不会报警。', '未经您同意，我们不会通知警察。'],
};

describe.each([
  ['asksForResidence', RESIDENCE, NO_RESIDENCE],
  ['asksForIdentification', IDENTIFICATION, NO_IDENTIFICATION],
  ['tellsPolice', POLICE, NO_POLICE],
] as const)('in the other languages of the element, %s', (topic, said, notSaid) => {
  test.each(sentencesOf(said))('is heard in %s: %s', (language, sentence) => {
    expect(phraseIn(topic, sentence, language)).toBeTypeOf('string');
  });

  test.each(sentencesOf(notSaid))('is not heard in %s: %s', (language, sentence) => {
    expect(phraseIn(topic, sentence, language)).toBeUndefined();
  });
});

test('of several sentences the one that asks is quoted, without a long number', () => {
  expect(phraseIn('asksForResidence', '我们免费。需要居留许可。', 'zh-Hans')).toBe('需要居留许可');
  expect(phraseIn('asksForResidence', 'Pa pagesë. Duhet leje qëndrimi. Mirë se vini!', 'sq')).toBe(
    'Duhet leje qëndrimi',
  );
});

test('nothing else is heard in them', () => {
  expect(phraseIn('asksForPayment', 'Ücret 200 krondur.', 'tr')).toBeUndefined();
});
