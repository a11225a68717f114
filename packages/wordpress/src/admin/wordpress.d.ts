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
  };
}
