import { describe, expect, test } from 'vitest';
import { closedSaidIn } from './closed-said.ts';

type Table = readonly (readonly [language: string, texts: readonly string[]])[];

const eachOf = (table: Table) =>
  table.flatMap(([language, texts]) => texts.map((text) => ({ language, text })));

const FOR_A_TIME: Table = [
  [
    'nb',
    [
      'Vi holder stengt hele juni.',
      'Stengt på grunn av oppussing.',
      'Vi har sommerstengt hele juli.',
      'Midlertidig stengt.',
      'Senteret er dessverre stengt inntil videre',
      'I juli holder vi stengt.',
      'OBS! Sommerstengt fra 1. til 31. juli',
      'Vi stenger hele juli på grunn av ferie.',
      'Tilbudet blir stengt i juli.',
      'Feriestengt uke 28–30',
      'Stengt 24.–26. desember',
      'Vi tar ferie og holder stengt i uke 28–31.',
      'Det er stengt i hele juli.',
      'På grunn av sykdom er det stengt denne uka.',
      'Ferieavvikling: stengt 1.–31. juli',
      'Tilbudet er midlertidig innstilt.',
      'Vi har dessverre måttet stenge.',
      'Stengt mellom jul og nyttår.',
      'Vi har stengt huset i juli, men er åpne fra august.',
      'Vi holder stengt ut året.',
      'Kafeen er stengt ut året.',
      'Vi har juleferie fra 1. desember.',
      'Vi har dessverre ikke åpent i vinter.',
      'Midl. stengt.',
      'Tilbudet er midl. stengt.',
      'P.t. stengt',
      'Vi er pt. stengt.',
      'Tilbudet er lagt på is.',
      'Prosjektet er dessverre lagt på is inntil videre.',
      'Vi tar pause.',
      'Tilbudet tar pause fra 1. juni til 1. august.',
      'Tar pause til august',
      'Tilbudet er i dvale.',
      'I dvale',
      'Tilbudet er for tiden ikke i drift.',
      'Tilbudet er midlertidig ute av drift.',
      'Ikke i drift',
      'Driften er stanset.',
      'Driften er innstilt.',
      'Vi har ikke åpent nå.',
    ],
  ],
  ['nn', ['Vi held stengt heile juli.', 'Mellombels stengd.', 'Me er ikkje i drift.']],
  [
    'en',
    [
      'We are closed all of June.',
      'Closed for renovation.',
      'Temporarily closed.',
      'The centre is closed until further notice.',
      'We will be closed from 1 July to 31 July.',
      'Closed in July.',
      'We’re closed until further notice.',
      'We are closed for the summer.',
      'The service is suspended until spring.',
      'Out of service until spring.',
      'We are not open at the moment.',
    ],
  ],
  [
    'es',
    [
      'Estamos cerrados en julio.',
      'Cerrado por obras.',
      'El centro permanecerá cerrado todo agosto',
      'El servicio está suspendido.',
      'No abrimos hasta marzo.',
    ],
  ],
  [
    'ro',
    [
      'Suntem închiși în iulie.',
      'Închis pentru renovare',
      'Centrul este temporar închis',
      'Serviciul este suspendat.',
    ],
  ],
  [
    'ru',
    [
      'Мы закрыты весь июль.',
      'Закрыто в июле.',
      'Временно закрыто.',
      'Центр не работает до дальнейшего уведомления',
      'Приём приостановлен.',
      'Служба приостановлена.',
      'Закрыто на ремонт.',
    ],
  ],
  ['uk', ['Ми зачинені весь липень.', 'Тимчасово закрито.', 'Центр не працює весь серпень']],
  ['pl', ['Jesteśmy zamknięci w lipcu.', 'Tymczasowo zamknięte.', 'Ośrodek jest nieczynny do odwołania']],
  ['ar', ['الخدمة مغلقة.', 'مغلق مؤقتًا.', 'المركز مغلق حتى إشعار آخر']],
];

