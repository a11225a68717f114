/** The page of a host that keeps a directory. */
import '@service-directory/editor/define';
