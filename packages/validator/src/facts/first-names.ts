import { POLISH_FORMS } from './polish-names.ts';

/**
 * Common first names in Norway and in the countries our readers and helpers come from, written down by us. Names that
 * are also common words, towns or parts of the names of services are left out: Liv, Tor, Rosa, Sofia, Marita, Olav.
 */
const LATIN = `
  aase abdirahman abdullahi abeba abena abiola achieng adaeze adriana adwoa agnes agnieszka ahmad ahmed aisha akosua alexander
  alf alfred alina almaz amaka amalie amina amira anders andrea andreas andrzej ane anette anita anja ann anna anne annika anton
  antonio arne arvid asbjørn astrid atieno aurora ayaan ayesha azadeh barbro beata beate benedicte bente bereket berit birgit
  birgitte bjarne bjørg borghild brit britt camilla carina carlos carmen cathrine cecilie charlotte chidi chinedu chinwe chioma
  christer christian christine christoffer cristina dagny daniel daniela david dimitri dorota ebba edith egil eirik elena elif
  elin elisabeth elise ellen else emeka emil emilie emine emma erik erika espen eva faduma farzaneh fatima fatuma fernando feven
  florin folake fredrik frida fridtjof gabriela geir georg gerd gheorghe gina gjertrud grete grethe gry gunhild gunn gunnar guro
  gustav guttorm halima halvor hanna hanne hans harald hassan hatice hedda hege heidi helene helga helge henriette henrik hilde
  hildegunn hiwet hodan huda huong ibrahim ida ifeoma ifrah ijeoma iman inga inge ingeborg inger ingrid ingvild ioana ion irina
  iryna iselin ivar iwona jan jane janne jean jens jesper joakim joanna jocelyn johan johanna johanne john johnny jon jonas
  jorunn jose jostein juan julia julie jørgen jørn kaja kamila kamilla karen kari karianne karin karina karl karoline katarzyna
  kate katharina katrine kenneth ketil khadija khadra khaled kim kine kirsten kirsti kjartan kjell kjersti kjetil klara klaus
  knut kofi krister kristian kristin kristina kristine kristoffer krzysztof kwame lars layla leif leila lena lene leyla lill
  lilly linda line linn lisa lisbet lisbeth lise lone loredana louise lucia luis magda magdalena magne magnhild magnus maja
  malene malgorzata malin marcin marek maren margaret margareth margit margrethe maria mariam mariana marianne maricel marie
  marin marina marit marius marta marte martin martine maryam mathias mathilde mats maud mehmet mehret merete mette mihaela
  mihai mikael mikkel mirela miriam mohamed mohammad mohammed mohamud mona monica monika morten muhammad mulugeta mustafa nadia
  nasrin natalia natalie ngozi nguyet nicolae nikolai nils nina njeri nkechi nneka nora obinna oda odd oddbjørn oddny oksana ola
  ole oleksandr olena olga omar oscar oskar ottar otto pablo parisa patrick patrycja paul paula pawel pedro per pernille peter
  petra petter philip phuong pierre piotr pornthip preben ragna ragnar ragnhild rahel randi rania rasha rebecca reidar reidun
  renate rikke rita roald robert roger roland rolf ronny roxana roy rune ruth sahra salma samira sander sara sarah sebastian
  selamawit selma senait serhii shirin sigrid sigurd silje simen simon simona siri siriporn sissel siv snorre solfrid solveig
  somchai stefan stefania stein steinar stian stig stine sunniva supaporn susan susanne svein sverre svetlana svitlana synne
  synnøve tatiana temitope terje tesfaye tetiana thea thomas thor thorbjørn tina tirhas tiril tom tomasz tommy tone tonje tor
  tora torbjørn tore torgeir torhild torill torleif torstein torunn tove trine trond trude truls trygve tsegay turid uchenna
  ulrikke unni vasile vegard veronica veronika vibeke victoria vidar vigdis viktor viktoria vilde viviann wanjiku wenche yasmin
  yetunde yngve yonas yuliia yusuf yvonne zainab zeinab zeynep zofia øystein øyvind åge åse åshild`;

/** Beginnings of Russian, Ukrainian and Bulgarian first names, which end in many ways. */
const CYRILLIC = `
  александр алексе алён ален анастаси анатоли анто анн богдан борис валенти валери васил вер виктор владимир вячеслав
  галин георги дарь денис димит дмитр евгени екатерин елен елизавет жанн заир зинаид иван игор ирин катерин
  константин ксени ларис любов людмил максим марин мари михаил надежд натал никола никит окс оксан олекс олен олег ольг павел
  павл пётр петр роман светлан серг серге софь станислав стефан сусанн тамар татьян тетян фёдор эльвир юли юри яна ярослав`;

const words = (list: string): string[] => list.trim().split(/\s+/);

const LATIN_NAMES: ReadonlySet<string> = new Set([...words(LATIN), ...POLISH_FORMS]);
/** As they stand in a text, where they are looked up most. */
const CAPITALIZED_NAMES: ReadonlySet<string> = new Set(
  [...LATIN_NAMES].map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`),
);
const CYRILLIC_STEMS: ReadonlySet<string> = new Set(words(CYRILLIC));
/** What may follow such a beginning, in any case of the word. */
const CYRILLIC_ENDING =
  /^(?:|а|у|ы|е|и|о|ой|ою|ею|ей|ом|ем|ю|я|й|ь|ье|ью|ья|ьи|ію|ія|ії|ию|ия|ии|ием|ея|ею|ею|ею|ну|на|ны|не|ной|ку|ка|ки|ке)$/;

/** «María» is in the list as «maria». */
const withoutMarks = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

const ASCII = /^[a-z]+$/;
const CYRILLIC_WORD = /^[а-яёіїєґ]{3,}$/;
/** The longest of the beginnings. */
const MAX_STEM = 9;

/** Is it a common first name, in Latin or Cyrillic letters? A name with a hyphen is one by its first part. */
export function isFirstName(word: string): boolean {
  if (CAPITALIZED_NAMES.has(word)) return true;
  const name = word.toLowerCase();
  if (LATIN_NAMES.has(name)) return true;
  if (ASCII.test(name)) return false;
  const first = name.normalize('NFC').split('-')[0] ?? '';
  if (LATIN_NAMES.has(first) || LATIN_NAMES.has(withoutMarks(first))) return true;
  return CYRILLIC_WORD.test(first) && isCyrillicName(first);
}

function isCyrillicName(name: string): boolean {
  for (let length = Math.min(name.length, MAX_STEM); length >= 3; length--) {
    if (CYRILLIC_STEMS.has(name.slice(0, length)) && CYRILLIC_ENDING.test(name.slice(length))) return true;
  }
  return false;
}
