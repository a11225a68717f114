import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../testing/sentences.ts';
import { phraseIn } from '../find-phrase.ts';
import { heardLanguageOf, phraseLanguageOf } from '../language.ts';
import { TOPIC_NAMES, TOPICS } from '../topics.ts';

// prettier-ignore
const RESIDENCE = {
  sv: ['Du måste ha giltigt uppehållstillstånd.', 'Ta med ditt uppehållskort.', 'Uppehållstillstånd krävs för att få hjälp.', 'Endast för personer med uppehållsrätt.', 'Endast för kommunens invånare.', 'Du måste vara folkbokförd i kommunen.', 'Stödet är bara för dig som är folkbokförd i Malmö.', 'Utan uppehållstillstånd kan vi inte hjälpa dig.', 'Vi tar inte emot papperslösa.', 'Glöm inte ditt LMA-kort!', 'Vi frågar alla om uppehållstillståndet.', 'Du kan bara komma om du har uppehållstillstånd.', 'Vi kan bara hjälpa dig, om du har uppehållstillstånd.', 'Papperslösa tas inte emot.', 'Vi kräver att du har uppehållstillstånd.', 'Verksamheten riktar sig till personer med uppehållstillstånd.', 'Krav: giltigt uppehållstillstånd.'],
  da: ['Du skal have gyldig opholdstilladelse.', 'Medbring dit gule sundhedskort.', 'Tag dit sygesikringsbevis med.', 'Husk dit sundhedskort!', 'Opholdstilladelse kræves.', 'Kun for borgere i kommunen.', 'Kun for personer med lovligt ophold.', 'Du skal have bopæl i Danmark.', 'Du skal være folkeregistreret.', 'Uden opholdstilladelse kan vi ikke hjælpe dig.', 'Vi hjælper ikke udokumenterede migranter.', 'Glem ikke at medbringe opholdskort.', 'Vi kan kun hjælpe dig, hvis du har opholdstilladelse.', 'Vi kræver, at du har opholdstilladelse.', 'Uden sundhedskort kan du ikke blive behandlet.'],
  de: ['Sie müssen einen gültigen Aufenthaltstitel vorlegen.', 'Bitte Gesundheitskarte mitbringen.', 'Bringen Sie Ihre Aufenthaltserlaubnis mit.', 'Ein gültiger Aufenthaltstitel ist erforderlich.', 'Nur für Einwohner der Gemeinde.', 'Nur für Einwohnerinnen und Einwohner der Stadt.', 'Sie brauchen eine Meldebescheinigung.', 'Voraussetzung ist ein gültiges Visum.', 'Sie müssen in Hamburg gemeldet sein.', 'Ohne Aufenthaltstitel können wir Ihnen nicht helfen.', 'Wir helfen nur Menschen mit Aufenthaltserlaubnis.', 'Bitte die Krankenversichertenkarte nicht vergessen!', 'Wir behandeln nur Patienten mit Krankenversicherung.', 'Für die Behandlung benötigen Sie eine Krankenversicherung.', 'Wir können nur Menschen mit Aufenthaltstitel helfen.', 'Für die Behandlung ist eine Krankenversicherung notwendig.', 'Das Angebot richtet sich an Menschen mit Aufenthaltstitel.', 'Das Angebot richtet sich nur an Personen mit gültigem Visum.'],
  pt: ['Deve ter autorização de residência válida.', 'Traga o seu título de residência.', 'É necessário apresentar o cartão de utente.', 'A autorização de residência é obrigatória.', 'Só para residentes no concelho.', 'Apenas para munícipes.', 'Exige-se comprovativo de morada.', 'Só atendemos pessoas com autorização de residência.', 'Não atendemos imigrantes indocumentados.', 'Sem título de residência não podemos ajudar.', 'Não se esqueça do cartão de utente.', 'Precisa de um visto válido.'],
  lt: ['Reikia turėti galiojantį leidimą gyventi.', 'Atsineškite leidimą gyventi Lietuvoje.', 'Leidimas gyventi yra būtinas.', 'Būtinas sveikatos draudimas.', 'Tik savivaldybės gyventojams.', 'Tik Vilniaus miesto gyventojams.', 'Tik turintiems leidimą gyventi.', 'Tik Lietuvos piliečiams.', 'Be leidimo gyventi negalime padėti.', 'Nepamirškite leidimo gyventi.', 'Privalote būti deklaravę gyvenamąją vietą.', 'Pagalba teikiama tik turint leidimą gyventi.', 'Be to, būtina turėti sveikatos draudimą.', 'Nepilnamečiams būtinas leidimas gyventi.', 'Galite gauti pagalbą, tik jei turite leidimą gyventi.'],
};

