import type { PhraseLanguage } from './language.ts';
import { defineTopic, type TopicWords } from './topic.ts';

/** What she has not got. */
const THINGS: Readonly<Record<PhraseLanguage, string>> = {
  nb: '(?:gyldig |lovlig |lovleg )*(?:oppholdstillatelse|opph[oa]ldsløyve|opph[oa]ld|visum|papirer)',
  en: '(?:a |your |any )?(?:valid |legal |lawful )*(?:residence permit|residence|residency|visa|immigration status|status|papers)',
  es: '(?:permiso de residencia|residencia legal|papeles|nie|visado)',
  ro: '(?:permis de ședere|ședere legală|acte|viză)',
  ru: '(?:вида на жительство|внж|разрешения на проживание|легального статуса|документов|визы)',
  uk: '(?:посвідки на проживання|дозволу на проживання|легального статусу|документів|візи)',
  pl: '(?:karty pobytu|zezwolenia na pobyt|legalnego pobytu|dokumentów|wizy)',
  bg: '(?:разрешение за пребиваване|законно пребиваване|документи|виза)',
  fr: '(?:titre de séjour|permis de séjour|papiers|visa)',
  ar: '(?:تصريح إقامة|إقامة|بطاقة إقامة|أوراق|تأشيرة)',
};

/** A few words between. */
const FEW = '(?: \\p{L}+){0,3}';

const wordsFor = (
  language: PhraseLanguage,
  starts: string,
  says: (thing: string) => readonly string[],
  unless?: string,
): TopicWords => ({
  starts,
  says: says(THINGS[language]).join('|'),
  ...(unless === undefined ? {} : { unless }),
});

/**
 * The text says that whoever has no right to stay is turned away: it asks for it by a denial, which elsewhere takes a
 * demand back.
 */
export const turnsAwayWithoutResidence = defineTopic('refusal', {
  nb: wordsFor(
    'nb',
    'opph visu papi',
    (thing) => [
      `(?:uten|utan) ${thing},?${FEW} (?:får|kan|slipper|blir|vert)${FEW} (?:ikke|ikkje|avvist)`,
      `(?:uten|utan) ${thing} avvises`,
      `(?:kan|vil|får|skal)(?: \\p{L}+)? (?:ikke|ikkje) hjelpe${FEW} (?:uten|utan) ${thing}`,
      `(?:hjelper|tar|tek) (?:ikke|ikkje)(?: imot)?${FEW} (?:uten|utan) ${thing}`,
      'papirl(?:øse|ause)(?: \\p{L}+)? (?:får|kan|slipper|blir) (?:ikke|ikkje|avvist)',
      'papirl(?:øse|ause)(?: \\p{L}+)? avvises',
      `^(?:ikke|ikkje) (?:åpent )?(?:for|til) (?:papirl(?:øse|ause)|(?:personer|folk|dem|deg) (?:uten|utan) ${thing})`,
      '(?:tilbudet|tilbodet|senteret|vi) (?:er )?(?:ikke|ikkje) (?:åpent )?(?:for|til) papirl(?:øse|ause)',
      `avviser(?! ingen| aldri)${FEW} (?:papirl(?:øse|ause)|(?:uten|utan) ${thing})`,
    ],
    'fastlege\\p{L}*|aldri|bekymre\\p{L}*',
  ),
  en: wordsFor(
    'en',
    'resi visa immi stat pape undo',
    (thing) => [
      `(?:cannot|can not|can[’']t|do not|don[’']t) (?:help|accept|admit|treat|serve|take)${FEW} without ${thing}`,
      `without ${thing},? you (?:will be |are |get )(?:turned away|refused|rejected|sent away)`,
      `without ${thing},? (?:you|they|people) (?:cannot|can not|can[’']t|do not|don[’']t) (?:get|stay|come|receive|enter|use)`,
      `^not (?:open )?(?:for|to) (?:undocumented|(?:people|persons|those) without ${thing})`,
      'undocumented (?:migrants|people|persons|women) (?:are not|cannot|can not|are turned|will be turned|are refused)',
      `(?:people|those) without ${thing} (?:are|will be) (?:turned away|refused|rejected)`,
    ],
    'never|nobody|afraid|worry',
  ),
  es: wordsFor(
    'es',
    'perm resi pape nie visa',
    (thing) => [
      `no (?:podemos (?:ayudar|atender)|atendemos|ayudamos|aceptamos|admitimos)${FEW} sin ${thing}`,
      `sin ${thing},? no (?:puedes?|se puede|podemos|recibes|entras|atendemos|hay)`,
    ],
    'nunca|miedo',
  ),
  ro: wordsFor('ro', 'perm sede acte viza', (thing) => [
    `nu (?:putem ajuta|acceptăm|primim|ajutăm)${FEW} fără ${thing}`,
    `fără ${thing},? nu (?:puteți|poți|primiți|primești|acceptăm|vă putem|te putem)`,
  ]),
  ru: wordsFor('ru', 'вида внж разр лега доку визы', (thing) => [
    `без ${thing},? (?:мы |вы |вам |вас )?не (?:принимаем|помогаем|обслуживаем|пустят|пускаем|пускают|примут|можем помочь|можете получить|помогут)`,
    `не (?:принимаем|помогаем|можем помочь|обслуживаем|пускаем)${FEW} без ${thing}`,
  ]),
  uk: wordsFor('uk', 'посв дозв лега доку візи', (thing) => [
    `без ${thing},? (?:ми |ви |вам |вас )?не (?:приймаємо|допомагаємо|обслуговуємо|пускаємо|приймуть|можемо допомогти|допоможуть)`,
    `не (?:приймаємо|допомагаємо|можемо допомогти|обслуговуємо|пускаємо)${FEW} без ${thing}`,
  ]),
  pl: wordsFor('pl', 'kart zezw lega doku wizy', (thing) => [
    `bez ${thing},? nie (?:przyjmujemy|pomagamy|możemy pomóc|możesz|otrzymasz|dostaniesz)`,
    `nie (?:przyjmujemy|pomagamy|możemy pomóc)${FEW} bez ${thing}`,
  ]),
  bg: wordsFor('bg', 'разр зако доку виза', (thing) => [
    `без ${thing},? не (?:приемаме|помагаме|можем да помогнем|можете|ще получите)`,
    `не (?:приемаме|помагаме|можем да помогнем)${FEW} без ${thing}`,
  ]),
  fr: wordsFor('fr', 'titr perm papi visa', (thing) => [
    `sans ${thing},? (?:nous|vous|on) ne (?:pouvez|pouvons|serez|recevez|peut|recevons|acceptons)`,
    `ne (?:pouvons|pouvez|peut) pas${FEW} sans ${thing}|n[’']acceptons pas${FEW} sans ${thing}`,
  ]),
  ar: wordsFor('ar', 'تصري اقام بطاق اورا تاشي', (thing) => [
    `بدون ${thing} (?:لا|لن) (?:نستطيع|يمكن|تحصل|نساعد|نقبل)`,
    `(?:لا|لن) (?:نستطيع|يمكننا|نساعد|نقبل)${FEW} بدون ${thing}`,
  ]),
});
