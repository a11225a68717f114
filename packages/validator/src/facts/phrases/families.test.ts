import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';
import type { TopicName } from './topics.ts';

/** What contradicts a promise, in the words that services have for it: by a “no” of its own, by an “if”, without a paper’s name. */
// prettier-ignore
const SAID: Partial<Record<TopicName, Record<string, readonly string[]>>> = {
  asksForResidence: {
    nb: ['De som oppholder seg ulovlig i landet, får ikke plass.', 'For å få seng må du ha rett til å være i Norge.', 'Du må kunne dokumentere at du har opphold.', 'Kortet fra UDI må være med.', 'Asylsøkerbevis er nødvendig.', 'Du må ha rett til å bo i Norge.', 'Bare de med norsk pass får seng.', 'Folk som er her ulovlig, slipper ikke inn.', 'Vi hjelper ikke personer som bor ulovlig i Norge.', 'Vi hjelper bare statsborgere og fastboende.', 'Du må kunne vise at du er lovlig bosatt.', 'Du må bevise at du oppholder deg lovlig i landet.', 'Det kreves at du er folkeregistrert.', 'UDI-kort må vises.', 'Vi tar ikke imot ulovlige innvandrere.', 'Kun personer med norsk statsborgerskap kan få plass.', 'Illegale innvandrere avvises.'],
    en: ['People staying illegally are not admitted.', 'Open to citizens and permanent residents only.', 'We can only see people who hold an EU passport.', 'Only those with the right to be in Norway get a bed.', 'Please have your UDI card ready.', 'Settled status needed.', 'Only those with the right to live in Norway may come.', 'People who are here illegally cannot come in.', 'We do not help people staying unlawfully.', 'You must prove that you are here legally.', 'You must be able to show that you have the right to stay.', 'Citizens only.', 'For citizens and legal residents only.', 'Only citizens can get help.', 'EU passport required.', 'You need settled status.', 'Bring your asylum seeker card.', 'We only assist people with a residence permit.'],
    es: ['Es imprescindible estar empadronado.', 'Es obligatorio ser residente legal.', 'Hay que demostrar que resides legalmente.', 'Debes acreditar tu residencia.', 'Solo atendemos a ciudadanos.', 'No atendemos a quienes están aquí de forma irregular.', 'Se requiere estar empadronado.', 'Solo para personas con pasaporte europeo.', 'Sin empadronamiento no podemos ayudarte.'],
    ro: ['Nu primim persoane fără forme legale.', 'Este obligatoriu să fiți înregistrat în Norvegia.', 'Trebuie să dovediți că locuiți legal.', 'Nu ajutăm persoane care stau ilegal în Norvegia.', 'Doar pentru cetățeni.', 'Ai nevoie de drept de a sta în Norvegia.', 'Fără forme legale nu te putem ajuta.'],
    ru: ['Помощь только гражданам.', 'Мы помогаем только гражданам.', 'Вы должны подтвердить, что живёте здесь законно.', 'Тем, кто находится в стране нелегально, мы не помогаем.', 'Нужен паспорт ЕС.', 'Только для граждан и постоянных жителей.', 'Помощь только тем, у кого есть право находиться в Норвегии.'],
  },
  asksForPersonalNumber: {
    nb: ['Bare personer med norsk personnummer kan få time.', 'Uten norsk personnummer kan vi ikke hjelpe deg.', 'Kun personer med fødselsnummer kan komme.', 'Du får bare hjelp med norsk personnummer.'],
    en: ['Without a Norwegian ID number we cannot help you.', 'Only people with a national identity number can get an appointment.'],
  },
  asksForIdentification: {
    nb: ['Leg kreves.', 'Du blir bedt om å vise leg.', 'Vi ser på passet ditt før du kommer inn.', 'Du må vise leg.', 'Husk leg.', 'Ta med leg.', 'Vi sjekker leg i døra.', 'Alle blir bedt om å vise legitimasjon.', 'I døra blir du bedt om å vise pass.', 'Passet skannes i døra.', 'Uten leg slipper du ikke inn.', 'Vi ber om papirer i døra.'],
    en: ['Your passport is scanned at the entrance.', 'We scan your passport.', 'Your ID is inspected at the door.', 'ID will be scanned.', 'We ask to see your papers at the door.', 'Expect to show ID.'],
    es: ['Se escanea el pasaporte.', 'El pasaporte se revisa en la puerta.', 'Muestra tu documento.'],
    ro: ['Cerem acte la intrare.', 'Se cer acte la intrare.', 'Verificăm documentele.', 'Pașaportul este scanat.'],
    ru: ['Предъявите документ.', 'Нужны документы.', 'Покажите документ на входе.', 'Паспорт проверяют на входе.'],
  },
  tellsImmigration: {
    nb: ['Vi plikter å melde ulovlig opphold.', 'Ansatte fra UDI er her på tirsdager.', 'Ulovlig opphold meldes til politiet.', 'Vi må melde fra til myndighetene hvis du er her ulovlig.', 'Er du her ulovlig, må vi varsle politiet.', 'Vi rapporterer ulovlig innvandring.', 'UDI har kontor i bygget.', 'Utlendingspolitiet kommer innom hver uke.', 'En saksbehandler fra UDI sitter i resepsjonen.', 'Vi er pålagt å melde alle som oppholder seg ulovlig.', 'Representanter fra UDI er her hver onsdag.'],
    en: ['We are obliged to report illegal stay.', 'If you are here illegally, we must tell the authorities.', 'An officer from the immigration police sits in reception.', 'Illegal stay is reported.', 'We must report anyone staying here illegally.', 'We have to tell the authorities if you are in Norway illegally.', 'We report undocumented people: illegal residents are reported.', 'UDI has an office in our building.', 'Immigration officers visit every month.', 'Staff from UDI are here on Tuesdays.', 'The immigration police come here every week.'],
    es: ['Estamos obligados a denunciar la estancia irregular.', 'Debemos denunciar la inmigración irregular.', 'Si estás en el país ilegalmente, tenemos que avisar a las autoridades.', 'La estancia irregular se denuncia.', 'La UDI tiene una oficina en el edificio.', 'Funcionarios de extranjería vienen cada semana.'],
    ro: ['Suntem obligați să raportăm șederea ilegală.', 'Trebuie să raportăm șederea ilegală.', 'Dacă stai ilegal aici, trebuie să anunțăm autoritățile.', 'Șederea ilegală se raportează.', 'UDI are birou în clădire.', 'Angajați de la UDI vin săptămânal.'],
    ru: ['Мы обязаны сообщать о нелегальном пребывании.', 'Мы должны сообщать о нелегальных мигрантах.', 'Если вы здесь нелегально, мы обязаны сообщить властям.', 'О незаконном пребывании мы сообщаем.', 'UDI находится в нашем здании.', 'Сотрудники миграционной службы приходят по вторникам.'],
  },
  tellsPolice: {
    nb: ['Politiet har kontor i samme bygg.', 'Politiet kommer på besøk hver uke.', 'Politiet holder til i samme hus.', 'Politiet har kontordag på huset.', 'Politiet er innom jevnlig.', 'Politifolk sitter i resepsjonen.', 'Politiet stikker innom.', 'Hvis du er her ulovlig, varsler vi politiet.'],
    en: ['Police visit every week.', 'Staff may call the police.', 'The police have an office in the building.', 'Police officers drop in every day.', 'A police officer sits in reception.', 'We have police in the building.', 'The police visit us regularly.', 'Police patrol the building.', 'If you are here illegally, we call the police.', 'The police are here on Mondays.'],
    es: ['Hay policías en el edificio.', 'La policía viene cada semana.', 'La policía tiene una oficina en el edificio.', 'Hay un policía en la recepción.', 'Tenemos policías en el centro.', 'La policía nos visita los lunes.'],
    ro: ['Avem polițiști în clădire.', 'Poliția vine în fiecare săptămână.', 'Un polițist stă la recepție.', 'Poliția are birou în aceeași clădire.', 'În clădire sunt polițiști.'],
    ru: ['В здании есть полицейские.', 'Полиция приходит каждую неделю.', 'У входа стоит полицейский.', 'У нас есть полицейские.', 'Отделение полиции находится в том же здании.'],
  },
  refusesAnonymity: {
    nb: ['Vi må vite hvem du er.', 'Du må registrere deg med fullt navn.', 'Vi må få vite hvem du er.', 'Vi noterer hvem du er.', 'Du skriver deg inn med fullt navn.', 'Fullt navn må oppgis.', 'Navn kreves.', 'Anonymitet er ikke mulig.', 'Det er umulig å være anonym.', 'Vi tar ikke imot anonyme.', 'Meld deg i resepsjonen med fullt navn.'],
    en: ['You sign in with your full name.', 'We will ask your name.', 'We write down who you are.', 'We take your name and date of birth.', 'We take your full name.', 'We must know who you are.', 'Sign in with your full name.', 'Your name is recorded.', 'Full name required.', 'Anonymity is not possible.', 'It is impossible to stay anonymous.', 'We do not accept anonymous visitors.', 'You must register with your real name.'],
    es: ['Te pediremos tu nombre.', 'Anotaremos tu nombre.', 'Se pide el nombre.', 'Debemos saber quién eres.', 'El anonimato no es posible.', 'Tienes que registrarte con tu nombre.', 'Preguntamos quién eres.'],
    ro: ['Vom întreba cum te cheamă.', 'Trebuie să știm cine ești.', 'Anonimatul nu este posibil.', 'Îți vom nota numele.', 'Trebuie să te înregistrezi cu numele complet.'],
    ru: ['Мы спросим ваше имя.', 'Анонимность невозможна.', 'Мы запишем ваше имя.', 'Мы должны знать, кто вы.', 'Анонимность у нас невозможна.', 'Мы попросим назвать имя.', 'Анонимно не принимаем.', 'Мы спросим, как вас зовут.'],
  },
  asksForPayment: {
    nb: ['Egenandel må betales.', 'Vi tar 100 kr for dusj.', 'Vi tar betalt for testen.', 'Hver natt koster femti kroner.', 'Det er ikke gratis.', 'Tilbudet er dessverre ikke gratis.', 'Gebyret betales ved ankomst.', 'Det kreves betaling.', 'Legen tar betalt.', 'Vi tar 50 kroner for frokost.', 'Hver natt er 50 kroner.', 'Dusj koster tjue kroner.', 'Eigendel må betalast.', 'Vi krever depositum.'],
    nn: ['Hjelpa er ikkje gratis.'],
    en: ['It is not free.', 'Each night is 50 kroner.', 'Breakfast is 20 NOK.', 'The service is not free.', 'It isn’t free.', 'You will be charged.', 'We charge for tests.', 'A deductible must be paid.', 'Fees apply.', 'A night is 50 kroner.', 'A shower costs twenty kroner.', 'We take 50 NOK for a shower.', 'The consultation is 300 NOK.'],
    es: ['No es gratuito.', 'Es de pago.', 'Cada noche vale 5 euros.', 'No es gratis.', 'El servicio no es gratuito.', 'Los tests son de pago.', 'Se cobra una entrada.', 'Cobramos 5 euros.', 'La noche cuesta cinco euros.', 'El desayuno es 3 euros.'],
    ro: ['Nu este gratuit.', 'Se plătește o taxă.', 'Serviciul este contra cost.', 'Nu e gratis.', 'Consultația este contra cost.', 'Se percepe o taxă.', 'O noapte costă cincizeci de coroane.', 'Masa este 20 de coroane.'],
    ru: ['Услуга платная.', 'Это не бесплатно.', 'Приём платный.', 'Вход платный.', 'Мы берём плату.', 'Ночь стоит пятьдесят крон.', 'Консультация — 300 крон.'],
  },
  asksForAppointment: {
    nb: ['Kom ikke uten avtale.', 'Timen må bestilles på forhånd.', 'Drop-in tilbys ikke.', 'Du kan ikke bare møte opp.', 'Du må ringe først.', 'Møt ikke opp uten time.', 'Uten time kommer du ikke inn.', 'Besøk må avtales på forhånd.', 'Ingen drop-in.', 'Vi har ikke drop-in.', 'Du kan ikke bare komme.', 'Du må kontakte oss på forhånd.', 'Bare de med avtale slipper inn.', 'Vi kan ikke ta imot deg uten avtale.', 'Ring på forhånd for å bestille time.'],
    nn: ['Møt ikkje opp utan time.'],
    en: ['Appointments only.', 'Do not turn up without an appointment.', 'Walk-ins are not accepted.', 'Call ahead to book.', 'Do not come without an appointment.', 'Please do not show up without an appointment.', 'Appointment only.', 'No walk-ins.', 'We do not take walk-ins.', 'You cannot just walk in.', 'You must call first.', 'Visits must be booked.', 'We cannot see you without an appointment.', 'Only people with an appointment can come.'],
    es: ['No vengas sin cita.', 'No venga sin cita previa.', 'No atendemos sin cita.', 'Sin cita no puedes entrar.', 'Debes llamar antes.', 'La cita debe pedirse por teléfono.', 'Solo entran personas con cita.'],
    ro: ['Nu veni fără programare.', 'Nu veniți fără programare.', 'Fără programare nu puteți intra.', 'Trebuie să sunați înainte.', 'Nu primim fără programare.'],
    ru: ['Не приходите без записи.', 'Без записи не принимаем.', 'Нужно заранее позвонить.', 'Просто так прийти нельзя.', 'Сначала запишитесь.'],
  },
  asksForReferral: {
    nb: ['Henvisning fra NAV er nødvendig.', 'Fastlegen må henvise deg.', 'Uten henvisning får du ikke hjelp.', 'Du må ha henvisning fra NAV.', 'Legen din må sende henvisning.', 'Bare pasienter med henvisning får plass.'],
    en: ['A GP must refer you.', 'Your doctor must refer you.', 'A social worker has to refer you.', 'Without a referral we cannot help you.', 'Only patients with a referral can come.', 'A referral from NAV is required.'],
    es: ['Tu médico debe derivarte.', 'Sin volante no atendemos.', 'Sin derivación no podemos ayudarte.'],
    ro: ['Fără trimitere nu te putem ajuta.', 'Medicul trebuie să vă trimită.'],
    ru: ['Без направления не принимаем.', 'Врач должен вас направить.'],
  },
  keepsRecords: {
    nb: ['Alt skrives i kjernejournalen.', 'Vi oppretter pasientjournal på alle.', 'Det du forteller, blir skrevet ned og lagret.', 'Alt du sier, blir notert.', 'Vi skriver alt i journalen din.', 'Samtalen blir dokumentert.', 'Det opprettes journal.', 'Legen lager journal på deg.', 'Besøket registreres i journalen.'],
    en: ['Your visit is entered in your health record.', 'Notes are kept about every visit.', 'We take notes.', 'Everything you tell us is written down.', 'Your details are entered in the patient records.', 'A file is opened on every visitor.', 'We write everything down in your medical record.', 'Every visit is recorded.'],
    es: ['Lo que cuentas queda registrado.', 'Se anota todo en tu historial.', 'Abrimos una ficha.', 'Tu visita se registra.'],
    ro: ['Tot ce spui se notează.', 'Vizita este înregistrată.', 'Deschidem o fișă.'],
    ru: ['Всё, что вы скажете, записывается.', 'Мы заносим это в вашу карту.', 'Визит регистрируется.'],
  },
};

/** Whoever turns her away asks for it as well. */
const ALSO: Partial<Record<TopicName, TopicName>> = {
  asksForResidence: 'turnsAwayWithoutResidence',
  asksForIdentification: 'turnsAwayWithoutIdentification',
};

describe.each(Object.entries(SAID) as [TopicName, Record<string, readonly string[]>][])(
  '%s',
  (topic, said) => {
    test.each(sentencesOf(said))('is heard in %s: %s', (language, sentence) => {
      expect(
        phraseIn(topic, sentence, language) ?? phraseIn(ALSO[topic] ?? topic, sentence, language),
      ).toBeTypeOf('string');
    });
  },
);