const FOR_GOOD: Table = [
  [
    'nb',
    [
      'Foreningen har gitt seg.',
      'Har gitt seg',
      'Senteret er konkurs.',
      'Prosjektet gikk dessverre konkurs',
      'Konkurs',
      'Tilbudet er nedlagt.',
      'Senteret er dessverre nedlagt',
      'Vi har lagt ned.',
      'Tilbudet finnes ikke lenger.',
      'Huset er stengt for godt.',
      'Tilbudet opphørte i mai.',
      'Tilbudet er avsluttet.',
      'Tilbudet ble lagt ned i 2025.',
      'Dette tilbudet er ikke lenger aktivt.',
      'Senteret er dessverre ikke lenger i drift',
      'Tilbudet legges ned 31. desember 2026.',
      'Vi holder ikke åpent lenger.',
      'Kontoret er nedlagt.',
      'Finnes ikke lenger.',
      'Vi har dessverre stengt dørene for godt.',
    ],
  ],
  ['nn', ['Tilbodet er lagt ned.', 'Tilbodet finst ikkje lenger']],
  [
    'en',
    [
      'The service has been shut down.',
      'The clinic is permanently closed.',
      'The centre has closed down.',
      'This service no longer exists.',
      'Permanently closed',
      'No longer in operation.',
      'The project has ended.',
      'The clinic has closed.',
      'We have closed.',
      'The centre was closed down last autumn.',
      'No longer available.',
    ],
  ],
  [
    'es',
    [
      'El servicio ha cerrado definitivamente.',
      'El centro ya no existe',
      'El centro ha cerrado.',
      'Ya no atendemos.',
    ],
  ],
  [
    'ro',
    [
      'Centrul s-a închis definitiv.',
      'Serviciul nu mai există',
      'Serviciul s-a închis.',
      'Am închis.',
      'Nu mai funcționează.',
    ],
  ],
  [
    'ru',
    [
      'Центр закрыт навсегда.',
      'Проект больше не существует',
      'Приют закрылся.',
      'Сервис больше не работает.',
    ],
  ],
  ['uk', ['Центр закрито назавжди.', 'Проєкт більше не існує', 'Зачинено назавжди.']],
  ['pl', ['Ośrodek jest zamknięty na stałe.', 'Zamknięte na stałe', 'Projekt już nie istnieje']],
  ['ar', ['مغلق نهائيًا.', 'تم إغلاق المركز نهائيا']],
];

