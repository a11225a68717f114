import type { LitElement, ReactiveController } from 'lit';
import { AttributeWarnings } from '../attribute-warnings.ts';
import { addressOf } from '../attributes.ts';
import { isAudience } from '../is-audience.ts';
import { VIEWS } from '../layout.ts';
import { warnOfQuery } from '../query-warnings.ts';
import { isNeed } from '../search-choice.ts';

/** What a host page sets of the element, as far as it can be set wrong without any harm but that to what is shown. */
export interface Settings extends LitElement {
  readonly exitUrl: string;
  readonly view: string;
  readonly headingLevel: number;
  readonly urlState: string;
  readonly onlyNeeds: string;
  readonly onlyLocality: string;
  readonly onlyCountry: string;
  readonly onlyAudience: string;
}

const URL_STATES = ['none', 'hash'] as const;
const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;
/** What can be set as properties alone. */
const NO_ATTRIBUTES = ['query', 'directory', 'plugins'] as const;
const COUNTRY = /^[A-Z]{2}$/i;

/**
 * Tells whoever built the page, on the console, what of its settings cannot be and what is done instead. Comes after the
 * list, since no reader needs it.
 */
export class SettingsController implements ReactiveController {
  readonly #host: Settings;
  readonly #locksLeaveNothing: () => boolean;
  readonly #queryGiven: () => unknown;
  readonly #warnings = new AttributeWarnings();

  /**
   * @param locksLeaveNothing does no service of the list fit what the page has locked it to?
   * @param queryGiven the query as the page has set it last, whatever that is
   */
  constructor(host: Settings, locksLeaveNothing: () => boolean, queryGiven: () => unknown) {
    this.#host = host;
    this.#locksLeaveNothing = locksLeaveNothing;
    this.#queryGiven = queryGiven;
    host.addController(this);
  }

  hostUpdated(): void {
    const { exitUrl, headingLevel, urlState, view, onlyNeeds, onlyCountry, onlyAudience } = this.#host;
    if (addressOf(exitUrl, document.baseURI) === undefined)
      this.#warnings.tell('exit-url', exitUrl, 'an https address, and a plain page takes its place');
    this.#warnings.oneOf('view', view, VIEWS, 'auto');
    const level = this.#host.getAttribute('heading-level') ?? String(headingLevel);
    const nearest = LEVELS.at(Math.min(6, Math.max(1, Math.round(headingLevel))) - 1) ?? '6';
    this.#warnings.oneOf('heading-level', level.trim(), LEVELS, nearest);
    this.#warnings.oneOf('url-state', urlState, URL_STATES, 'none');
    for (const word of onlyNeeds.split(/\s+/).filter((one) => one !== '' && !isNeed(one)))
      this.#warnings.tell('only-needs', word, 'a code of a need, and nothing is shown for it');
    if (onlyCountry.trim() !== '' && !COUNTRY.test(onlyCountry.trim()))
      this.#warnings.tell('only-country', onlyCountry, 'two letters such as NO, and so nothing is shown');
    if (onlyAudience.trim() !== '' && !isAudience(onlyAudience.trim()))
      this.#warnings.tell(
        'only-audience',
        onlyAudience,
        'a code of a group, and what is for one group alone is left out',
      );
    for (const name of NO_ATTRIBUTES)
      if (this.#host.hasAttribute(name))
        this.#warnings.tell(
          name,
          '…',
          'an attribute, and nothing comes of it; set the property of that name',
        );
    warnOfQuery(this.#queryGiven(), this.#warnings);
    if (this.#locksLeaveNothing()) this.#tellLocks();
  }

  /** A name of a town may be anything: whether it is misspelt shows in what is left. */
  #tellLocks(): void {
    const { onlyNeeds, onlyLocality, onlyCountry, onlyAudience } = this.#host;
    const locks = {
      'only-needs': onlyNeeds,
      'only-locality': onlyLocality,
      'only-country': onlyCountry,
      'only-audience': onlyAudience,
    };
    for (const [name, value] of Object.entries(locks))
      if (value.trim() !== '')
        this.#warnings.tell(
          name,
          value.trim(),
          'what any service of the list has, alone or beside other locks',
        );
  }
}
