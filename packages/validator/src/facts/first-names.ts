import { POLISH_FORMS } from './polish-names.ts';

/**
 * Common first names in Norway and in the countries our readers and helpers come from, written down by us. Names that
 * are also common words, towns or parts of the names of services are left out: Liv, Tor, Rosa, Sofia, Marita, Olav.
 */
const LATIN = `
  aase agnes aisha ayesha amira nadia lisbet jean pierre alexander alf alfred amalie amina anders andrea andreas andrzej ane anette anita anja ann anna anne annika
  anton antonio arne arvid asbjørn astrid aurora barbro beata beate benedicte bente berit birgit birgitte bjarne bjørg
  borghild britt brit camilla carina carlos carmen cathrine cecilie charlotte christer christian christine christoffer
  cristina dagny daniel daniela david dimitri dorota ebba edith egil eirik elena elin elisabeth elise ellen else emil
  emilie emma erik erika espen eva fatima fatuma fernando frida fredrik fridtjof geir georg gerd gina gjertrud grete
  grethe gry gunn gunnar gunhild guro gustav guttorm halvor hanna hanne hans harald hassan hedda hege heidi helene helga
  helge henriette henrik hilde hildegunn ibrahim ida iman inga inge ingeborg inger ingrid ingvild ioana ion irina iselin
  ivar iwona jan jane janne jens jesper joakim johan johanna johanne john johnny jon jonas jorunn jose jostein juan julia
  julie jørgen jørn kaja kamila kamilla karen kari karianne karin karina karl karoline katarzyna kate katharina
  katrine kenneth ketil khadija kim kine kirsten kirsti kjartan kjell kjersti kjetil klara klaus knut krister kristian
  kristin kristina kristine kristoffer krzysztof lars leif lena lene leyla lill lilly linda line linn lisa lise lisbeth
  lone louise lucia luis magda magdalena magne magnhild magnus maja malene malgorzata malin marcin marek maren margaret
  margareth margit margrethe maria mariam mariana marianne marie mariana marin marina marit marius marta marte martin
  martine mathias mathilde mats maud mehmet merete mette mihaela mihai mikael mikkel miriam mohamed mohammad mohammed
  mona monica monika morten muhammad natalia natalie nicolae nikolai nils nina nora odd oddbjørn oddny oda oksana ola ole
  olga omar oscar oskar ottar otto pablo patrick patrycja paul paula pawel pedro per pernille peter petra petter philip
  piotr preben ragna ragnar ragnhild randi rebecca reidar reidun renate rikke rita roald robert roger roland rolf ronny
  roy rune ruth sahra sander sara sarah sebastian selma serhii sigrid sigurd silje simen simon siri sissel siv snorre
  solfrid solveig stefan stefania stein steinar stian stig stine sunniva susan susanne svein svetlana sverre synne synnøve
  tatiana terje thea thomas thor thorbjørn tiril tina tom tomasz tommy tone tonje tor tora torbjørn tore torgeir torhild
  torill torleif torstein torunn tove trine trond trude truls trygve turid ulrikke unni vasile vegard veronica veronika
  vibeke victoria vidar vigdis viktor viktoria vilde viviann wenche yasmin yngve yuliia yusuf yvonne zofia øystein øyvind
  åge åse åshild`;

/** More of those who come from farther away. */
const FARTHER = `
  ngozi chioma amaka adaeze nkechi obinna chidi emeka ifeoma chinwe chinedu abiola folake yetunde temitope nneka uchenna ijeoma
  kwame kofi akosua abena adwoa wanjiku achieng atieno njeri senait mehret tsegay yonas abeba almaz hiwet selamawit tirhas feven
  rahel bereket tesfaye mulugeta hodan faduma ayaan halima khadra ifrah abdirahman abdullahi mohamud rania samira layla leila huda
  khaled mustafa zainab zeinab maryam rasha salma ahmad ahmed shirin parisa azadeh farzaneh nasrin zeynep emine elif hatice
  adriana florin gheorghe gabriela alina roxana simona loredana mirela agnieszka joanna siriporn somchai pornthip supaporn
  huong phuong nguyet maricel jocelyn iryna tetiana olena oleksandr svitlana`;

/** Beginnings of Russian, Ukrainian and Bulgarian first names, which end in many ways. */
const CYRILLIC = `
  александр алексе алён ален анастаси анатоли анто анн богдан борис валенти валери васил вер виктор владимир вячеслав
  галин георги дарь денис димит дмитр евгени екатерин елен елизавет жанн заир зинаид иван игор ирин катерин
  константин ксени ларис любов людмил максим марин мари михаил надежд натал никола никит окс оксан олекс олен олег ольг павел
  павл пётр петр роман светлан серг серге софь станислав стефан сусанн тамар татьян тетян фёдор эльвир юли юри яна ярослав`;

const words = (list: string): string[] => list.trim().split(/\s+/);

const LATIN_NAMES: ReadonlySet<string> = new Set([...words(LATIN), ...words(FARTHER), ...POLISH_FORMS]);
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
