import { AUDIENCE, NEED_GROUPS, type CodeLabels } from '@service-directory/schema';
import { h } from '../common/dom.ts';
import { BASEMAPS, NOTHING_CHOSEN, type Choices } from './choices.ts';
import { checkField, group, selectField, textField } from './fields.ts';
import type { Words } from './words/index.ts';

/** What the form is made with. */
export interface FormContext {
  words: Words;
  /** Words for codes, in the language of the page. */
  labels: CodeLabels;
  /** Names of the languages that the list speaks, each in itself. */
  languages: readonly (readonly [tag: string, name: string])[];
  countries: readonly (readonly [code: string, name: string])[];
  choices: Choices;
  onChange: (changed: Partial<Choices>) => void;
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Key[];

function needsOf({ words, labels, choices, onChange }: FormContext): HTMLElement {
  const chosen = new Set(choices.needs);
  const choose = (need: string) => (isChosen: boolean) => {
    if (isChosen) chosen.add(need);
    else chosen.delete(need);
    onChange({
      needs: Object.values(NEED_GROUPS)
        .flat()
        .filter((one) => chosen.has(one)),
    });
  };
  return h(
    'div',
    { class: 'needs', role: 'group', 'aria-label': words.needs },
    keysOf(NEED_GROUPS).map((name) =>
      h(
        'details',
        { class: 'fold', open: NEED_GROUPS[name].some((need) => chosen.has(need)) },
        h('summary', {}, labels.needGroups[name].label),
        NEED_GROUPS[name].map((need) =>
          checkField(`need-${need}`, labels.needs[need].label, chosen.has(need), choose(need)),
        ),
      ),
    ),
  );
}

function mapGroup({ words, choices, onChange }: FormContext): HTMLElement {
  const address = textField(
    'basemap-address',
    words.basemapAddress,
    choices.basemapAddress,
    (basemapAddress) => onChange({ basemapAddress }),
    { hint: words.basemapHint },
  );
  const needsAddress = (basemap: Choices['basemap']) => basemap === 'pmtiles' || basemap === 'raster';
  address.hidden = !needsAddress(choices.basemap);
  const basemaps = BASEMAPS.map((basemap) => [basemap, words.basemaps[basemap]] as const);
  const ground = selectField('basemap', words.basemap, choices.basemap, basemaps, (basemap) => {
    address.hidden = !needsAddress(basemap);
    onChange({ basemap });
  });
  const parts = [ground, address];
  const show = (isMapHidden: boolean) => parts.forEach((part) => part.toggleAttribute('inert', isMapHidden));
  show(choices.isMapHidden);
  return group(
    words.map,
    checkField('map-hidden', words.mapHidden, choices.isMapHidden, (isMapHidden) => {
      show(isMapHidden);
      onChange({ isMapHidden });
    }),
    ...parts,
  );
}

/** Everything that can be chosen. Each change is told at once. */
export function formView(context: FormContext): HTMLElement {
  const { words, labels, languages, countries, choices, onChange } = context;
  const text = (id: string, name: 'src' | 'publicKey' | 'locality' | 'exitUrl', hint?: string): HTMLElement =>
    textField(
      id,
      words[name],
      choices[name],
      (value) => onChange({ [name]: value }),
      hint === undefined ? {} : { hint },
    );
  const level = String(choices.headingLevel);
  const levels = ['1', '2', '3', '4', '5', '6'].map((one) => [one, one] as const);
  return h(
    'form',
    { class: 'choices', onsubmit: (event: Event) => event.preventDefault() },
    group(
      words.data,
      text('src', 'src', words.srcHint),
      text('public-key', 'publicKey', words.publicKeyHint),
    ),
    group(
      words.language,
      selectField('lang', words.lang, choices.lang, [['', words.langOfPage], ...languages], (lang) =>
        onChange({ lang }),
      ),
    ),
    group(
      words.part,
      h('p', { class: 'hint' }, words.partHint),
      needsOf(context),
      text('locality', 'locality'),
      selectField(
        'country',
        words.country,
        choices.country,
        [['', words.everywhere], ...countries],
        (country) => onChange({ country }),
      ),
      selectField(
        'audience',
        words.audience,
        choices.audience,
        [['', words.everyone], ...AUDIENCE.map((code) => [code, labels.audience[code].label] as const)],
        (audience) => onChange({ audience }),
      ),
    ),
    group(
      words.look,
      selectField(
        'theme',
        words.theme,
        choices.look,
        keysOf(words.themes).map((look) => [look, words.themes[look]] as const),
        (look) => onChange({ look }),
      ),
      selectField(
        'list-view',
        words.view,
        choices.view,
        keysOf(words.views).map((view) => [view, words.views[view]] as const),
        (view) => onChange({ view }),
      ),
      selectField('heading-level', words.headingLevel, level, levels, (one) =>
        onChange({ headingLevel: Number(one) || NOTHING_CHOSEN.headingLevel }),
      ),
      checkField('search-hidden', words.searchHidden, choices.isSearchHidden, (isSearchHidden) =>
        onChange({ isSearchHidden }),
      ),
    ),
    mapGroup(context),
    group(
      words.leaving,
      text('exit-url', 'exitUrl', words.exitHint),
      checkField('exit-hidden', words.exitHidden, choices.isExitHidden, (isExitHidden) =>
        onChange({ isExitHidden }),
      ),
      checkField('linkable', words.linkable, choices.isLinkable, (isLinkable) => onChange({ isLinkable })),
    ),
  );
}