/** Some days, some hours, a part of the house, a group, others; or open again. */
const DO_NOT: Table = [
  [
    'nb',
    [
      'Vi har stengt kjøkkenet i juli, men er åpne.',
      'Vi har stengt kjøkkenet i juli.',
      'I juli holder vi stengt resepsjonen.',
      'Vi holder stengt i juli, men vi er åpne på telefon.',
      'Stengt på søndager',
      'Vi holder stengt lørdag og søndag',
      'Vi stenger kl. 15',
      'Vi stenger 15.30',
      'Stengt i helgene',
      'Vi har stengt på helligdager og røde dager',
      'Vi holder stengt 17. mai',
      'Lukket gruppe',
      'Vi har en lukket gruppe på Facebook',
      'Døra er stengt, ring på',
      'Hvis vi er stengt, ring legevakta',
      'Vi er ikke stengt i juli',
      'Vi har aldri stengt',
      'Huset kan være stengt rundt jul',
      'Senteret ble stengt i 2019',
      'Vi holder stengt for nye brukere',
      'Linja svarer også når senteret er stengt',
      'Legekontoret er stengt i juli',
      'Vi holder stengt mellom 12 og 13',
      'Når andre er stengt, har vi åpent',
      'Vi holder stengt i juni. Vi åpner igjen i juli og telefonen er åpen.',
      'Senteret er nedlagt, men gjenåpnet i nye lokaler',
      'Det gamle krisesenteret, som ble nedlagt, lå her',
      'Vi hjelper deg når andre tilbud er nedlagt',
      'Stengte dører er ikke et hinder',
      'Er tilbudet nedlagt?',
      'Vi har ikke stengt',
      'Vi har stengt avdeling hver fredag',
      'Prosjektet er avsluttet, men tilbudet fortsetter.',
      'Tirsdag: stengt',
      'Det er stengt for menn',
      'Det er aldri stengt her',
      'Det er kort vei til t-banen',
      'Vi er innstilt på å hjelpe deg.',
      'Vi har måttet stenge kjøkkenet.',
      'Tilbudet ble lagt ned i 2019, men startet opp igjen i 2020.',
      'Prosjektet ble avsluttet i 2019 og videreført.',
      'Vi har stengt kjøkkenet på onsdager.',
      'Kjøkkenet åpner igjen i februar.',
      'Når grensa åpner igjen i februar, hjelper vi deg.',
      'Opptaket åpner igjen i februar.',
      'Vi stenger klokka 12 og åpner igjen klokka 14.',
      'Vi åpnet igjen i februar.',
      'Vi har ikke åpent på søndager i desember.',
      'Vi er ikke åpne for alle.',
      'Tilbudet er ikke lenger bare for kvinner.',
      'Tilbudet er ikke lenger åpent på søndager.',
      'Vi er ikke lenger i gang med påmeldingen.',
      'Vi er ikke lenger aktive på Facebook.',
      'Avtalen gjelder ut november 2026.',
      'Vi tar ferie på alvor.',
      'Vi tar pause kl. 12.',
      'Vi tar pause når du trenger det.',
      'Vi tar pauser underveis.',
      'Vi har is på terrassen.',
      'Saken din kan bli lagt på is.',
      'Vi hjelper deg som har gått konkurs.',
      'Har firmaet ditt gått konkurs?',
      'Råd om gjeld og konkurs.',
      'Arbeidsgiveren er konkurs.',
      'Mannen som ikke har gitt seg.',
      'Huset har gitt seg selv et navn.',
      'Bjørnen er i dvale.',
      'Vi har feriekoloni for barn i juli.',
      'Vi har åpent i juleferien.',
      'Vi har juleferie fra 1. desember, men telefonen er åpen.',
      'Mange tilbud er lagt ned i byen, men vi er her.',
      'Vi kjemper mot at senteret legges ned.',
      'Vi kjemper mot at tilbud legges ned.',
      'Heisen er ute av drift.',
      'Tilbudet er ikke i drift på søndager.',
      'Vi er ikke i drift i andre byer.',
      'Finnes ikke lenger plass, setter vi deg på venteliste.',
      'Vi holder ikke åpent lenger enn til 15.',
    ],
  ],
  [
    'en',
    [
      'Closed on holidays',
      'Closed on Sundays',
      'We are closed at weekends',
      'Closed group',
      'We close at 3 pm',
      'If we are closed, call the emergency clinic',
      'The door is closed, ring the bell',
      'We are not closed in July',
      'We are never closed',
      'The service is closed to new clients',
      'The house can be closed around Christmas',
      'We are closed 9:00–10:00',
      'The line also answers when the centres are closed.',
      'A close community',
      'We work closely with the clinic',
      'The centre was closed in 2019 and reopened',
      'Closed-circuit cameras',
      'The group is closed.',
      'The centre is closed to men',
      'The project has ended, but the service continues.',
      'It is no longer active on Sundays.',
      'The project has ended its pilot phase.',
      'The programme has ended for today.',
      'No longer feeling safe?',
      'We reopen applications in February.',
      'The waiting list reopens in February.',
      'We open again at 2 pm.',
      'We have closed groups on Mondays.',
      'The case has closed.',
      'The lift is out of service.',
      'We are not open to men.',
      'Your benefits are suspended until spring.',
    ],
  ],
  [
    'es',
    [
      'Cerrado los domingos',
      'Estamos cerrados los festivos',
      'El centro está cerrado por la noche',
      'Si estamos cerrados, llama',
      'El centro ha cerrado un acuerdo.',
      'Ya no atendemos los domingos.',
    ],
  ],
  [
    'ro',
    [
      'Închis duminica',
      'Suntem închiși de sărbători',
      'Dacă centrul este închis, sună',
      'Nu mai funcționează duminica.',
    ],
  ],
  [
    'ru',
    [
      'Закрыто по воскресеньям',
      'Мы не работаем в выходные',
      'Закрытая группа',
      'Мы не работаем с полицией',
      'Если центр закрыт, звоните',
    ],
  ],
  ['uk', ['Зачинено у неділю', 'Ми не працюємо на свята', 'Закрита група', 'Якщо центр зачинений, дзвоніть']],
  ['pl', ['W niedziele jesteśmy zamknięci', 'Zamknięta grupa', 'Jeśli ośrodek jest zamknięty, zadzwoń']],
  ['ar', ['مغلق يوم الجمعة', 'مجموعة مغلقة للنساء', 'إذا كان المركز مغلقا اتصل بنا']],
];

