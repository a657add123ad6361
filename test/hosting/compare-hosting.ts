import type { Declaration } from '../../.config/hosting/index.cjs';
import type { Answer, Ask } from './ask';
import { organisationRemarks } from './compare-organisation';
import { answerRemarks, maxAge, textOf } from './file-remarks';
import { fault, right, type Remark } from './remark';

const ICON = 'assets/icon-32.png';
const PAGES = ['taskpane.html', 'index.html', 'save.html', ''];

/** A file that has to be there. */
const fileRemarks = async (ask: Ask, declaration: Declaration, home: URL, file: string): Promise<Remark[]> =>
  answerRemarks(declaration, file, await ask(new URL(file, home)));

const missingRemarks = async (ask: Ask, home: URL): Promise<Remark[]> => {
  const file = 'js/not-there.00000000.js';
  const { status, headers } = await ask(new URL(file, home));
  if (status !== 404) {
    return [
      fault(
        `A script that is not there: the answer is ${status}; it is to be 404, or a pane that is out of date gets a page for a script.`,
      ),
    ];
  }
  const caching = headers['cache-control'] ?? '';
  if (maxAge(caching) > 0) {
    return [
      fault(
        `A script that is not there: Cache-Control is “${caching}”; a browser would go on without it after it has come.`,
      ),
    ];
  }
  return [right('A script that is not there: 404, and not remembered.')];
};

const listingRemarks = async (ask: Ask, home: URL): Promise<Remark[]> => {
  const answers = await Promise.all(
    ['assets/', 'js/'].map(async (folder) => ({ folder, ...(await ask(new URL(folder, home))) })),
  );
  const listed = answers.filter(({ status }) => status === 200);
  if (listed.length === 0) return [right('Folders are not listed.')];
  return listed.map(({ folder }) => fault(`${folder}: the answer is 200; a folder is not to be listed.`));
};

/** POST alone is tried: a host that lets anybody change files would do what another method asks for. */
const methodRemarks = async (ask: Ask, home: URL): Promise<Remark[]> => {
  const { status } = await ask(new URL('taskpane.html', home), 'POST');
  if (status >= 400 && status < 500) return [right(`POST is refused, with ${status}.`)];
  return [
    fault(`POST: the answer is ${status}; it is to be 405, because only GET and HEAD are for a static host.`),
  ];
};

const headRemarks = async (ask: Ask, home: URL): Promise<Remark[]> => {
  const { status } = await ask(new URL('taskpane.html', home), 'HEAD');
  if (status === 200) return [right('HEAD is answered.')];
  return [fault(`HEAD: the answer is ${status}; it is to be 200.`)];
};

/** What answers without HTTPS. Where the pane has a port of its own, nothing is known of another one. */
const plainRemarks = async (ask: Ask, home: URL): Promise<Remark[]> => {
  if (home.port !== '') return [];
  const plain = new URL('taskpane.html', home);
  plain.protocol = 'http:';
  try {
    const { status, headers } = await ask(plain);
    const target = headers['location'] ?? '';
    if (status >= 300 && status < 400 && target.startsWith('https://')) {
      return [right(`http:// leads to ${new URL(target).origin}.`)];
    }
    if (status >= 400) return [right(`http:// is refused, with ${status}.`)];
    return [fault(`http://: the answer is ${status}; it is to lead to https://.`)];
  } catch {
    return [right('http:// is not answered.')];
  }
};

const manifestRemarks = async (ask: Ask, home: URL): Promise<Remark[]> => {
  const manifest = textOf(await ask(new URL('manifest.xml', home)));
  const source = /<SourceLocation\s+DefaultValue="([^"]*)"/.exec(manifest)?.[1];
  const here = new URL('taskpane.html', home).href;
  if (source?.startsWith(here) === true) return [right('The manifest names this place.')];
  return [
    fault(
      `manifest.xml: it names ${source ?? 'no page'}; it is to name ${here}. Build with PANE_URL=${home.href}.`,
    ),
  ];
};

/**
 * Holds a host of the pane against what is declared, sentence by sentence. It only reads, but for one POST of nothing.
 *
 * @param home the address of the pane's folder, with its last slash.
 */
export const compareHosting = async (
  ask: Ask,
  declaration: Declaration,
  home: URL,
): Promise<readonly Remark[]> => {
  let page: Answer;
  try {
    page = await ask(new URL('taskpane.html', home));
  } catch (error) {
    return [fault(`${home.href} cannot be read: ${error instanceof Error ? error.message : String(error)}.`)];
  }
  const script = / src="?(js\/[^ ">]+\.js)/.exec(page.status === 200 ? textOf(page) : '')?.[1];
  const files = [...PAGES, ...(script === undefined ? [] : [script]), ICON, 'manifest.xml'];
  const remarks = [
    ...files.map((file) => fileRemarks(ask, declaration, home, file)),
    organisationRemarks(ask, declaration, home),
    missingRemarks(ask, home),
    listingRemarks(ask, home),
    methodRemarks(ask, home),
    headRemarks(ask, home),
    plainRemarks(ask, home),
    manifestRemarks(ask, home),
  ];
  const noScript = script === undefined ? [fault('taskpane.html: it names no script of the pane.')] : [];
  return [...noScript, ...(await Promise.all(remarks)).flat()];
};
