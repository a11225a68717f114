/** The folder for a site without a build, and for a frame. */
export const PLAIN_ZIP = '/embed/service-directory-plain-html.zip';
/** The plugin for WordPress. */
export const WORDPRESS_ZIP = '/embed/service-directory-wordpress.zip';
