import { countIn } from '../grammar.ts';
import type { RecordMessages } from '../messages.ts';

const count = countIn('fr');

/** French, the reader addressed as «vous». Machine-made until a person has read it. */
const fr: RecordMessages = {
  inWriting: 'par écrit',
  notInYourLanguage: (language) => `Ce texte n’existe pas dans votre langue. Sa langue\u00A0: ${language}.`,
  notice: 'Avis',
  whatTheyAskHelp:
    'C’est ce que disent les sources. Toute personne qui travaille pour aider peut devoir signaler un danger grave et la violence contre des enfants.',
  notKnown: 'Ce que nous ne savons pas',
  gettingIn: 'Comment entrer',
  gettingInUnknown: 'Nous ne savons pas s’il faut un rendez-vous. Appelez avant.',
  eligibility: 'Autres conditions',
  forWhom: 'Pour qui',
  ageFrom: (age) => count(age, { one: 'À partir de # an', other: 'À partir de # ans' }),
  ageTo: (age) => count(age, { one: 'Jusqu’à # an', other: 'Jusqu’à # ans' }),
  ageBetween: (from, to) => `De ${from} à ${to} ans`,
  languages: 'Langues',
  canAskFor: 'Vous pouvez demander',
  openingHours: 'Heures d’ouverture',
  hoursOf: (name) => `Heures d’ouverture\u00A0: ${name}`,
  today: 'aujourd’hui',
  dayClosed: 'fermé',
  dayUnknown: 'pas connu',
  from: (time) => `à partir de ${time}, fin pas connue`,
  lastEntry: (time) => `dernière entrée à ${time}`,
  asPrinted: 'Avec les mots de la source :',
  holiday: (name) => `Jour férié\u00A0: ${name}`,
  otherHoursSoon: 'Bientôt d’autres horaires :',
  localTime: 'Les heures sont celles du lieu, pas de votre téléphone.',
  contact: 'Contact',
  contactUnknown: 'Nous n’avons trouvé ni numéro ni adresse où écrire.',
  numberShown: 'Le service voit votre numéro.',
  numberNotShown: 'Le service ne voit pas votre numéro. L’appel peut rester dans votre téléphone.',
  numberMaybeShown: 'Le service peut voir votre numéro.',
  callTrace: 'Les appels et les SMS restent dans votre téléphone et peuvent figurer sur la facture.',
  appTrace:
    'L’éditeur de l’application peut savoir à qui vous écrivez. Ce que vous écrivez reste dans l’application.',
  callCost: {
    free: 'Appel gratuit.',
    'normal-rate': 'Prix normal.',
    premium: 'L’appel coûte plus cher.',
    unconfirmed: '',
  },
  where: 'Où',
  confidentialPlace:
    'L’adresse est secrète pour que tout le monde y soit en sécurité. Demandez comment venir.',
  onRequestPlace: 'On vous donne l’adresse quand vous prenez contact.',
  areaPlace: 'Seule la zone est indiquée.',
  noPlace: 'Nous n’avons pas trouvé de lieu où aller. Utilisez le téléphone ou internet.',
  approximately: 'Le point sur la carte est approximatif.',
  wayThere: 'Comment y aller',
  openMapApp: 'Ouvrir dans une application de cartes',
  mapAppHint: 'L’éditeur de l’application peut voir quel lieu vous cherchez.',
  areaSketch: 'Croquis du quartier',
  stops: 'Arrêts',
  wheelchair: 'Fauteuil roulant',
  helpsWith: 'Aide pour',
  seeAlso: 'Qui d’autre peut aider',
  notOffered: 'Ce que le service ne fait pas',
  capacity: 'Places',
  serviceArea: 'Zone',
  runBy: 'Géré par',
  sources: 'Comment nous le savons',
  lastVerified: (date) => `Dernière vérification\u00A0: ${date}.`,
  publishedOn: (date) => `publié\u00A0: ${date}`,
  readOn: (date) => `lu\u00A0: ${date}`,
  viaOther: 'lu dans une copie',
  confidence: 'À quel point nous sommes sûrs',
  reportError: 'Signaler une erreur',
  listsDisagree: (topics) => `Les listes ne disent pas la même chose sur : ${topics}.`,

  takeWithYou: 'À prendre avec vous',
  listen: 'Écouter',
  stopListening: 'Arrêter',
  listenPart: 'Une partie ne peut pas être lue à voix haute.',
  share: 'Partager',
  copy: 'Copier',
  copied: 'Copié.',
  print: 'Imprimer',
  qrCode: 'Code QR',
  qrHint: 'Pour un autre téléphone : ce texte, sans lien.',
  shareHint:
    'Vous transmettez ce texte, sans l’adresse de la page. D’autres peuvent trouver ce que vous copiez ou imprimez.',
  showDriver: 'Montrer à qui conduit',
  driverAsk: 'S’il vous plaît, emmenez-moi à cette adresse :',
};

export default fr;
export { default as labels } from '@service-directory/schema/record-labels/fr';
export { default as explanations } from '@service-directory/schema/access-explanations/fr';
