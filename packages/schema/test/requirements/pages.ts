/** Pages that more than one record rests on. */

/** Care for people without lawful residence: the national rule. */
export const HELSENORGE =
  'https://www.helsenorge.no/utlendinger-i-norge/helsehjelp-til-personer-uten-lovlig-opphold/';
/** The national description of crisis centres. */
export const BUFDIR = 'https://www.bufdir.no/en/crisis-centres/';
export const BUFDIR_OFFER =
  'https://www.bufdir.no/vold/krisesenter-og-senter-mot-incest-og-seksuelle-overgrep/';
/** National facts on crisis centres, February 2024. */
export const NRK_CRISIS_CENTRES =
  'https://www.nrk.no/buskerud/mange-krisesentre-opplever-okt-pagang-1.16754393';
/** A national guide for helpers of people exposed to violence. */
export const NKVTS =
  'https://voldsveileder.nkvts.no/innhold/vold-og-overgrep-mot-voksne-og-eldre/utsatt-for-vold-samarbeidspartnere/minoriteter-og-flyktninger/';
/** HivNorge's list of places to test, February 2024. */
export const HIVNORGE_TEST = 'https://admin.hivnorge.no/english/the-hiv-test/';
/** The night shelters of Oslo, January 2024. */
export const NRK_NIGHTS =
  'https://www.nrk.no/stor-oslo/rundt-200-hjemlose-i-oslo-ma-takle-lange_-kalde-dager-gjennom-vinteren-1.16697956';
/** Beds drawn by lot, March 2018. */
export const NRK_LOTTERY =
  'https://www.nrk.no/tvaksjonen/arkiv/loddtrekning-om-varm-seng-i-vinterkulda-1.14231558';
/** The City Mission's page for poor visitors to Oslo. */
export const TOYENKIRKEN =
  'https://kirkensbymisjon.no/bymisjonssenteret-toyenkirken/tilbud/fattige-tilreisende/';
/** The nursing journal's visit to Pro Sentret, October 2022. */
export const SYKEPLEIEN =
  'https://static.sykepleien.no/2022/10/her-gir-sykepleierne-helsehjelp-til-personer-som-selger-sex';
export const PRO_SENTRET = 'https://www.prosentret.no/about-us/';
const HOSPITAL = 'https://oslo-universitetssykehus.no';
export const OLAFIA = `${HOSPITAL}/avdelinger/klinikk-for-kirurgi-inflammasjonsmedisin-og-transplantasjon/avdeling-for-revmatologi-hud-og-infeksjonssykdommer/olafiaklinikken`;
export const OLAFIA_QUESTIONS = `${OLAFIA}/sporsmal-og-svar-olafiaklinikken`;
/** Queue numbers and fees, 29 July 2025. */
export const OLAFIA_VISIT =
  'https://www.oslo-universitetssykehus.no/nn/avdelinger/Klinikk-for-kirurgi-og-spesialisert-medisin/avdeling-for-revmatologi-hud-og-infeksjonssykdommer/olafiaklinikken/for-ditt-besok';
/** The reception centre in Oslo for people who use drugs. */
export const PRINDSEN =
  'https://oslo.kommune.no/helse-og-omsorg/rusomsorg/rusinstitusjon/alle-rusinstitusjoner/prindsen-mottakssenter';
/** It closed and opened again, November 2024. */
export const DAGSAVISEN_PRINDSEN =
  'https://www.dagsavisen.no/nyheter/innenriks/2024/11/06/rustilbud-i-oslo-apner-igjen-fredag/';
/** The blog of Fattighuset, October 2016. */
export const FATTIGHUSET_BLOG = 'http://fattighusetshverdag.blogspot.no/2016/10/fredag-pa-fattighuset.html';
/** Fattighuset closes at Easter, 28 March 2024. */
export const FATTIGHUSET_EASTER =
  'https://norway.postsen.com/local/198808/The-poorhouse-does-not-have-enough-food-%E2%80%93-must-be-closed-at-Easter.html';
export const JURK_CONTRACT = 'https://foreninger.uio.no/jurk/english/contact-us/Client%20contract/index.html';
/** Legal aid in Central Norway after its own scheme had closed. */
export const MIDTNORSKDEBATT =
  'https://www.midtnorskdebatt.no/meninger/i/RrgQPO/er-midt-norge-blitt-rettssikkerhetens-dritten-i-midten';
