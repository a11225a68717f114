import type { SearchWords } from './types.ts';

/** French: what readers type, besides the labels. */
export const fr: SearchWords = {
  language: 'fr',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'IST, MST, chlamydia, gonorrhée, syphilis, test VIH, dépistage, prise de sang, analyse de sang, sida',
    'sexual-health-treatment':
      "pertes vaginales, antibiotiques, brûlures en urinant, condylomes, pénicilline, soigner chlamydia, brûle quand je fais pipi, brûle quand j'urine, gratte en bas, démangeaisons, herpès",
    'hiv-prep-pep':
      'prévention VIH, prophylaxie, capote craquée, exposition au VIH, traitement post-exposition, TPE, capote déchirée',
    contraception: "pilule, contraceptif, pilule du lendemain, stérilet, implant, contraception d'urgence",
    pregnancy:
      'enceinte, sage-femme, test de grossesse, accouchement, échographie, gynécologue, gynéco, fausse couche, retard règles',
    abortion: 'avorter, IVG, pilule abortive, interruption de grossesse, grossesse non désirée',
    vaccination: 'vaccination, vaccin, se faire vacciner, vaccin hépatite, papillomavirus, vaccin grippe',
    'general-health':
      'médecin, docteur, infirmière, malade, clinique, fièvre, hôpital, saignement, hémorragie, cancer, mal de tête, toux, hormones, ordonnance médicaments, enfant malade, poux gale',
    dental: 'mal aux dents, dent, dents, rage de dent, caries',
    'wound-care': 'plaie, pansement, bandage, abcès, coupure, blessure, brûlure',
    'mental-health':
      'psychologue, psychiatre, anxiété, dépression, insomnie, psy, déprimée, déprimé, triste, automutilation, je me coupe, crise de panique',
    'condoms-lubricant':
      'capotes, capote, préservatif, gel lubrifiant, préservatif féminin, condoms, préservatifs',
    'clean-equipment': 'seringues, aiguilles, échange de seringues, pipes à crack, kit stérile',
    naloxone: 'Narcan, antidote, surdose, spray nasal',
    'drug-checking': 'tester drogue, testing de drogue, ce que contient la drogue, produit coupé',
    'supervised-consumption':
      "salle de shoot, salle de consommation, lieu pour s'injecter, consommation supervisée",
    'substance-use-treatment': 'désintoxication, méthadone, addiction, alcool, arrêter de boire, sevrage',
    emergency:
      "sos, urgences, ambulance, secours, au secours, danger, police, poignardée, couteau, aide, aidez-moi, à l'aide",
    'violence-support':
      "violences conjugales, violences domestiques, menaces, maltraitance, coups, harcèlement, frappe, frappée peur étranglée étranglé, tape, agressée attaquée, menace, harceleur, chantage, crime d'honneur, mutilation génitale, excision, mariage forcé, client violent, menacée, me bat battue",
    'sexual-assault-care':
      "viol, violée, abus sexuel, violences sexuelles, j'ai été violée, violé, violeur, forcée",
    'crisis-shelter': "foyer pour femmes, fuir la maison, quitter mon mari, maison des femmes, mise à l'abri",
    'trafficking-support':
      'traite des êtres humains, proxénète, on me force, travail forcé, exploitation, esclavage, passeport, mac, maquereau',
    'legal-advice':
      'avocat, avocate, juriste, aide juridique, tribunal, loi, passeport, passeport volé, papiers perdus, garde des enfants, expulsion du logement, police pris argent, arrêtée, garde à vue, propriétaire, expulsée appartement, amende amendes',
    'immigration-advice':
      'visa, titre de séjour, carte de séjour, papiers, expulsion, regroupement familial, visa expiré',
    'asylum-advice': "réfugié, demande d'asile, demander l'asile, protection internationale, asile refusé",
    'labour-rights':
      "salaire, patron, pas payé, syndicat, contrat de travail, prud'hommes, patron ne paie pas, paye, payée",
    'help-to-report':
      "police, déposer plainte, dénoncer, témoin, photos intimes, on m'a volé, volée, braquée, volé, photos nues",
    'rights-information': "mes droits, est-ce légal, j'ai le droit, lois",
    'emergency-overnight-stay':
      "dormir, hébergement d'urgence, où dormir, foyer, passer la nuit, dors, dormir dehors, toit, abri, couchage, sans abri, SDF, mise à la porte, jetée dehors, virée appartement, propriétaire mise dehors",
    'safe-accommodation': 'maison sûre, lieu sûr, logement protégé, se cacher, adresse secrète',
    'day-centre': "se reposer, se réchauffer, repos, centre de jour, personnes sans abri, froid, j'ai froid",
    food: 'manger, repas, faim, aide alimentaire, petit déjeuner, soupe populaire, affamée, affamé, mange',
    clothing:
      "habits, chaussures, veste, manteau, vestiaire, sous-vêtements, vêtements d'hiver, sac de couchage",
    'shower-laundry': 'se doucher, laver le linge, machine à laver, laverie, se laver, laver habits',
    'money-advice':
      "dettes, factures, aide sociale, allocations, budget, pas d'argent, argent, impôts, compte bancaire, loyer",
    'phone-internet':
      'wifi, recharger téléphone, chargeur, portable, ordinateur, carte SIM, électricité, prise électrique',
    counselling: "parler à quelqu'un, conseiller, conseillère, accompagnement, être écouté",
    'peer-support': 'groupe de parole, entraide, pair-aidant, gens comme moi, groupe de soutien',
    'social-work':
      'assistante sociale, assistant social, remplir un formulaire, services sociaux, démarches, passeport perdu, papiers volés, sortir de la prostitution, arrêter de vendre du sexe, quitter la prostitution, arrêter la prostitution',
    outreach: 'maraude, travail de rue, équipe mobile, visite à domicile',
    'meeting-place': 'café, rencontrer des gens, amis, solitude, convivialité, seule',
    'crisis-line': "numéro d'écoute, suicide, envie de mourir, ligne d'aide, appeler quelqu'un, me tuer",
    interpreting: 'traducteur, traduction, traduire, traductrice, interprétariat, je ne parle pas norvégien',
    'language-course':
      "cours de norvégien, apprendre le norvégien, norvégien, apprendre la langue, cours d'anglais",
    'job-advice': "travail, chercher du travail, CV, chômage, boulot, offre d'emploi, autre travail",
    education: 'étudier, université, lycée, formation pour adultes, fac',
    courses: "cours d'informatique, couture, atelier, formation, activités",
    'assisted-return':
      'retour volontaire, rentrer chez moi, billet de retour, rapatriement, OIM, rentrer, rentrer à la maison, rentrer dans mon pays, retourner au pays, rentrer au pays',
    'family-tracing': 'personne disparue, chercher ma famille, perdu contact, disparu, chercher des proches',
  },
  audience: {
    'people-who-sell-sex':
      'travailleuse du sexe, travail du sexe, prostitution, escort, TDS, quitter la prostitution, arrêter la prostitution, sortir de la prostitution, arrêter de vendre du sexe, prostituée, prostituées, pute, putes, putain, escorte, fais le trottoir, massage, salon de massage, masseuse',
    migrants: 'migrant, immigré, étranger, étrangère, immigration',
    undocumented: 'sans papiers, sans visa, pas de papiers',
    'eu-citizens': 'citoyen européen, UE, européen, EEE',
    'asylum-seekers': "réfugié, demandeur d'asile, réfugiés, demandeuse d'asile",
    'trafficked-people': 'victime de la traite, exploitée, forcée, traite humaine',
    women: 'femme, fille, dame, filles',
    men: 'homme, garçon, mec, masculin',
    'trans-people':
      'transgenre, femme trans, homme trans, transidentité, non binaire, trans, travesti, transsexuelle, shemale, ladyboy',
    lgbtiq: 'LGBT, gay, lesbienne, bisexuel, queer, homosexuel, trans travesti transsexuelle transgenre',
    'men-who-have-sex-with-men': 'HSH, homme gay, hommes gays, hommes bisexuels',
    'people-who-use-drugs': 'drogue, héroïne, crack, addiction, injection, cocaïne, amphétamine',
    homeless: 'sans abri, SDF, à la rue, sans domicile, dormir dehors',
    'young-people': 'jeune, adolescent, ado, mineur, jeunesse',
    families: 'enfants, mère, parents, mère seule, bébé',
    roma: 'rom, romani, roma',
    workers: 'travailleur, travailleuse, salarié, ouvrier, saisonnier',
    'people-with-hiv': "séropositif, séropositive, j'ai le VIH, sida",
    'victims-of-violence': 'victime, battue, menacée, femme battue',
    relatives: 'conjoint, mari, épouse, frères et sœurs, entourage',
  },
  filters: {
    noPapers: 'sans papiers, sans visa, sans titre de séjour, sans passeport',
    free: 'gratuit, gratuitement, sans payer, pas payant',
    openNow: "ouvert maintenant, ouvert, ouvert aujourd'hui, est ouvert",
    noAppointment: 'sans rendez-vous, sans RDV, sans réservation',
    anonymous: 'anonyme, anonymement, anonymat, anonymes, sans donner mon nom',
    always: '24 heures, 24h/24, jour et nuit, toute la nuit',
  },
  fillers:
    'je, j, me, m, moi, mon, ma, mes, tu, il, elle, on, suis, est, es, sont, ai, as, a, ont, ne, n, pas, le, la, les, l, un, une, d, de, des, du, en, au, aux, à, et, ou, où, avec, pour, par, dans, sur, que, qui, comment, veux, voudrais, besoin, cherche, peux, faut, part, nulle, endroit, mari, copain, petit, ami, femme, parle, parlent, été, sens, sent, pris, client, ils, elles, ça, sais, sait, quelqu, aide',
  moments:
    "hier, hier soir, la nuit dernière, cette nuit, ce soir, aujourd'hui, maintenant, tout de suite, ce matin, ce week-end, le week-end dernier, la semaine dernière, cette semaine, demain, semaine, semaines, mois, jours",
  places: {
    Göteborg: 'Gothembourg',
    København: 'Copenhague',
    München: 'Munich',
    Köln: 'Cologne',
    Frankfurt: 'Francfort',
    Wien: 'Vienne',
    Antwerpen: 'Anvers',
    London: 'Londres',
    Valencia: 'Valence',
    Lisboa: 'Lisbonne',
    Roma: 'Rome',
    Napoli: 'Naples',
    Torino: 'Turin',
    Firenze: 'Florence',
    Venezia: 'Venise',
    Genova: 'Gênes',
    Warszawa: 'Varsovie',
    Kraków: 'Cracovie',
    Praha: 'Prague',
    București: 'Bucarest',
    Beograd: 'Belgrade',
  },
};

export default fr;