// prettier-ignore
const NO_RESIDENCE = {
  sv: ['Inget uppehållstillstånd krävs.', 'Du behöver inte ha uppehållstillstånd.', 'Du behöver inte vara folkbokförd i kommunen.', 'Oavsett om du har uppehållstillstånd eller inte.', 'Vi frågar aldrig om uppehållstillstånd.', 'Papperslösa är välkomna.', 'Vi hjälper dig att söka uppehållstillstånd.', 'Du behöver hjälp med ditt uppehållstillstånd.', 'För personer utan uppehållstillstånd.', 'Måste du ha uppehållstillstånd? Nej.', 'Om du har ett uppehållskort kan du ta med det.', 'Råd till dig som behöver visum.', 'Vi tar emot även papperslösa.', 'Ta med europeiskt sjukförsäkringskort.', 'Utan uppehållstillstånd blir du inte avvisad.', 'Här nekas ingen vård utan uppehållstillstånd.', 'Barn utan uppehållstillstånd får inte nekas vård.', 'Många papperslösa får inte vård.', 'Du kan inte få hjälp någon annanstans utan uppehållstillstånd.', 'Vi vänder oss till alla, med eller utan uppehållstillstånd.'],
  da: ['Du behøver ikke opholdstilladelse.', 'Du skal ikke have sundhedskort.', 'Uanset om du har opholdstilladelse.', 'Vi spørger ikke om opholdstilladelse.', 'Hjælp uden opholdstilladelse.', 'Udokumenterede migranter er velkomne.', 'Vi hjælper dig med at søge om opholdstilladelse.', 'Du har brug for hjælp til din opholdstilladelse.', 'Hvis du har et sundhedskort, må du gerne tage det med.', 'Du må gerne medbringe dit sundhedskort.', 'Medbring det blå sygesikringskort.', 'Ingen skal vise sundhedskort.', 'Du må have dit sundhedskort med.', 'Skal jeg have opholdstilladelse? Nej.', 'Uden opholdstilladelse bliver du ikke afvist.', 'Papirløse bliver ikke afvist.', 'Mange udokumenterede migranter får ikke hjælp i det offentlige system.'],
  de: ['Sie brauchen keinen Aufenthaltstitel.', 'Kein Aufenthaltstitel nötig.', 'Unabhängig vom Aufenthaltsstatus.', 'Wir fragen nicht nach Ihrem Aufenthaltsstatus.', 'Hilfe auch ohne Krankenversicherung.', 'Für Menschen ohne Papiere.', 'Wir helfen Ihnen, einen Aufenthaltstitel zu beantragen.', 'Sie brauchen Hilfe mit Ihrer Aufenthaltserlaubnis.', 'Falls Sie eine Gesundheitskarte haben, bringen Sie diese mit.', 'Egal, welchen Aufenthaltsstatus Sie haben.', 'Sie müssen nicht in Hamburg gemeldet sein.', 'Niemand muss eine Meldebescheinigung vorlegen.', 'Auch für Menschen, die keine Aufenthaltserlaubnis haben.', 'Bringen Sie Ihre europäische Krankenversicherungskarte mit.', 'Brauche ich eine Gesundheitskarte? Nein.', 'Wer möchte, kann die Gesundheitskarte mitbringen.', 'Ohne Aufenthaltstitel werden Sie nicht abgewiesen.', 'Auch ohne Krankenversicherung werden Sie nicht weggeschickt.', 'Sie müssen keinerlei Aufenthaltstitel vorlegen.', 'Keinerlei Aufenthaltstitel ist erforderlich.', 'Menschen ohne Krankenversicherung werden in Arztpraxen oft nicht behandelt.', 'Viele Menschen ohne Aufenthaltstitel bekommen keine Hilfe.', 'Für Menschen, die ohne Krankenversicherung keine Behandlung bekommen.', 'Das Angebot richtet sich an Menschen mit und ohne Aufenthaltstitel.', 'Das Angebot richtet sich auch an Menschen mit Duldung.'],
  pt: ['Não precisa de autorização de residência.', 'Não é necessário título de residência.', 'Sem autorização de residência.', 'Atendemos pessoas indocumentadas.', 'Independentemente da sua situação legal.', 'Não pedimos cartão de utente.', 'Ajudamos a obter a autorização de residência.', 'Precisa de ajuda com a autorização de residência.', 'Se tiver cartão de utente, traga-o.', 'Mesmo que não tenha autorização de residência.', 'Precisa de visto? Não.', 'Ninguém exige comprovativo de morada.', 'Este serviço não é só para residentes no concelho.', 'Não recusamos imigrantes indocumentados.', 'Os imigrantes indocumentados não são recusados.', 'Muitas pessoas indocumentadas não recebem ajuda.'],
  lt: ['Leidimo gyventi nereikia.', 'Nereikia leidimo gyventi.', 'Nepriklausomai nuo leidimo gyventi.', 'Neklausiame apie leidimą gyventi.', 'Padedame gauti leidimą gyventi.', 'Reikia pagalbos dėl leidimo gyventi.', 'Pagalba ir be leidimo gyventi.', 'Jei turite leidimą gyventi, atsineškite jį.', 'Sveikatos draudimas nebūtinas.', 'Ar reikia leidimo gyventi? Ne.', 'Padedame žmonėms be dokumentų.', 'Nemokama pagalba migrantams.', 'Ne tik savivaldybės gyventojams.', 'Daug žmonių be sveikatos draudimo negali gauti pagalbos.'],
};

