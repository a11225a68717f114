import type { FixedWords } from '../../common/two-languages.ts';
import type { Basemap, Choices } from '../choices.ts';
import type { Framework } from '../snippets/frameworks.ts';
import type { WarningCode } from '../warnings.ts';

/** What the code is for. */
export type Target = 'html' | 'wordpress' | 'frame' | Framework;

/** Every word of the page that is no label of a code or name of a language. */
export interface Words extends FixedWords {
  /** BCP 47, of these words. */
  tag: string;
  data: string;
  src: string;
  srcHint: string;
  publicKey: string;
  publicKeyHint: string;

  language: string;
  lang: string;
  langOfPage: string;

  part: string;
  partHint: string;
  needs: string;
  locality: string;
  country: string;
  audience: string;
  everyone: string;
  everywhere: string;

  look: string;
  theme: string;
  themes: Readonly<Record<Choices['look'], string>>;
  view: string;
  views: Readonly<Record<Choices['view'], string>>;
  headingLevel: string;
  mapHidden: string;
  searchHidden: string;

  map: string;
  basemap: string;
  basemaps: Readonly<Record<Basemap, string>>;
  basemapAddress: string;
  basemapHint: string;

  leaving: string;
  exitUrl: string;
  exitHint: string;
  exitHidden: string;
  linkable: string;

  result: string;
  target: string;
  targets: Readonly<Record<Target, string>>;
  before: Readonly<Record<Target, string>>;
  /** What has to be on the site first, for who has no build: files of this site. */
  downloads: Readonly<Partial<Record<Target, { text: string; address: string }>>>;
  guide: string;
  guideAddress: string;
  code: string;
  copy: string;
  copied: string;
  notCopied: string;
  inFrame: string;
  policy: string;
  policyHint: string;
  /** Beside the code for a frame: who may show it, and what it cannot do. */
  ancestors: string;
  ancestorsOf: string;
  inAnyFrame: string;
  warnings: string;
  noWarnings: string;
  warning: Readonly<Record<WarningCode, (names: string) => string>>;

  preview: string;
  previewHint: string;
  previewMap: string;

  /** In the code: beside the number to call, on the link out, and the name of a frame. */
  call: string;
  exit: string;
  frameTitle: string;
  yourSite: string;
}
