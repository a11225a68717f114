import type { Service } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLanguageOf, type RecordContext } from '../../context.ts';
import { icon } from '../../icons/icons.ts';
import { paragraph, text } from '../../render.ts';

/** The services that a record points to, the one that took over first; those that the directory does not show are left out. */
function waysOn({ id, replacedBy, seeAlso = [] }: Service, { directory }: RecordContext): Service[] {
  const ids = new Set([...(replacedBy === undefined ? [] : [replacedBy]), ...seeAlso]);
  return directory.services.filter(
    (other) =>
      ids.has(other.id) && other.id !== id && other.status !== 'inactive' && other.status !== 'defunct',
  );
}

/** Where else to go, each opening its own record. */
export function renderWaysOn(
  service: Service,
  context: RecordContext,
  host: EventTarget,
): TemplateResult | typeof nothing {
  const others = waysOn(service, context);
  if (others.length === 0) return nothing;
  const open = (id: string) => host.dispatchEvent(new CustomEvent('open-record', { detail: id }));
  return html`<ul class="ways-on">
    ${others.map((other) => {
      const source = sourceLanguageOf(other, context);
      return html`<li>
        <button class="plain" @click=${() => open(other.id)}>
          ${text(other.name, context.locale, source)} <span class="turns">${icon('forward')}</span>
        </button>
        ${paragraph(other.summary, context.locale, source)}
      </li>`;
    })}
  </ul>`;
}