// prettier-ignore
const IDENTIFICATION = {
  sv: ['Ta med legitimation.', 'Giltig legitimation krävs.', 'Du måste visa id-kort.', 'Du måste kunna legitimera dig.', 'Glöm inte att ta med pass eller körkort.', 'Ha leg med dig.', 'Du kommer inte in utan legitimation.'],
  da: ['Medbring billedlegitimation.', 'Du skal vise pas eller kørekort.', 'Legitimation kræves.', 'Du skal kunne legitimere dig.', 'Husk ID-kort.', 'Vi beder om at se billed-ID.', 'Ingen adgang uden legitimation.'],
  de: ['Bitte Ausweis mitbringen.', 'Sie müssen Ihren Reisepass vorlegen.', 'Einlass nur mit gültigem Ausweis.', 'Bringen Sie einen Personalausweis mit.', 'Sie müssen sich ausweisen.', 'Ein amtlicher Lichtbildausweis ist erforderlich.', 'Vergessen Sie Ihren Ausweis nicht!', 'Kein Einlass ohne Ausweis.', 'Kommen Sie um 10 Uhr und bringen Sie Ihren Pass mit.', 'Für die Anmeldung brauchen Sie Ihren Pass.', 'Zur Anmeldung wird ein Ausweis benötigt.', 'Bei der Anmeldung ist ein Ausweis vorzulegen.', 'Sie dürfen nur mit Ausweis eintreten.'],
  pt: ['Traga um documento de identificação.', 'Deve apresentar o passaporte.', 'É obrigatório o cartão de cidadão.', 'Mediante apresentação de documento de identidade.', 'Tem de se identificar.', 'Documento de identificação obrigatório.', 'Sem documento de identificação não pode entrar.', 'Precisa apresentar um documento de identidade.'],
  lt: ['Atsineškite asmens dokumentą.', 'Reikia paso arba asmens tapatybės kortelės.', 'Būtina turėti pasą.', 'Pateikite asmens tapatybės kortelę.', 'Asmens dokumentas būtinas.', 'Priimame tik pateikus asmens dokumentą.', 'Su savimi turėkite pasą.', 'Be asmens dokumento nepriimame.'],
};

// prettier-ignore
const NO_IDENTIFICATION = {
  sv: ['Du behöver inte visa legitimation.', 'Ingen legitimation krävs.', 'Du kan komma utan id-kort.', 'Passa på att ta en fika.', 'Vi frågar inte efter legitimation.', 'Vi hjälper dig att skaffa nytt pass.', 'Ta gärna med legitimation om du har.', 'Vi har en leg. psykolog.', 'Ta med kläder till passet.'],
  da: ['Du behøver ikke vise legitimation.', 'Vi spørger ikke om ID.', 'Ingen legitimation.', 'Pas på dig selv.', 'Vi hjælper med nyt pas.', 'Du kan komme uden ID-kort.', 'Du kan være anonym.', 'Medbring gerne ID, hvis du har det.', 'Du bliver ikke afvist uden ID.'],
  de: ['Sie müssen keinen Ausweis vorlegen.', 'Kein Ausweis nötig.', 'Niemand fragt nach Ihrem Pass.', 'Bringen Sie Ihren Impfausweis mit.', 'Wir helfen, wenn Sie Ihren Pass verloren haben.', 'Sie müssen Ihren Pass bei der Botschaft beantragen.', 'Ein Ausweis ist nicht erforderlich.', 'Wenn Sie einen Ausweis haben, bringen Sie ihn mit.', 'Sie müssen keinerlei Ausweis vorlegen.', 'Steuer-ID benötigt.'],
  pt: ['Não precisa de documento de identificação.', 'Não pedimos passaporte.', 'Atendimento anónimo, sem documentos.', 'Ajudamos a renovar o passaporte.', 'Documento de identificação não é obrigatório.', 'Se tiver passaporte, traga-o.', 'Precisa de um novo passaporte?'],
  lt: ['Asmens dokumento nereikia.', 'Neprašome asmens dokumento.', 'Galite ateiti be paso.', 'Padedame pamestą pasą atkurti.', 'Jei turite pasą, atsineškite.', 'Ateikite pas mus.', 'Dokumentų netikriname.'],
};

