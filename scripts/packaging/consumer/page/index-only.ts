/** The page of a host that takes the class and registers it itself, or not at all. */
import { ServiceDirectory } from '@service-directory/element';

const tags = ['service-directory', 'service-directory-card', 'service-directory-map'];
const registered = tags.filter((tag) => customElements.get(tag) !== undefined);
document.title = `registered: ${registered.join(' ') || 'nothing'}; class: ${typeof ServiceDirectory}`;
