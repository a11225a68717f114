import type { InterfaceLanguage } from '../../codes/interface-languages.ts';

/**
 * What a reader types when she means a town, as phones let her: small letters, the beginning of a name, with a slip, with or
 * without what her language writes above a letter; and the name that the town has there.
 */
export const TYPED_TOWNS: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  nb: { helsingfors: 'Helsinki', bukarest: 'București', brussel: 'Bruxelles' },
  nn: { abo: 'Turku', tammerfors: 'Tampere' },
  en: { copenhagen: 'København', Gothen: 'Göteborg', rome: 'Roma', colonge: 'Köln', geneva: 'Genève' },
  es: { copenague: 'København', estocol: 'Stockholm', londres: 'London' },
  pt: { copenhaga: 'København', milao: 'Milano', lisboa: 'Lisboa' },
  ro: { varsovia: 'Warszawa', londra: 'London', oslo: 'Oslo' },
  bg: { виена: 'Wien', осло: 'Oslo', берген: 'Bergen', копенх: 'København', кристиансанд: 'Kristiansand' },
  hu: { becs: 'Wien', koppenhaga: 'København', kolozs: 'Cluj-Napoca' },
  pl: { kopenhaga: 'København', sztokholm: 'Stockholm', ryga: 'Rīga', berge: 'Bergen' },
  lt: { oslas: 'Oslo', bergenas: 'Bergen', tromse: 'Tromsø', kopenhaga: 'København' },
  lv: { kopenhagena: 'København', viln: 'Vilnius', trumse: 'Tromsø' },
  sq: { kopenhage: 'København', vjene: 'Wien', stambol: 'Istanbul' },
  ru: {
    вена: 'Wien',
    олесунн: 'Ålesund',
    буде: 'Bodø',
    шиен: 'Skien',
    тронхейм: 'Trondheim',
    париж: 'Paris',
  },
  uk: { відень: 'Wien', копенгаген: 'København', тромсе: 'Tromsø', "рейк'явік": 'Reykjavík', гамар: 'Hamar' },
  fr: { copenhague: 'København', londre: 'London', genes: 'Genova' },
  ar: {
    أوسلو: 'Oslo',
    اوسلو: 'Oslo',
    بيرغن: 'Bergen',
    برجن: 'Bergen',
    تروند: 'Trondheim',
    كريستيانساند: 'Kristiansand',
    كريستيانسوند: 'Kristiansund',
    ستافنقر: 'Stavanger',
    فالنسيا: 'Valencia',
    البورغ: 'Aalborg',
  },
  fa: { اسلو: 'Oslo', 'لیله هامر': 'Lillehammer', كپنهاگ: 'København', تروندهیم: 'Trondheim' },
  so: { kobenhagan: 'København', landan: 'London', oslo: 'Oslo' },
  ti: { ኦስሎ: 'Oslo', በርገ: 'Bergen', አልታ: 'Alta', ለንደን: 'London' },
  th: { ออสโล: 'Oslo', เบอร์เก: 'Bergen', โคเปนเฮเกน: 'København', สตอกโฮล์ม: 'Stockholm' },
  vi: { 'luan don': 'London', copenhagen: 'København', 'pa ri': 'Paris' },
  zh: { 奥斯陆: 'Oslo', 奧斯陸: 'Oslo', 卑尔: 'Bergen', 特罗姆瑟: 'Tromsø', 克里斯蒂安松: 'Kristiansund' },
  tr: { viyana: 'Wien', kopenhag: 'København', londra: 'London' },
};