// prettier-ignore
const NUMBER = {
  sv: ['Du måste uppge personnummer.', 'Svenskt personnummer krävs.', 'Logga in med BankID.', 'Boka tid med mobilt BankID.', 'Du behöver personnummer eller samordningsnummer.', 'Vi frågar efter ditt personnummer.'],
  da: ['Du skal oplyse dit CPR-nummer.', 'CPR-nummer kræves.', 'Log ind med MitID.', 'Du skal have et dansk CPR-nummer.', 'Husk dit cpr-nr.', 'Vi beder om dit personnummer.'],
  de: ['Sie müssen Ihre Sozialversicherungsnummer angeben.', 'Sie brauchen eine Steuer-ID.', 'Die Steueridentifikationsnummer ist erforderlich.', 'Bitte AHV-Nummer angeben.', 'Bringen Sie Ihre Sozialversicherungsnummer mit.', 'Voraussetzung ist eine BundID.'],
  pt: ['Deve indicar o NIF.', 'Precisa de número de contribuinte.', 'O NISS é obrigatório.', 'É necessário ter NIF.', 'Traga o número de segurança social.', 'Exigimos o CPF.'],
  lt: ['Reikia nurodyti asmens kodą.', 'Asmens kodas būtinas.', 'Prašome nurodyti asmens kodą.', 'Būtinas elektroninis parašas.', 'Turite turėti lietuvišką asmens kodą.', 'Nurodykite asmens kodą.'],
};

// prettier-ignore
const NO_NUMBER = {
  sv: ['Du behöver inget personnummer.', 'Personnummer behövs inte.', 'Vi frågar aldrig efter personnummer.', 'Du slipper uppge personnummer.', 'Utan personnummer går det också bra.', 'Uppge ditt telefonnummer.'],
  da: ['Du behøver ikke CPR-nummer.', 'Vi spørger ikke om CPR-nummer.', 'Uden CPR-nummer.', 'Uanset om du har CPR-nummer.', 'CPR-nummer er ikke nødvendigt.', 'Hjælp til at få CPR-nummer.'],
  de: ['Sie brauchen keine Steuer-ID.', 'Wir fragen nicht nach der Sozialversicherungsnummer.', 'Auch ohne Steuer-ID.', 'Hilfe bei der Steuer-ID.', 'Keine AHV-Nummer nötig.', 'Bitte Telefonnummer angeben.'],
  pt: ['Não precisa de NIF.', 'Não pedimos o número de contribuinte.', 'Sem NIF.', 'Ajuda para obter o NIF.', 'O NISS não é necessário.', 'Precisa de NIF? Nós ajudamos.'],
  lt: ['Asmens kodo nereikia.', 'Neklausiame asmens kodo.', 'Be asmens kodo.', 'Padedame gauti asmens kodą.', 'Asmens kodas nebūtinas.', 'Nurodykite telefono numerį.'],
};

// prettier-ignore
const WAIVED = {
  sv: ['Du behöver inte ha uppehållstillstånd.', 'Uppehållstillstånd krävs inte.'],
  da: ['Du behøver ikke opholdstilladelse.', 'Opholdstilladelse er ikke nødvendig.'],
  de: ['Sie brauchen keinen Aufenthaltstitel.', 'Kein Aufenthaltstitel nötig.', 'Unabhängig vom Aufenthaltsstatus.'],
  pt: ['Não precisa de autorização de residência.', 'A autorização de residência não é necessária.'],
  lt: ['Leidimo gyventi nereikia.', 'Nereikia turėti leidimo gyventi.'],
};

