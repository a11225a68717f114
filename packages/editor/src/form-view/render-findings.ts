import type { Finding } from '@service-directory/validator';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from './form-context.ts';

const ORDER = { error: 0, warning: 1, info: 2 } as const;

const renderOne = ({ severity, message, help }: Finding, { words }: FormContext['all']) => html`
  <li class="finding ${severity}">
    <p class="message"><b>${words[severity]}:</b> ${message}</p>
    ${help === '' ? nothing : html`<p class="mend">${help}</p>`}
  </li>
`;

/** What was found, and how to mend it, beside the field that it is about. */
export function renderFindings(
  context: FormContext,
  findings: readonly Finding[],
  id: string,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const sorted = [...findings].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
  return html`<ul class="findings" id=${id}>
    ${sorted.map((finding) => renderOne(finding, context.all))}
  </ul>`;
}
