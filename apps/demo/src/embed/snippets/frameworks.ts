import { attributesOf, type Attribute, type Choices } from '../choices.ts';
import { inHtml, lines, openingTag } from './markup.ts';

export const FRAMEWORKS = ['react', 'vue', 'svelte', 'angular', 'solid'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const DEFINE = `import '@service-directory/element/define';`;

const sheetOf = (look: string) => `@service-directory/element/themes/${look}.css`;

const themeOf = ({ look }: Choices) => (look === '' ? undefined : `import '${sheetOf(look)}';`);

/** Angular leaves sheets out that a script asks for: they are named in its configuration. */
const angularThemeOf = ({ look }: Choices) =>
  look === '' ? undefined : `// In angular.json, under "build", "options": "styles": ["${sheetOf(look)}"]`;

/** A string in JavaScript, as code that is formatted in the usual way has it. */
const literal = (value: string) => `'${value.replaceAll(/['\\]/g, '\\$&')}'`;

/** In JSX a value with a quote or an entity is an expression. */
const inJsx = ([name, value]: Attribute): string => {
  if (value === true) return name;
  return /["&{}<>]/.test(value) ? `${name}={${literal(value)}}` : `${name}="${value}"`;
};

/** A setting as a prop of the component for React: by the name of the property, numbers as numbers. */
const asProp = ([name, value]: Attribute): string => {
  const prop = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return prop === 'headingLevel' ? `${prop}={${value}}` : inJsx([prop, value]);
};

/** Solid sets properties of custom elements; these are attributes. */
const inSolid = ([name, value]: Attribute): string =>
  value === true ? `bool:${name}={true}` : inJsx([name.includes('-') ? `attr:${name}` : name, value]);

/** In Svelte a brace begins an expression. */
const inSvelte = (attribute: Attribute): string => {
  const [name, value] = attribute;
  return value !== true && /[{}]/.test(value) ? `${name}={${literal(value)}}` : inHtml(attribute);
};

/** Svelte takes what begins with `on` for a listener: those are set on the element. */
function inAttachment(attributes: readonly Attribute[]): string[] {
  const lost = attributes.filter(([name]) => name.startsWith('on'));
  if (lost.length === 0) return [];
  const calls = lost.map(([name, value]) => `list.setAttribute('${name}', ${literal(String(value))});`);
  return [`{@attach (list) => { ${calls.join(' ')} }}`];
}

/** Two braces begin an expression in Angular, and a backtick ends the template. */
const inAngular = (attribute: Attribute): string =>
  inHtml(attribute)
    .replaceAll('{{', '&#123;&#123;')
    .replaceAll(/[`\\]|\$\{/g, '\\$&');

const WRITERS: Readonly<Record<Framework, (choices: Choices) => string>> = {
  react: (choices) =>
    lines(
      `import { ServiceDirectory } from '@service-directory/element/react';`,
      themeOf(choices),
      '',
      'export function Help() {',
      '  return (',
      openingTag('ServiceDirectory', attributesOf(choices).map(asProp), ' />', '    '),
      '  );',
      '}',
    ),
  vue: (choices) =>
    lines(
      '<script setup lang="ts">',
      DEFINE,
      `import '@service-directory/element/vue';`,
      themeOf(choices),
      '</script>',
      '',
      '<template>',
      openingTag('service-directory', attributesOf(choices).map(inHtml), '></service-directory>', '  '),
      '</template>',
    ),
  svelte: (choices) =>
    lines(
      '<script lang="ts">',
      `  ${DEFINE}`,
      `  import '@service-directory/element/svelte';`,
      choices.look === '' ? undefined : `  ${themeOf(choices)}`,
      '</script>',
      '',
      openingTag(
        'service-directory',
        [
          ...attributesOf(choices)
            .filter(([name]) => !name.startsWith('on'))
            .map(inSvelte),
          ...inAttachment(attributesOf(choices)),
        ],
        '></service-directory>',
      ),
    ),
  angular: (choices) =>
    lines(
      angularThemeOf(choices),
      `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';`,
      DEFINE,
      '',
      '@Component({',
      `  selector: 'app-help',`,
      '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
      '  template: `',
      openingTag('service-directory', attributesOf(choices).map(inAngular), '></service-directory>', '    '),
      '  `,',
      '})',
      'export class HelpComponent {}',
    ),
  solid: (choices) =>
    lines(
      DEFINE,
      `import '@service-directory/element/solid';`,
      themeOf(choices),
      '',
      'export const Help = () => (',
      openingTag('service-directory', attributesOf(choices).map(inSolid), ' />', '  '),
      ');',
    ),
};

/** A component of a framework that has the list. The packages come from npm. */
export const frameworkSnippet = (framework: Framework, choices: Choices): string =>
  WRITERS[framework](choices);