describe('a text says that its service is', () => {
  test.each(eachOf(FOR_A_TIME))('closed for a time, $language: “$text”', ({ language, text }) => {
    expect(closedSaidIn(text, language)).toMatchObject({ isForGood: false });
  });

  test.each(eachOf(FOR_GOOD))('closed for good, $language: “$text”', ({ language, text }) => {
    expect(closedSaidIn(text, language)).toMatchObject({ isForGood: true });
  });

  test.each(eachOf(DO_NOT))('neither, $language: “$text”', ({ language, text }) => {
    expect(closedSaidIn(text, language)).toBeUndefined();
  });

  test('with the months that it names', () => {
    expect(closedSaidIn('Vi holder stengt i juni og juli.', 'nb')?.months).toEqual([5, 6]);
    expect(closedSaidIn('Vi holder stengt.', 'nb')?.months).toEqual([]);
  });

  test('with the month, in Russian too, and July for the summer', () => {
    expect(closedSaidIn('Закрыто в июле.', 'ru')?.months).toEqual([6]);
    expect(closedSaidIn('We are closed for the summer.', 'en')?.months).toEqual([6]);
    expect(closedSaidIn('Stengt for sommeren.', 'nb')?.months).toEqual([6]);
  });

  test('with the weeks, or the days after Christmas', () => {
    expect(closedSaidIn('Stengt uke 28–31.', 'nb')?.span).toEqual({ weeks: [28, 31] });
    expect(closedSaidIn('Stengt mellom jul og nyttår.', 'nb')?.span).toEqual({ days: ['12-27', '12-30'] });
  });

  test('for now, where a reason stands and no part of the year', () => {
    expect(closedSaidIn('Stengt på grunn av oppussing.', 'nb')?.isNow).toBe(true);
    expect(closedSaidIn('Vi har dessverre måttet stenge.', 'nb')?.isNow).toBe(true);
    expect(closedSaidIn('Stengt på grunn av ferie.', 'nb')?.isNow).toBe(false);
    expect(closedSaidIn('Stengt i påsken på grunn av ferie.', 'nb')?.isNow).toBe(false);
  });

  test('for now, where it says no more than that', () => {
    expect(closedSaidIn('Senteret er stengt.', 'nb')?.isNow).toBe(true);
    expect(closedSaidIn('We are closed. Please call.', 'en')?.isNow).toBe(true);
    expect(closedSaidIn('Det er stengt.', 'nb')?.isNow).toBe(false);
    expect(closedSaidIn('Stengt.', 'nb')?.isNow).toBe(true);
    expect(closedSaidIn('Closed', 'en')?.isNow).toBe(true);
    expect(closedSaidIn('Закрыто.', 'ru')?.isNow).toBe(true);
    expect(closedSaidIn('Stengt. Drop-in onsdager.', 'nb')?.isNow).toBe(false);
    expect(closedSaidIn('I romjula tar vi fri. Senteret er stengt.', 'nb')?.isNow).toBe(false);
  });

  test('in January for the winter', () => {
    expect(closedSaidIn('Vi har ikke åpent i vinter.', 'nb')?.months).toEqual([0]);
  });

  test('nothing is known of other languages', () => {
    expect(closedSaidIn('Stängt i juli.', 'sv')).toBeUndefined();
  });
});
