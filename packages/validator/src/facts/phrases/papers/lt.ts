import type { PapersTable } from './words.ts';

/** The right to stay alone: “you need no work permit” says nothing of it. */
const STAY =
  'leidim(?:as|o|ą|u|ui|us|ų|ai)(?: laikinai| nuolat)? gyventi|(?:galiojan\\p{L}+ )?viz(?:a|os|ą|ų|as)|teisėt\\p{L}{1,3} (?:buvim\\p{L}+|gyvenim\\p{L}+)';

export const lt: PapersTable = {
  turning: {
    denied:
      'ne(?!mokam|įgal|delsi|seniai|tol|vyriausyb|pilnam|atidėl|priklausomybės|rimauja|skubi|anonim)\\p{L}*|nėra|be(?! (?:to|eilės|išankstinės))|niekada|niekas|niekam|nei|jokio|jokios|jokių|savanorišk\\p{L}*',
    limited:
      'daug(?: (?:žmonių|asmenų|moterų|migrantų)|(?= ?[|]))|jei|jeigu|galima|galite|galės\\p{L}*|gali|pageidautina|geriausia|kartais|ar (?:turite|turi|esate)|(?:kuriems|kurioms) (?:reikia|reikalin\\p{L}+)|galbūt|esant galimybei',
    elsewhere:
      'kad (?:gautumėte|gautų)(?! pagalb| maist| konsultacij)|norint (?:gauti|dirbti|atidaryti)(?! pagalb| maist| konsultacij)|kit(?:os|ose) (?:vietos|vietose|įstaigos|paslaugos)|kitur|dirbti|įsidarbin\\p{L}+|studijuoti|keliauti|banko sąskait\\p{L}+|prašym\\p{L}+|pratęs\\p{L}+|mokykl\\p{L}+|ambasad\\p{L}+',
    but: 'bet|tačiau',
    reminds: 'nepamiršk(?:ite)?|nepamiršti|neužmiršk(?:ite)?',
    notHere:
      '(?:o )?(?:mes|pas mus|čia) (?:to )?ne(?:reikalaujame|prašome|klausiame|reikia)?|(?:mes )?to (?:nereikalaujame|neprašome|neklausiame)|(?:čia|pas mus) (?:viskas )?nemokamai',
    butHere: '(?:o )?(?:mes|pas mus) (?:taip|padedame|priimame)(?: visiems| visus)?',
  },
  demand: {
    before:
      '(?:reikia|būtina|privaloma|privalote|privalo|turite|turi|turėsite|reikės|prašome|prašoma)(?: visada| taip pat)? (?:turėti|pateikti|parodyti|atsinešti|pasiimti|atsivežti|nurodyti)(?: su savimi)?|(?:jums |tau )?(?:reikia|reikės|reikalinga[si]?|reikalingos|būtin(?:as|a|i|os)|privalom(?:as|a|i|os))|prašome(?! (?:kreiptis|skambinti))|prašo|prašoma|reikalaujame|reikalauja|reikalaujama|tikriname|tikrina|klausiame|klausia|prašysime|tik (?:su|pateikus|parodžius|turint)|pateikus|parodžius',
    order:
      '(?:prašome )?(?:su savimi )?(?:atsineškite|atsinešk|pasiimkite|pasiimk|turėkite|turėk|parodykite|parodyk|pateikite|pateik|atsivežkite|nurodykite)(?: su savimi| kartu)?',
    and: 'ir',
    bring: ' (?:atsinešti|pasiimti|turėti|parodyti|pateikti)(?: su savimi)?',
    keep: '(?:prašome )?turėkite',
    ready: 'turėkite|turėti|su savimi|po ranka|atsineškite',
    after:
      '(?:yra )?(?:būtin|privalom|reikaling)(?:as|a|i|os)|reikalaujama\\p{L}?|(?:yra )?tikrinam(?:as|a|i|os)|prašoma|turi būti (?:pateikt|parodyt)\\p{L}+|reikia|reikės',
    only: '(?:tik|vien|išskirtinai)(?: \\p{L}+){0,2},? (?:turintiems|turinčioms|turintys|turinčius|turintiesiems|kurie turi|su)',
    waived:
      '(?:jums |tau )?ne(?:reikia|reikės|reikalaujame|prašome|klausiame|tikriname|būtina|privaloma|privalote)(?: turėti| pateikti| parodyti| atsinešti| apie)?|nepriklausomai nuo|nesvarbu,? (?:koks|kokia|kokie|ar turite)',
    without: 'be',
    waivedAfter:
      'ne(?:reikia|reikės|reikaling\\p{L}{1,2}|būtin\\p{L}{1,2}|privalom\\p{L}{1,2}|reikalaujama\\p{L}?|tikrinam\\p{L}{1,2}|prašome)',
    between:
      'pagalb\\p{L}+|padėti|padedame|patarim\\p{L}+|konsultacij\\p{L}+|informacij\\p{L}+|dėl|apie|kas|kad|ir|gauti',
  },
  refusal: {
    lacks:
      '(?:jei|jeigu|kas|kurie) (?:\\p{L}+ )?neturi(?:te|me)?|neturint(?:iems|ys|iųjų|ims)?|neturinči\\p{L}{2,4}|nepateikus|neparodžius|be',
    refuses:
      'ne(?:galime|gali|galite|galėsime)… (?:padėti|priimti|suteikti|gauti|ateiti|įeiti|naudotis|nakvoti)|ne(?:padedame|priimame|aptarnaujame|įleidžiame|teikiame|konsultuojame)|ne(?:priimami|priimamos|priimamas|įleidžiami|įleidžiama|aptarnaujami|teikiama|suteikiama|laukiami)|ne(?:ateikite|gausite)',
    only: 'tik|vien|išskirtinai',
    holders:
      '(?:(?:asmenys|asmenims|žmonės|žmonėms|moterys|moterims|vyrai|migrantai|migrantams|tie) )?(?:su|turintys|turintiems|turinčioms|kurie turi)',
    may: '(?:gali|galės|gauna|priimami|laukiami)… (?:ateiti|naudotis|pagalbą|maisto|įeiti|nakvoti|gauti)|gauna pagalbą|priimami|įleidžiami',
    mayOnly:
      '(?:galime )?(?:padedame|padėti|priimame|aptarnaujame|konsultuojame) tik|tik (?:padedame|priimame|aptarnaujame)|skirta tik|tik',
    onlyIf: '(?:galite|gali|galime)…,? tik,? (?:jei|jeigu) turite|tik,? (?:jei|jeigu) turite',
    notFor: 'ne(?:skirta|skirtas|taikoma|prieinama)',
    spared: 'atsisak\\p{L}*|bijo\\p{L}*|pavojing\\p{L}*|niekada|praras\\p{L}*',
  },
  adjectives: '(?:galiojan\\p{L}+ |jokio |jokios |jokių |savo |lietuvos |nuolatin\\p{L}+ |laikin\\p{L}+ )*',
  residence: {
    starts:
      'leid laik nuol viza vizo viz vizų teis piet pili liet dekl gyve svei drau gali sava mies rajo es apdr',
    thing: `${STAY}|leidim(?:as|o|ą|u|ui|us|ų|ai)(?: laikinai| nuolat)? dirbti|(?:lietuvos )?pilietyb(?:ė|ės|ę)|deklaruot\\p{L}{1,2} gyvenam\\p{L}+ viet\\p{L}{1,2}|gyvenamosios vietos deklaracij\\p{L}+|(?:privalom\\p{L}+ )?sveikatos draudim(?:as|o|ą|u)`,
    also: '(?:tik|vien|išskirtinai) (?:lietuvos |es |europos sąjungos )?(?:respublikos )?(?:piliečiams|piliečiai|pilietėms)|(?:tik|vien|išskirtinai)(?: \\p{L}+){0,2} (?:savivaldybės|miesto|rajono|seniūnijos|lietuvos)(?: \\p{L}+)? gyventoj(?:ams|ai|us)|(?:tik|vien) (?:apdraustiesiems|apdraustiems)|(?:privalote|turite|reikia|būtina) (?:būti (?:deklarav\\p{L}+|apdraust\\p{L}+|lietuvos pilie\\p{L}+)|teisėtai (?:gyventi|būti)|gyventi teisėtai|deklaruoti gyvenamąją vietą)',
    unless: 'laukia\\p{L}*|prarad\\p{L}*|pames\\p{L}*',
  },
  identification: {
    starts: 'asme tapa pasa paso pasą pasu vair doku savo',
    thing:
      'asmens (?:tapatybės )?(?:dokument|kortel|pažymėjim|liudijim)\\p{L}{1,3}|tapatybės (?:kortel|dokument)\\p{L}{1,3}|pas(?:as|o|ą|u)|(?:asmens )?tapatybę patvirtinan\\p{L}+ dokument\\p{L}{1,3}|dokument(?:as|ą|o|us|ų),? (?:patvirtinan\\p{L}+|įrodan\\p{L}+) (?:asmens )?tapatybę|vairuotojo pažymėjim\\p{L}{1,2}',
    also: '(?:reikia|būtina|privalote|turite) (?:parodyti|pateikti) (?:savo )?dokumentus(?! (?:apie|dėl|iš))',
    unless: 'nauj\\p{L}+ pas\\p{L}+|pames\\p{L}*',
  },
  personalNumber: {
    starts: 'asme elek mobi smar el bank',
    thing:
      'asmens kod(?:as|o|ą|u)|(?:elektronin\\p{L}+|el\\.) (?:paraš\\p{L}+|tapatyb\\p{L}+|atpažinim\\p{L}+)|smart-?id|mobil\\p{L}+ paraš\\p{L}+|bankid',
    unless: 'telefono numer\\p{L}+',
  },
  people: {
    starts: 'nele pili liet es migr doku',
    status: '(?:lietuvos |es )(?:respublikos )?pilie\\p{L}+',
    lacking: 'nelegal\\p{L}+(?: migrant\\p{L}+| imigrant\\p{L}+)?|migrant\\p{L}+ be dokument\\p{L}+',
  },
  stay: STAY,
  noPromise:
    'šaltin\\p{L}+|puslap\\p{L}+|įstatym\\p{L}+|policij\\p{L}+|asmenims be|žmonėms be|pilieči\\p{L}+',
};
