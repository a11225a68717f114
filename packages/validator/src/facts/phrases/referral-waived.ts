import { defineWaiver } from './demand.ts';

/** The text says that nobody needs to send the person there. */
export const promisesNoReferral = defineWaiver(
  {
    nb: { starts: 'henv tilv', thing: '(?:skriftlig )?(?:henvisning|tilvisning|tilvising)(?:en|a)?' },
    en: { starts: 'refe', thing: 'referrals?' },
    es: { starts: 'deri vola remi', thing: 'derivación|remisión|volante' },
    ro: { starts: 'trim bile', thing: '(?:bilet(?:ul)? de )?trimitere' },
    ru: { starts: 'напр', thing: 'направлени[еяю]' },
    uk: { starts: 'напр скер', thing: '(?:направленн|скеруванн)[яюі]' },
    pl: { starts: 'skie', thing: 'skierowani[ea]' },
    bg: { starts: 'напр', thing: 'направлени[ея]' },
    fr: {
      starts: 'lett ordo reco orie',
      thing:
        "(?:lettre|recommandation) (?:d[’']un|du|de votre) médecin|lettre de recommandation|ordonnance|orientation",
    },
    ar: { starts: 'احال تحوي', thing: '(?:ال)?إحالة|(?:ال)?تحويل' },
  },
  true,
);
