// Where taskpane.html loads office.js from, and which hosts Word on the web may frame it from: what differs from one of
// Microsoft's clouds to the next, in one place.
//
// The addresses of office.js for the government clouds are those that Microsoft publishes in “Guidance for deploying
// Office Add-ins on government clouds” (OfficeDev/office-js-docs-pr, docs/publish/government-cloud-guidance.md, as of 28
// January 2025; read, and not tried: nobody here is in such a cloud). The worldwide one stands in “Referencing the Office
// JavaScript API library”, in the same repository. Australian organisations are in the worldwide cloud unless their
// Microsoft 365 was bought as one of the others.
const OFFICE_JS = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  gcc: 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  'gcc-high': 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  dod: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
};

/**
 * Where Word on the web frames the pane from in the worldwide cloud. No published list exists; this is what add-ins in use
 * have found. Of the other clouds nothing is known: WORD_WEB_HOSTS adds what is seen there. Word on Windows, Mac and iPad
 * does not frame it.
 */
const WORD_ON_THE_WEB = [
  '*.officeapps.live.com',
  '*.office.com',
  '*.office365.com',
  '*.microsoft365.com',
  '*.cloud.microsoft',
  '*.microsoftpersonalcontent.com',
  '*.live.com',
  '*.sharepoint.com',
].map((host) => `https://${host}`);

const FRAMING_HOST = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/;

/**
 * Of the build's environment, the address of office.js: OFFICE_JS_URL, else that of MICROSOFT_CLOUD, else the worldwide
 * one. Throws where the cloud is none that is known, or where both are given.
 */
const officeJsOf = ({ OFFICE_JS_URL: url, MICROSOFT_CLOUD: cloud }) => {
  if (url && cloud) throw new Error('Give MICROSOFT_CLOUD or OFFICE_JS_URL, not both.');
  if (url) return url;
  if (!cloud) return OFFICE_JS.worldwide;
  if (Object.hasOwn(OFFICE_JS, cloud)) return OFFICE_JS[cloud];
  throw new Error(
    `MICROSOFT_CLOUD is one of ${Object.keys(OFFICE_JS).join(', ')}; it is “${cloud}”. For another cloud, set OFFICE_JS_URL.`,
  );
};

/**
 * Of the build's environment, who may frame the page for Word: the hosts above and those of WORD_WEB_HOSTS, which stand
 * in it with spaces between them. Throws for what is no https host.
 */
const framersOf = ({ WORD_WEB_HOSTS: more = '' }) => {
  const added = more.split(/[\s,]+/).filter((host) => host !== '');
  const wrong = added.find((host) => !FRAMING_HOST.test(host));
  if (wrong !== undefined) {
    throw new Error(
      `WORD_WEB_HOSTS holds https hosts, for example https://*.example.org; one of them is “${wrong}”.`,
    );
  }
  return [...new Set([...WORD_ON_THE_WEB, ...added])];
};

module.exports = { OFFICE_JS, WORD_ON_THE_WEB, framersOf, officeJsOf };