// prettier-ignore
const NOT_WAIVED = {
  sv: ['EU-medborgare behöver inte uppehållstillstånd.', 'För personer utan uppehållstillstånd.', 'Du måste ha uppehållstillstånd.', 'Du behöver inget arbetstillstånd.', 'Du behöver inte bara uppehållstillstånd, utan även personnummer.'],
  da: ['EU-borgere behøver ikke opholdstilladelse.', 'For personer uden opholdstilladelse.', 'Du skal have opholdstilladelse.', 'Du behøver ikke sundhedskort.', 'Du behøver ikke kun opholdstilladelse, men også CPR-nummer.'],
  de: ['EU-Bürger brauchen keinen Aufenthaltstitel.', 'Für Menschen ohne Aufenthaltstitel.', 'Menschen, die keinen Aufenthaltstitel haben.', 'Sie brauchen keine Krankenversicherung, aber einen Aufenthaltstitel.', 'Sie brauchen keine Arbeitserlaubnis.', 'Sie brauchen nicht nur einen Aufenthaltstitel, sondern auch eine Meldebescheinigung.', 'Sie brauchen keine Angst wegen Ihres Aufenthaltsstatus zu haben.'],
  pt: ['Os cidadãos da UE não precisam de visto.', 'Para pessoas sem autorização de residência.', 'Precisa de autorização de residência.', 'Não precisa de comprovativo de morada.', 'Não precisa apenas de autorização de residência, mas também de NIF.'],
  lt: ['ES piliečiams nereikia leidimo gyventi.', 'Asmenims be leidimo gyventi.', 'Reikia leidimo gyventi.', 'Sveikatos draudimo nereikia.'],
};

type Topic = (typeof TOPIC_NAMES)[number];
const said = (topics: readonly Topic[], sentence: string, language: string) =>
  topics.map((topic) => phraseIn(topic, sentence, language)).find((words) => words !== undefined);

describe.each([
  ['the right to stay', ['asksForResidence', 'turnsAwayWithoutResidence'], RESIDENCE, NO_RESIDENCE],
  [
    'who she is',
    ['asksForIdentification', 'turnsAwayWithoutIdentification'],
    IDENTIFICATION,
    NO_IDENTIFICATION,
  ],
  ['a personal number', ['asksForPersonalNumber'], NUMBER, NO_NUMBER],
  ['no right to stay', ['promisesNoResidence'], WAIVED, NOT_WAIVED],
] as const)('that a service asks for %s', (_name, topics, asked, notAsked) => {
  test.each(sentencesOf(asked))('is heard in %s: %s', (language, sentence) => {
    expect(said(topics, sentence, language)).toBeTypeOf('string');
  });

  test.each(sentencesOf(notAsked))('is not heard in %s: %s', (language, sentence) => {
    expect(said(topics, sentence, language)).toBeUndefined();
  });
});

test('only papers are listened for in these languages, and a price in some', () => {
  const words = (language: 'sv' | 'da' | 'de' | 'pt' | 'lt') =>
    TOPIC_NAMES.filter((name) => language in TOPICS[name].words);
  expect(words('sv')).toEqual([
    'asksForResidence',
    'promisesNoResidence',
    'asksForIdentification',
    'asksForPersonalNumber',
    'asksForPayment',
    'turnsAwayWithoutResidence',
    'turnsAwayWithoutIdentification',
  ]);
  for (const language of ['da', 'de'] as const) expect(words(language)).toEqual(words('sv'));
  for (const language of ['pt', 'lt'] as const)
    expect(words(language)).toEqual(words('sv').filter((name) => name !== 'asksForPayment'));
  expect(phraseIn('tellsPolice', 'Vi meddelar polisen om dig.', 'sv')).toBeUndefined();
});

test('a tag is read with its region, and other tables have none of these languages', () => {
  expect(heardLanguageOf('pt-BR')).toBe('pt');
  expect(heardLanguageOf('de_AT')).toBe('de');
  expect(heardLanguageOf('nn')).toBe('nb');
  expect(heardLanguageOf('deu')).toBeUndefined();
  expect(phraseLanguageOf('sv')).toBeUndefined();
});

test('a long text made to be slow is read to its end', () => {
  for (const [language, words] of [
    ['sv', 'du måste ha bara för personer med '],
    ['da', 'du skal have kun for personer med '],
    ['de', 'sie müssen bitte nur für menschen mit '],
    ['pt', 'deve ter só para pessoas com '],
    ['lt', 'reikia turėti tik asmenims '],
  ] as const)
    for (const name of TOPIC_NAMES) expect(phraseIn(name, words.repeat(2000), language)).toBeUndefined();
});
