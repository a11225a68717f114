import { countIn, sentence } from '../grammar.ts';
import type { RecordMessages } from '../messages.ts';

const count = countIn('bg');

/** Bulgarian, the reader addressed as „вие“, without forms that show gender. Machine-made until a person has read it. */
const bg: RecordMessages = {
  inWriting: 'писмено',
  notInYourLanguage: (language) => `Този текст го няма на вашия език. Език на текста: ${language}.`,
  notice: 'Съобщение',
  whatTheyAskHelp:
    'Това казват източниците. Който работи с помощ, може да е длъжен да съобщи за тежка опасност и за насилие над деца.',
  notKnown: 'Какво не знаем',
  gettingIn: 'Как се влиза',
  gettingInUnknown: 'Не знаем дали ви трябва записан час. Първо се обадете.',
  eligibility: 'Други условия',
  forWhom: 'За кого е',
  ageFrom: (age) => count(age, { one: 'От # година', other: 'От # години' }),
  ageTo: (age) => count(age, { one: 'До # година включително', other: 'До # години включително' }),
  ageBetween: (from, to) => `От ${from} до ${to} години`,
  languages: 'Езици',
  canAskFor: 'Можете да поискате',
  openingHours: 'Работно време',
  hoursOf: (name) => `Работно време: ${name}`,
  today: 'днес',
  dayClosed: 'затворено',
  dayUnknown: 'не се знае',
  from: (time) => `от ${time}, не се знае докога`,
  lastEntry: (time) => `последен вход в ${time}`,
  asPrinted: 'С думите на източника:',
  holiday: (name) => `Официален празник: ${name}`,
  localTime: 'Часовете са местни, каквото и да показва телефонът ви.',
  contact: 'Връзка',
  contactUnknown: 'Не намерихме номер или адрес, на който да пишете.',
  numberShown: 'Виждат номера ви.',
  numberNotShown: 'Не виждат номера ви. Но обаждането може да остане в телефона ви.',
  callCost: {
    free: 'Обаждането е безплатно.',
    'normal-rate': 'Обичайна цена.',
    premium: 'Обаждането струва повече.',
    unconfirmed: '',
  },
  where: 'Къде',
  confidentialPlace: 'Адресът е таен, за да са в безопасност всички там. Попитайте как да стигнете.',
  onRequestPlace: 'Адреса казват, когато се свържете с тях.',
  areaPlace: 'Няма постоянен адрес.',
  noPlace: 'Не намерихме място, на което да отидете. Използвайте телефон или интернет.',
  approximately: 'Точката на картата е приблизителна.',
  wheelchair: 'Инвалидна количка',
  helpsWith: 'Помагат с',
  seeAlso: 'Други, които могат да помогнат',
  notOffered: 'Какво не правят',
  capacity: 'Места',
  serviceArea: 'Район',
  runBy: 'Кой го предлага',
  sources: 'Откъде знаем',
  lastVerified: (date) => sentence(`Последно проверено: ${date}`),
  publishedOn: (date) => `публикувано: ${date}`,
  readOn: (date) => `прочетено: ${date}`,
  viaOther: 'прочетено в препис',
  confidence: 'Колко сме сигурни',
  reportError: 'Съобщете за грешка',
  listsDisagree: (topics) => `Списъците не казват едно и също за: ${topics}.`,

  takeWithYou: 'Вземете със себе си',
  listen: 'Слушайте',
  stopListening: 'Спрете',
  share: 'Споделете',
  copy: 'Копирайте',
  copied: 'Копирано.',
  print: 'Отпечатайте',
  qrCode: 'QR код',
  qrHint: 'За друг телефон: този текст, без линк.',
  shareHint:
    'Предавате този текст, без адреса на страницата. Други могат да намерят копието или разпечатката.',
  showDriver: 'Покажете на шофьор',
  driverAsk: 'Моля, закарайте ме на този адрес:',
};

export default bg;
export { default as labels } from '@service-directory/schema/record-labels/bg';
export { default as explanations } from '@service-directory/schema/access-explanations/bg';
