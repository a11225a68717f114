/** The page of a host that shows the element. */
import '@service-directory/element/define';
