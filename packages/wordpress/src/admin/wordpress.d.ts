/** What WordPress and the page of the plugin give to the script. */
interface Window {
  wp: {
    apiFetch: (request: { path: string; method: string; data: unknown }) => Promise<unknown>;
    i18n: {
      __: (text: string, domain: string) => string;
      _n: (one: string, many: string, count: number, domain: string) => string;
      sprintf: (format: string, ...values: (string | number)[]) => string;
    };
  };
  serviceDirectoryAdmin: {
    /** Address of the module that checks. */
    checker: string;
    /** Language of the findings. */
    language: 'en' | 'nb';
    /** Where to go when the list was accepted. */
    page: string;
    /** Title of the site, which publishes a list that does not say who does. */
    site: string;
    /** Bytes that the server takes in one request; 0 when it does not say. */
    most: number;
    /** Can the server unpack what comes as gzip? */
    unpacks: boolean;
  };
}
