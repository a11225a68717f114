import { writeOrganization, writeService } from './write-service.ts';
import { DIRECTORY_NAME, maybe, node, type Node, type WriteContext } from './write-context.ts';

/** An SPDX id, as most licences are given. */
const SPDX = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/;

function writeHead({ directory, words }: WriteContext, language: string | undefined): Node {
  const { name, description, publisher, license, country, languages, updatedOn } = directory;
  return {
    '@id': DIRECTORY_NAME,
    ...node('Dataset', {
      identifier: directory.id,
      name: words(name),
      description: maybe(description, words),
      publisher: node('Organization', {
        name: words(publisher.name),
        url: publisher.url,
        email: publisher.email,
      }),
      license: SPDX.test(license) ? `https://spdx.org/licenses/${license}.html` : license,
      spatialCoverage: node('Country', { name: country }),
      // One string: all texts are in this language; a list: those that the directory has.
      inLanguage: language ?? languages,
      dateModified: updatedOn,
    }),
  };
}

/** The nodes of a directory in the words of schema.org alone: its head, the organisations, the services. */
export const writeGraph = (
  context: WriteContext,
  language: string | undefined,
): { head: Node; organizations: Node[]; services: Node[] } => ({
  head: writeHead(context, language),
  organizations: context.directory.organizations.map((organization) =>
    writeOrganization(organization, context),
  ),
  services: context.directory.services.map((service, index) =>
    writeService(service, `/services/${index}`, context),
  ),
});
