import type { CodeLabels } from './types.ts';

/** French, the reader addressed as «vous». Machine-made until a person has read it. */
export const fr: CodeLabels = {
  language: 'fr',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Santé',
      explanation: 'De l’aide pour votre corps, une maladie, une grossesse ou ce que vous ressentez.',
    },
    'harm-reduction': {
      label: 'Préservatifs et matériel',
      explanation: 'Des choses et de l’aide pour que le sexe ou les drogues vous fassent moins de mal.',
    },
    safety: {
      label: 'Sécurité',
      explanation: 'De l’aide en cas de danger, ou si quelqu’un vous fait du mal ou vous force.',
    },
    law: {
      label: 'Loi et droits',
      explanation: 'Des conseils sur la loi, le séjour dans le pays, le travail et vos droits.',
    },
    'a-place': {
      label: 'Un endroit où dormir',
      explanation: 'Un endroit où vous pouvez dormir, habiter ou rester la journée.',
    },
    basics: {
      label: 'Nourriture et vêtements',
      explanation: 'Des choses de tous les jours : nourriture, vêtements, douche, téléphone.',
    },
    talk: {
      label: 'Quelqu’un à qui parler',
      explanation: 'Quelqu’un qui peut vous écouter, vous rencontrer ou traduire pour vous.',
    },
    'learn-and-work': {
      label: 'Travail et langue',
      explanation: 'Des cours, une école et des conseils sur le travail.',
    },
    travel: {
      label: 'Rentrer au pays',
      explanation: 'De l’aide pour rentrer chez vous ou retrouver votre famille.',
    },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Tests pour infections sexuelles',
      explanation:
        'Vous pouvez faire un test pour des infections transmises par le sexe, comme le VIH ou la chlamydia.',
    },
    'sexual-health-treatment': {
      label: 'Traitement des infections sexuelles',
      explanation:
        'Vous pouvez avoir des médicaments ou un autre traitement pour les infections transmises par le sexe.',
    },
    'hiv-prep-pep': {
      label: 'Médicaments contre le VIH (PrEP, PEP)',
      explanation:
        'Vous pouvez demander des médicaments pour éviter le VIH : PrEP avant le sexe, PEP le plus vite possible après.',
    },
    contraception: {
      label: 'Contraception',
      explanation: 'Vous pouvez avoir de l’aide pour éviter une grossesse.',
    },
    pregnancy: {
      label: 'Grossesse',
      explanation: 'Vous pouvez avoir de l’aide si vous êtes enceinte ou pensez l’être.',
    },
    abortion: {
      label: 'Avortement',
      explanation: 'Vous pouvez avoir des conseils ou de l’aide si vous pensez à arrêter une grossesse.',
    },
    vaccination: {
      label: 'Vaccins',
      explanation: 'Vous pouvez avoir une piqûre qui protège d’une maladie, comme l’hépatite.',
    },
    'general-health': {
      label: 'Soins de santé généraux',
      explanation: 'Vous pouvez voir un médecin ou une infirmière quand vous êtes malade.',
    },
    dental: {
      label: 'Dentiste',
      explanation: 'Vous pouvez avoir de l’aide si vous avez mal aux dents ou un problème aux dents.',
    },
    'wound-care': {
      label: 'Soins des plaies',
      explanation: 'Quelqu’un peut nettoyer et panser vos plaies.',
    },
    'mental-health': {
      label: 'Santé mentale',
      explanation: 'Vous pouvez avoir de l’aide si vous avez peur, êtes triste, ne dormez pas ou allez mal.',
    },
    'condoms-lubricant': {
      label: 'Préservatifs et lubrifiant',
      explanation: 'Vous pouvez avoir des préservatifs ou du lubrifiant ici.',
    },
    'clean-equipment': {
      label: 'Matériel propre pour les drogues',
      explanation:
        'Vous pouvez avoir des seringues propres ou d’autre matériel propre si vous consommez des drogues.',
    },
    naloxone: {
      label: 'Naloxone en cas d’overdose',
      explanation: 'Vous pouvez avoir un médicament qui peut arrêter une overdose.',
    },
    'drug-checking': {
      label: 'Analyse de drogues',
      explanation: 'Vous pouvez faire analyser une drogue pour savoir ce qu’elle contient.',
    },
    'supervised-consumption': {
      label: 'Salle pour consommer des drogues',
      explanation: 'Vous pouvez consommer des drogues en présence de personnel de santé.',
    },
    'substance-use-treatment': {
      label: 'Traitement lié à l’usage de drogues',
      explanation:
        'Vous pouvez avoir de l’aide pour consommer moins d’alcool ou de drogues, ou pour arrêter.',
    },
    emergency: {
      label: 'Aide urgente',
      explanation: 'De l’aide quand votre vie ou votre santé est en danger maintenant.',
    },
    'violence-support': {
      label: 'Aide en cas de violence',
      explanation:
        'Vous pouvez avoir des conseils et du soutien si quelqu’un vous frappe, vous menace ou vous contrôle.',
    },
    'sexual-assault-care': {
      label: 'Aide après une agression sexuelle',
      explanation: 'Vous pouvez avoir de l’aide après un viol ou une autre agression sexuelle.',
    },
    'crisis-shelter': {
      label: 'Refuge en cas de violence',
      explanation: 'Un endroit où aller si un proche vous fait du mal ou vous menace.',
    },
    'trafficking-support': {
      label: 'Aide contre la traite',
      explanation:
        'Vous pouvez avoir de l’aide si quelqu’un vous force à travailler ou à vendre du sexe, ou vous exploite.',
    },
    'legal-advice': {
      label: 'Conseils juridiques',
      explanation: 'Vous pouvez avoir des conseils de quelqu’un qui connaît la loi.',
    },
    'immigration-advice': {
      label: 'Conseils sur le séjour',
      explanation: 'Vous pouvez avoir des conseils pour rester dans le pays et demander un titre de séjour.',
    },
    'asylum-advice': {
      label: 'Conseils sur l’asile',
      explanation: 'Vous pouvez avoir des conseils pour demander une protection dans le pays.',
    },
    'labour-rights': {
      label: 'Droits au travail',
      explanation:
        'Vous pouvez avoir des conseils sur le salaire, les contrats et ce qu’un patron a le droit de faire.',
    },
    'help-to-report': {
      label: 'Aide pour porter plainte',
      explanation: 'Vous pouvez avoir de l’aide si vous pensez à signaler quelque chose à la police.',
    },
    'rights-information': {
      label: 'Connaître vos droits',
      explanation: 'Vous pouvez apprendre à quoi vous avez droit.',
    },
    'emergency-overnight-stay': {
      label: 'Un lit pour la nuit',
      explanation: 'Un endroit où vous pouvez dormir une ou quelques nuits, s’il y a de la place.',
    },
    'safe-accommodation': {
      label: 'Logement en cas de danger',
      explanation: 'Un endroit où habiter un certain temps si quelqu’un vous menace ou vous exploite.',
    },
    'day-centre': {
      label: 'Accueil de jour',
      explanation: 'Vous pouvez entrer, vous asseoir et vous reposer pendant la journée.',
    },
    food: {
      label: 'Nourriture',
      explanation: 'Vous pouvez avoir un repas ou de la nourriture à emporter.',
    },
    clothing: { label: 'Vêtements', explanation: 'Vous pouvez avoir des vêtements ou des chaussures.' },
    'shower-laundry': {
      label: 'Douche et lessive',
      explanation: 'Vous pouvez prendre une douche ou laver des vêtements.',
    },
    'money-advice': {
      label: 'Conseils sur l’argent',
      explanation: 'Vous pouvez avoir des conseils sur l’argent, les dettes ou les aides sociales.',
    },
    'phone-internet': {
      label: 'Téléphone et internet',
      explanation: 'Vous pouvez recharger votre téléphone, appeler ou utiliser internet.',
    },
    counselling: {
      label: 'Écoute et conseils',
      explanation: 'Vous pouvez parler de ce qui est difficile avec une personne formée.',
    },
    'peer-support': {
      label: 'Personnes qui ont vécu la même chose',
      explanation: 'Vous pouvez parler avec quelqu’un qui a vécu quelque chose de semblable.',
    },
    'social-work': {
      label: 'Travail social',
      explanation: 'Quelqu’un peut vous aider pour les lettres, les bureaux et la vie de tous les jours.',
    },
    outreach: {
      label: 'De l’aide là où vous êtes',
      explanation: 'L’équipe rencontre les gens dehors ou en ligne.',
    },
    'meeting-place': {
      label: 'Lieu de rencontre',
      explanation: 'Un endroit où vous pouvez voir d’autres personnes et parler.',
    },
    'crisis-line': {
      label: 'Ligne d’écoute en cas de crise',
      explanation: 'Vous pouvez appeler ou écrire quand ça va mal et que vous avez besoin de quelqu’un.',
    },
    interpreting: {
      label: 'Interprète',
      explanation: 'Quelqu’un peut traduire entre votre langue et la langue d’ici.',
    },
    'language-course': { label: 'Cours de langue', explanation: 'Vous pouvez apprendre la langue.' },
    'job-advice': {
      label: 'Conseils pour l’emploi',
      explanation: 'Vous pouvez avoir de l’aide pour chercher un travail ou pour postuler.',
    },
    education: {
      label: 'École et études',
      explanation: 'Vous pouvez aller à l’école ici ou avoir des conseils sur l’école.',
    },
    courses: {
      label: 'Cours',
      explanation: 'Vous pouvez apprendre quelque chose de nouveau, comme l’informatique ou la couture.',
    },
    'assisted-return': {
      label: 'Aide pour rentrer au pays',
      explanation: 'Vous pouvez avoir de l’aide si vous voulez retourner dans votre pays.',
    },
    'family-tracing': {
      label: 'Retrouver la famille',
      explanation:
        'Vous pouvez avoir de l’aide pour chercher des proches dont vous n’avez plus de nouvelles.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Personnes qui vendent du sexe',
      explanation: 'Pour vous si vous vendez du sexe ou l’avez fait.',
    },
    migrants: { label: 'Personnes migrantes', explanation: 'Pour vous si vous venez d’un autre pays.' },
    undocumented: {
      label: 'Personnes sans titre de séjour',
      explanation: 'Pour vous si vous n’avez pas de titre pour rester dans le pays (sans-papiers).',
    },
    'eu-citizens': {
      label: 'Personnes de l’Union européenne',
      explanation: 'Pour vous si vous avez la nationalité d’un pays de l’Union européenne.',
    },
    'asylum-seekers': {
      label: 'Personnes qui demandent l’asile',
      explanation: 'Pour vous si vous demandez ou avez demandé une protection.',
    },
    'trafficked-people': {
      label: 'Personnes touchées par la traite',
      explanation: 'Pour vous si quelqu’un vous force ou vous exploite pour gagner de l’argent.',
    },
    women: { label: 'Femmes', explanation: 'Pour vous si vous êtes une femme.' },
    men: { label: 'Hommes', explanation: 'Pour vous si vous êtes un homme.' },
    'trans-people': { label: 'Personnes trans', explanation: 'Pour vous si vous êtes trans.' },
    lgbtiq: {
      label: 'Personnes LGBTIQ',
      explanation:
        'Pour vous si vous êtes une personne lesbienne, gay, bisexuelle, trans, intersexe ou queer.',
    },
    'men-who-have-sex-with-men': {
      label: 'Hommes qui couchent avec des hommes',
      explanation: 'Pour vous si vous êtes un homme et avez des relations sexuelles avec des hommes.',
    },
    'people-who-use-drugs': {
      label: 'Personnes qui consomment des drogues',
      explanation: 'Pour vous si vous consommez des drogues ou l’avez fait.',
    },
    homeless: {
      label: 'Personnes sans logement',
      explanation: 'Pour vous si vous n’avez pas d’endroit fixe où habiter.',
    },
    'young-people': {
      label: 'Jeunes',
      explanation: 'Pour vous si vous êtes jeune. Regardez la limite d’âge.',
    },
    families: {
      label: 'Familles',
      explanation: 'Pour vous si vous avez des enfants ou êtes avec votre famille.',
    },
    roma: { label: 'Personnes roms', explanation: 'Pour vous si vous êtes rom.' },
    workers: {
      label: 'Personnes qui travaillent',
      explanation: 'Pour vous si vous travaillez ou avez travaillé.',
    },
    'people-with-hiv': {
      label: 'Personnes vivant avec le VIH',
      explanation: 'Pour vous si vous avez le VIH.',
    },
    'victims-of-violence': {
      label: 'Personnes qui ont subi des violences',
      explanation: 'Pour vous si quelqu’un vous a fait du mal, avec des coups, des menaces ou autrement.',
    },
    relatives: {
      label: 'Famille et proches',
      explanation: 'Pour vous si une personne proche a besoin d’aide.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Les autres peuvent aussi venir',
      explanation: 'Vous pouvez venir même si vous n’êtes pas de ce groupe.',
    },
    mainly: {
      label: 'Surtout pour ce groupe',
      explanation: 'Si vous n’êtes pas de ce groupe, vous pouvez demander si vous pouvez venir.',
    },
    only: {
      label: 'Seulement pour ce groupe',
      explanation: 'Vous pouvez avoir de l’aide ici seulement si vous êtes de ce groupe.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Ne demande pas le titre de séjour',
      explanation: 'L’équipe ne vous demande pas si vous avez le droit d’être dans le pays.',
    },
    'not-required': {
      label: 'Titre de séjour pas nécessaire',
      explanation:
        'L’aide ne dépend pas d’un titre de séjour, mais on peut vous demander si vous en avez un.',
    },
    'some-services-only': {
      label: 'Certaines aides sans titre de séjour',
      explanation: 'Vous pouvez avoir une partie de l’aide sans titre de séjour, mais pas tout.',
    },
    unconfirmed: {
      label: 'Pas connu : titre de séjour demandé ?',
      explanation:
        'Nous ne savons pas si on vous le demande. Vous pouvez poser la question avant de dire qui vous êtes.',
    },
  },
  identification: {
    none: {
      label: 'Pas besoin de pièce d’identité',
      explanation: 'Vous n’avez pas à montrer de passeport ni d’autre papier qui dit qui vous êtes.',
    },
    'alias-accepted': {
      label: 'Un surnom suffit',
      explanation: 'Vous pouvez utiliser un autre nom que celui de votre passeport.',
    },
    'any-document': {
      label: 'Il faut un papier avec votre nom',
      explanation: 'Vous devez montrer un papier avec votre nom. Ce n’est pas forcément un passeport.',
    },
    'official-document': {
      label: 'Il faut un passeport ou papier officiel',
      explanation: 'Vous devez montrer un passeport ou un autre papier officiel qui dit qui vous êtes.',
    },
    unconfirmed: {
      label: 'Pas connu : faut-il montrer un papier ?',
      explanation: 'Nous ne savons pas si vous devez montrer des papiers. Vous pouvez demander avant.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Numéro d’identité pas nécessaire',
      explanation:
        'Vous n’avez pas besoin d’un numéro d’identité national ni d’une identité électronique comme BankID.',
    },
    needed: {
      label: 'Numéro d’identité nécessaire',
      explanation:
        'Vous avez besoin d’un numéro d’identité national ou d’une identité électronique comme BankID.',
    },
    unconfirmed: {
      label: 'Pas connu : numéro d’identité demandé ?',
      explanation: 'Nous ne savons pas s’il faut un numéro d’identité ou BankID. Vous pouvez demander avant.',
    },
  },
  anonymity: {
    full: {
      label: 'Vous pouvez rester anonyme',
      explanation: 'Vous n’avez pas à dire qui vous êtes pour avoir de l’aide.',
    },
    partial: {
      label: 'Anonyme pour une partie de l’aide',
      explanation: 'Vous pouvez avoir une partie de l’aide sans dire qui vous êtes, mais pas tout.',
    },
    none: {
      label: 'Vous ne pouvez pas rester anonyme',
      explanation: 'Vous devez dire qui vous êtes pour avoir de l’aide.',
    },
    unconfirmed: {
      label: 'Pas connu : peut-on rester anonyme ?',
      explanation: 'Nous ne savons pas si vous devez dire qui vous êtes. Vous pouvez demander avant.',
    },
  },
  cost: {
    free: { label: 'Gratuit', explanation: 'Vous ne payez rien.' },
    'partly-free': {
      label: 'Gratuit en partie',
      explanation: 'Une partie de l’aide ne vous coûte rien, et vous payez le reste.',
    },
    'small-fee': { label: 'Coûte un peu', explanation: 'Vous payez une petite somme.' },
    paid: { label: 'Il faut payer', explanation: 'Vous devez payer pour l’aide.' },
    unconfirmed: {
      label: 'Pas connu : faut-il payer ?',
      explanation: 'Nous ne savons pas si vous devez payer. Demandez le prix avant.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Venez sans rendez-vous',
      explanation: 'Vous pouvez venir pendant les heures d’ouverture sans rendez-vous.',
    },
    appointment: {
      label: 'Prenez rendez-vous',
      explanation: 'Vous devez fixer une heure avant de venir.',
    },
    'phone-first': { label: 'Appelez avant', explanation: 'Vous devez appeler avant de venir.' },
    referral: {
      label: 'Quelqu’un doit vous envoyer',
      explanation: 'Un médecin ou un autre service doit vous envoyer là-bas.',
    },
    'no-referral-needed': {
      label: 'Personne n’a besoin de vous envoyer',
      explanation: 'Vous pouvez prendre contact directement, sans que personne vous envoie.',
    },
    registration: {
      label: 'Il faut s’inscrire',
      explanation: 'Vous devez vous inscrire avant de participer.',
    },
    'queue-ticket': {
      label: 'Ticket d’attente',
      explanation: 'Vous prenez un ticket et attendez votre tour.',
    },
    lottery: {
      label: 'Places par tirage au sort',
      explanation: 'Les places sont tirées au sort, donc vous n’aurez peut-être pas de place.',
    },
    'waiting-list': {
      label: 'Liste d’attente',
      explanation: 'On vous met sur une liste et vous attendez votre tour.',
    },
    outreach: {
      label: 'L’équipe rencontre les gens dehors',
      explanation: 'Vous pouvez rencontrer l’équipe dehors, là où elle passe.',
    },
    online: {
      label: 'En ligne',
      explanation: 'Vous prenez contact ou recevez de l’aide sur internet.',
    },
  },
  records: {
    'none-kept': {
      label: 'N’écrit rien sur vous',
      explanation: 'Le service ne garde ni votre nom ni d’informations sur vous.',
    },
    'own-records-only': {
      label: 'Notes gardées seulement par le service',
      explanation: 'Le service note des choses sur vous, mais seulement dans ses propres papiers.',
    },
    'shared-health-record': {
      label: 'Écrit dans un dossier médical partagé',
      explanation: 'D’autres personnes qui vous soignent peuvent lire ce que le service écrit sur vous.',
    },
    unconfirmed: {
      label: 'Pas connu : notent-ils quelque chose ?',
      explanation: 'Nous ne savons pas ce que le service écrit sur vous. Vous pouvez demander avant.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Rien à la police sans votre accord',
      explanation:
        'L’équipe ne parle pas de vous à la police, sauf si vous dites oui. La loi peut prévoir des exceptions, par exemple si une vie est en danger.',
    },
    'legal-duty-only': {
      label: 'Police : seulement si la loi oblige',
      explanation:
        'L’équipe prévient la police sans votre accord seulement quand la loi l’y oblige, par exemple si une vie est en danger.',
    },
    'present-on-site': {
      label: 'La police est sur place',
      explanation: 'Vous rencontrerez peut-être la police en venant ici.',
    },
    'part-of-authority': {
      label: 'La police dirige le service',
      explanation: 'Les personnes qui vous aident ici travaillent pour la police.',
    },
    unconfirmed: {
      label: 'Pas connu : la police est informée ?',
      explanation: 'Nous ne savons pas ce qui est dit à la police. Demandez avant de raconter quelque chose.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Rien à l’immigration sans votre accord',
      explanation:
        'L’équipe ne parle pas de vous aux services de l’immigration, sauf si vous dites oui. La loi peut prévoir des exceptions.',
    },
    'legal-duty-only': {
      label: 'Immigration : seulement si la loi oblige',
      explanation:
        'L’équipe prévient les services de l’immigration sans votre accord seulement quand la loi l’y oblige.',
    },
    'present-on-site': {
      label: 'Agents de l’immigration sur place',
      explanation: 'Vous rencontrerez peut-être des personnes des services de l’immigration en venant ici.',
    },
    'part-of-authority': {
      label: 'L’immigration dirige le service',
      explanation: 'Les personnes qui vous aident ici travaillent pour les services de l’immigration.',
    },
    unconfirmed: {
      label: 'Pas connu : l’immigration est informée ?',
      explanation:
        'Nous ne savons pas ce qui est dit aux services de l’immigration. Demandez avant de raconter quelque chose.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'La loi les oblige à garder le secret',
      explanation:
        'La loi dit que l’équipe ne doit pas parler de vous à d’autres, mais il y a des exceptions.',
    },
    no: {
      label: 'La loi ne les oblige pas au secret',
      explanation: 'La loi n’interdit pas à l’équipe de parler de vous à d’autres.',
    },
    unconfirmed: {
      label: 'Pas connu : sont-ils tenus au secret ?',
      explanation:
        'Nous ne savons pas si la loi oblige l’équipe à garder le secret sur vous. Vous pouvez demander avant.',
    },
  },
  basis: {
    stated: {
      label: 'dit par le service lui-même',
      explanation: 'Le service a écrit ou dit cela lui-même.',
    },
    reported: {
      label: 'dit par d’autres',
      explanation: 'Quelqu’un d’autre que le service a écrit ou dit cela.',
    },
    rule: {
      label: 'selon la loi ou une règle nationale',
      explanation: 'C’est la règle, mais ce sera peut-être différent quand vous serez là-bas.',
    },
  },
  serviceStatus: {
    active: { label: 'En activité', explanation: 'Le service existe et reçoit des gens.' },
    'temporarily-closed': {
      label: 'Fermé pour un temps',
      explanation: 'Vous ne pouvez pas avoir d’aide ici maintenant. Il est prévu de rouvrir.',
    },
    inactive: {
      label: 'Pas en activité maintenant',
      explanation:
        'Vous ne pouvez pas avoir d’aide ici maintenant, et nous ne savons pas si le service rouvrira.',
    },
    defunct: {
      label: 'Fermé pour toujours',
      explanation: 'Le service n’existe plus, il faut donc en trouver un autre.',
    },
  },
  organizationType: {
    public: { label: 'Organisme public', explanation: 'L’État, la région ou la ville dirige le service.' },
    charity: {
      label: 'Association à but non lucratif',
      explanation: 'Une organisation qui ne cherche pas à gagner de l’argent avec vous.',
    },
    'faith-based': {
      label: 'Organisation religieuse',
      explanation: 'Une église ou un autre groupe religieux dirige le service.',
    },
    'user-led': {
      label: 'Dirigé par des personnes concernées',
      explanation: 'Les personnes qui dirigent ont vécu comme celles qu’elles aident.',
    },
    'health-trust': { label: 'Hôpital public', explanation: 'Un organisme public qui dirige des hôpitaux.' },
    other: { label: 'Autre organisation', explanation: 'Un autre type d’organisation.' },
  },
  locationKind: {
    physical: { label: 'Lieu fixe', explanation: 'Vous pouvez aller à un endroit précis.' },
    mobile: {
      label: 'Se déplace',
      explanation: 'Le service vient à différents endroits, par exemple en bus.',
    },
    outreach: {
      label: 'Dehors, là où sont les gens',
      explanation: 'L’équipe passe dehors, et vous pouvez la rencontrer là.',
    },
    phone: { label: 'Par téléphone', explanation: 'Vous recevez de l’aide par téléphone.' },
    online: { label: 'En ligne', explanation: 'Vous recevez de l’aide sur internet.' },
  },
  visibility: {
    public: { label: 'Adresse ouverte', explanation: 'Tout le monde peut voir où c’est.' },
    'on-request': {
      label: 'Demandez l’adresse',
      explanation: 'Vous devez prendre contact pour savoir où c’est.',
    },
    area: {
      label: 'Seul le quartier est montré',
      explanation: 'Vous voyez seulement à peu près où c’est.',
    },
    confidential: {
      label: 'Adresse secrète',
      explanation: 'L’adresse n’est pas donnée ici, vous devez donc prendre contact.',
    },
  },
  precision: {
    entrance: { label: 'À l’entrée', explanation: 'Le point sur la carte vous montre l’entrée.' },
    building: {
      label: 'Au bâtiment',
      explanation: 'Le point sur la carte vous montre le bâtiment, mais pas la porte.',
    },
    street: {
      label: 'Dans la rue',
      explanation: 'Le point sur la carte vous montre la rue, mais pas la maison.',
    },
    postcode: {
      label: 'Dans la zone du code postal',
      explanation: 'Le point sur la carte vous montre seulement la zone du code postal.',
    },
    locality: {
      label: 'Dans la ville',
      explanation: 'Le point sur la carte vous montre seulement la ville ou la commune.',
    },
  },
  wheelchair: {
    yes: {
      label: 'On peut entrer en fauteuil roulant',
      explanation: 'Vous pouvez entrer en fauteuil roulant.',
    },
    limited: {
      label: 'Difficile en fauteuil roulant',
      explanation: 'Vous aurez peut-être besoin d’aide, ou ne pourrez aller que dans certaines parties.',
    },
    no: {
      label: 'Pas d’entrée en fauteuil roulant',
      explanation: 'Vous ne pouvez pas entrer en fauteuil roulant.',
    },
    unconfirmed: {
      label: 'Pas connu : accès en fauteuil roulant ?',
      explanation: 'Nous ne savons pas si on peut entrer en fauteuil roulant. Vous pouvez demander avant.',
    },
  },
  channel: {
    phone: { label: 'Téléphone', explanation: 'Vous pouvez appeler.' },
    sms: { label: 'SMS', explanation: 'Vous pouvez envoyer un message par SMS.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Vous pouvez écrire dans l’application WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Vous pouvez écrire dans l’application Signal.' },
    telegram: { label: 'Telegram', explanation: 'Vous pouvez écrire dans l’application Telegram.' },
    viber: { label: 'Viber', explanation: 'Vous pouvez écrire dans l’application Viber.' },
    messenger: { label: 'Messenger', explanation: 'Vous pouvez écrire dans Facebook Messenger.' },
    email: { label: 'E-mail', explanation: 'Vous pouvez envoyer un e-mail.' },
    web: { label: 'Site web', explanation: 'Vous pouvez lire plus d’informations sur le site du service.' },
    form: {
      label: 'Formulaire',
      explanation: 'Vous pouvez écrire dans un formulaire sur le site du service.',
    },
    chat: {
      label: 'Discussion en ligne',
      explanation: 'Vous pouvez écrire et recevoir des réponses sur le site du service.',
    },
    video: { label: 'Appel vidéo', explanation: 'Vous pouvez parler à l’équipe avec l’image et le son.' },
  },
  numberShown: {
    yes: {
      label: 'Votre numéro est visible',
      explanation: 'Le service peut voir votre numéro de téléphone.',
    },
    no: {
      label: 'Votre numéro n’est pas visible',
      explanation:
        'Le service ne voit pas votre numéro, mais votre téléphone peut montrer que vous avez pris contact.',
    },
    unconfirmed: {
      label: 'Pas connu : votre numéro est visible ?',
      explanation: 'Nous ne savons pas si le service voit votre numéro de téléphone.',
    },
  },
  contactCost: {
    free: { label: 'Contact gratuit', explanation: 'Appeler ou écrire ne vous coûte rien.' },
    'normal-rate': {
      label: 'Prix normal',
      explanation: 'Vous payez le prix habituel de votre opérateur téléphonique.',
    },
    premium: {
      label: 'Plus cher que d’habitude',
      explanation: 'Appeler ou écrire ici coûte plus cher qu’un appel normal.',
    },
    unconfirmed: {
      label: 'Pas connu : le contact est payant ?',
      explanation: 'Nous ne savons pas combien coûte un appel ou un message.',
    },
  },
  languageMode: {
    staff: {
      label: 'L’équipe parle la langue',
      explanation: 'Vous pouvez parler cette langue avec quelqu’un qui travaille là.',
    },
    interpreter: { label: 'Avec interprète', explanation: 'Un interprète traduit entre vous et l’équipe.' },
    written: {
      label: 'Seulement par écrit',
      explanation: 'Vous pouvez lire ou écrire dans cette langue, mais pas la parler avec l’équipe.',
    },
    unconfirmed: {
      label: 'Pas connu : quelqu’un parle la langue ?',
      explanation:
        'Nous ne savons pas si quelqu’un parle la langue ou s’il y a un interprète. Vous pouvez demander avant.',
    },
  },
  areaScope: {
    local: {
      label: 'Dans cette ville',
      explanation: 'Pour vous si vous êtes dans cette ville ou commune.',
    },
    regional: {
      label: 'Dans cette région',
      explanation: 'Pour vous si vous êtes dans cette partie du pays.',
    },
    national: { label: 'Dans tout le pays', explanation: 'Pour vous partout dans le pays.' },
    international: {
      label: 'Dans plusieurs pays',
      explanation: 'Pour vous dans ce pays ou dans un autre.',
    },
  },
  canAskFor: {
    'female-worker': {
      label: 'Vous pouvez demander l’aide d’une femme',
      explanation: 'Vous pouvez dire que vous voulez l’aide d’une femme.',
    },
    'male-worker': {
      label: 'Vous pouvez demander l’aide d’un homme',
      explanation: 'Vous pouvez dire que vous voulez l’aide d’un homme.',
    },
    interpreter: {
      label: 'Vous pouvez demander un interprète',
      explanation: 'Vous pouvez dire que vous avez besoin d’un interprète.',
    },
    companion: {
      label: 'Demandez que quelqu’un vous accompagne',
      explanation: 'Vous pouvez demander que quelqu’un vienne avec vous.',
    },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Confirmé par le service',
      explanation: 'Le service a lu ce que vous voyez ici et a dit que c’est juste.',
    },
    visit: {
      label: 'Vérifié par une visite',
      explanation: 'Quelqu’un est allé sur place pour vérifier ce que vous lisez ici.',
    },
    phone: {
      label: 'Vérifié par téléphone',
      explanation: 'Quelqu’un a appelé pour vérifier ce que vous lisez ici.',
    },
    website: {
      label: 'Vérifié sur le site',
      explanation: 'Ce que vous lisez ici vient du site du service.',
    },
    'second-hand': {
      label: 'D’autres sources',
      explanation: 'Ce que vous lisez ici vient d’autres personnes, pas du service.',
    },
  },
  confidence: {
    high: {
      label: 'Semble juste',
      explanation: 'Nous pensons que ce que vous lisez ici est juste.',
    },
    medium: {
      label: 'Peut avoir quelques erreurs',
      explanation: 'Une partie de ce que vous lisez ici peut être fausse. Demandez avant.',
    },
    low: {
      label: 'Peut avoir beaucoup d’erreurs',
      explanation: 'Une grande partie de ce que vous lisez ici peut être fausse. Demandez avant.',
    },
  },
  translationOrigin: {
    human: {
      label: 'Traduit par une personne',
      explanation: 'Une personne a traduit ce que vous lisez.',
    },
    machine: {
      label: 'Traduit par une machine',
      explanation: 'Une machine a traduit ce que vous lisez, et personne ne l’a vérifié.',
    },
    'machine-reviewed': {
      label: 'Par machine, vérifié par une personne',
      explanation: 'Une machine a traduit ce que vous lisez, et une personne l’a vérifié.',
    },
  },
  holidayRule: {
    open: {
      label: 'Ouvert les jours fériés',
      explanation: 'Les heures d’ouverture valent aussi les jours fériés.',
    },
    closed: {
      label: 'Fermé les jours fériés',
      explanation: 'Vous ne pouvez pas venir les jours fériés.',
    },
    unconfirmed: {
      label: 'Pas connu : ouvert les jours fériés ?',
      explanation: 'Nous ne savons pas si c’est ouvert les jours fériés. Vous pouvez demander avant.',
    },
  },
  weekdays: {
    mo: { label: 'Lundi', explanation: 'lun.' },
    tu: { label: 'Mardi', explanation: 'mar.' },
    we: { label: 'Mercredi', explanation: 'mer.' },
    th: { label: 'Jeudi', explanation: 'jeu.' },
    fr: { label: 'Vendredi', explanation: 'ven.' },
    sa: { label: 'Samedi', explanation: 'sam.' },
    su: { label: 'Dimanche', explanation: 'dim.' },
  },
};

export default fr;
