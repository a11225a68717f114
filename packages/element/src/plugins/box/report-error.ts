import type { DirectoryHead } from '@service-directory/schema';
import { contactLink, webLink } from '@service-directory/schema/contacts';
import { textOf } from '../../format.ts';
import type { FullLocale } from '../../locales/locale.ts';
import type { ActionContext, ServiceAction } from '../contract/action.ts';

/** What reporting needs to know: who is told, one of those whose lists hold the record. */
export interface ReportContext extends ActionContext {
  locale: FullLocale;
  head: DirectoryHead;
}

/**
 * Reports an error to a publisher: on their page, or by a mail that names the record, sent by the reader's own program or
 * not at all.
 */
export const reportError: ServiceAction<ReportContext> &
  Required<Pick<ServiceAction<ReportContext>, 'href'>> = {
  id: 'report-error',
  label: ({ messages }) => messages.reportError,
  href: (service, { locale, head: { publisher, languages } }) => {
    const { email, reportUrl } = publisher;
    const page = reportUrl === undefined ? undefined : webLink(reportUrl);
    if (page !== undefined) return page;
    const address = email === undefined ? undefined : contactLink({ channel: 'email', value: email });
    if (address === undefined) return undefined;
    const name = textOf(service.name, locale, languages[0])?.text ?? service.id;
    const subject = encodeURIComponent(`${locale.messages.reportError}: ${name} (${service.id})`);
    return `${address}?subject=${subject}`;
  },
};
