import { countIn } from '../grammar.ts';
import type { RecordMessages } from '../messages.ts';

const count = countIn('es');

/** Spanish for Spain and Latin America, the reader addressed as «tú». Machine-made until a person has read it. */
const es: RecordMessages = {
  inWriting: 'por escrito',
  notInYourLanguage: (language) => `Este texto no está en tu idioma. Se muestra en este idioma: ${language}.`,
  notice: 'Aviso',
  whatTheyAskHelp:
    'Esto es lo que dicen las fuentes. Toda persona que trabaja ayudando puede tener el deber de avisar de un peligro grave y de la violencia contra niños.',
  notKnown: 'Lo que no sabemos',
  gettingIn: 'Cómo se entra',
  gettingInUnknown: 'No sabemos si necesitas cita. Llama antes.',
  eligibility: 'Otras condiciones',
  forWhom: 'Para quién es',
  ageFrom: (age) => count(age, { one: 'Desde # año', other: 'Desde # años' }),
  ageTo: (age) => count(age, { one: 'Hasta # año', other: 'Hasta # años' }),
  ageBetween: (from, to) => `De ${from} a ${to} años`,
  languages: 'Idiomas',
  canAskFor: 'Puedes pedir',
  openingHours: 'Horario',
  hoursOf: (name) => `Horario: ${name}`,
  today: 'hoy',
  dayClosed: 'cerrado',
  dayUnknown: 'no se sabe',
  from: (time) => `desde las ${time}, no se sabe hasta cuándo`,
  lastEntry: (time) => `última entrada a las ${time}`,
  asPrinted: 'Con las palabras de la fuente:',
  holiday: (name) => `Día festivo: ${name}`,
  otherHoursSoon: 'Pronto con otro horario:',
  localTime: 'Las horas son las del lugar, sea cual sea la hora de tu teléfono.',
  contact: 'Contacto',
  contactUnknown: 'No encontramos ningún número ni ninguna dirección para escribir.',
  numberShown: 'El servicio ve tu número.',
  numberNotShown: 'El servicio no ve tu número. Pero la llamada puede quedar en tu teléfono.',
  callCost: {
    free: 'Llamar es gratis.',
    'normal-rate': 'Tarifa normal.',
    premium: 'Llamar cuesta más.',
    unconfirmed: '',
  },
  where: 'Dónde',
  confidentialPlace:
    'La dirección es secreta para que todas las personas de allí estén seguras. Ponte en contacto para saber cómo llegar.',
  onRequestPlace: 'Te dan la dirección cuando te pones en contacto.',
  areaPlace: 'Sin dirección fija.',
  noPlace: 'No encontramos un lugar adonde ir. Usa el teléfono o internet.',
  approximately: 'El punto en el mapa es aproximado.',
  wayThere: 'Cómo llegar',
  openMapApp: 'Abrir en una aplicación de mapas',
  mapAppHint: 'Quien hace la aplicación puede ver qué lugar buscas.',
  areaSketch: 'Croquis de la zona',
  stops: 'Paradas',
  wheelchair: 'Silla de ruedas',
  helpsWith: 'Ayuda con',
  seeAlso: 'Otros que pueden ayudar',
  notOffered: 'Lo que no hacen',
  capacity: 'Plazas',
  serviceArea: 'Zona',
  runBy: 'A cargo de',
  sources: 'Cómo lo sabemos',
  lastVerified: (date) => `Última revisión: ${date}.`,
  publishedOn: (date) => `publicado: ${date}`,
  readOn: (date) => `leído: ${date}`,
  viaOther: 'leído en una copia del texto',
  confidence: 'Cuánta seguridad tenemos',
  reportError: 'Avisar de un error',
  listsDisagree: (topics) => `Las listas no coinciden en esto: ${topics}.`,

  takeWithYou: 'Llévalo contigo',
  listen: 'Escuchar',
  stopListening: 'Parar',
  share: 'Compartir',
  copy: 'Copiar',
  copied: 'Copiado.',
  print: 'Imprimir',
  qrCode: 'Código QR',
  qrHint: 'Otro teléfono puede leerlo. Contiene este texto y ningún enlace.',
  shareHint:
    'Compartes lo que dice aquí, no la dirección de esta página. Otras personas pueden encontrar lo que copies o imprimas.',
  showDriver: 'Mostrar a quien conduce',
  driverAsk: 'Por favor, lléveme a esta dirección:',
};

export default es;
export { default as labels } from '@service-directory/schema/record-labels/es';
export { default as explanations } from '@service-directory/schema/access-explanations/es';
