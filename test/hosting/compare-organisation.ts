import type { Declaration } from '../../.config/hosting/index.cjs';
import { meaningProblem } from '../../src/casefile';
import { officialTemplateProblems } from '../../src/official';
import { parseJson, type Layout, type OfficialTemplate } from '../../src/policy';
import { parseOrganisation, type OrganisationReading } from '../../src/policy/organisation-file';
import { MOST_BYTES, ORGANISATION_FILE } from '../../taskpane/session/organisation/load';
import { INSERT_LIMIT_BYTES } from '../../src/official/insert-limit';
import type { Answer, Ask } from './ask';
import { answerRemarks, bytesOf, mediaType } from './file-remarks';
import { fault, note, right, type Remark } from './remark';

/** As the pane reads it. @throws an Error that says why it is not text, or not JSON. */
const readingOf = (answer: Answer): OrganisationReading => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(answer));
  return parseOrganisation(parseJson(text), meaningProblem);
};

const tooLarge = (file: string, answer: Answer, most: number): Remark[] =>
  bytesOf(answer).length > most
    ? [fault(`${file}: it is larger than ${most} bytes; the pane takes no more.`)]
    : [];

/** Whether a template is served, and what the pane would say of it. */
const templateRemarks = async (
  ask: Ask,
  declaration: Declaration,
  home: URL,
  { file, kind }: OfficialTemplate,
  layouts: readonly Layout[],
): Promise<Remark[]> => {
  const answer = await ask(new URL(file.split('/').map(encodeURIComponent).join('/'), home));
  const remarks = [
    ...answerRemarks(declaration, file, answer),
    ...tooLarge(file, answer, INSERT_LIMIT_BYTES),
  ];
  if (remarks.some(({ verdict }) => verdict === 'fault')) return remarks;
  const said = officialTemplateProblems(bytesOf(answer), kind, layouts);
  return [...remarks, ...said.map((text) => note(`${file}: ${text}`))];
};

/** What the file says, and the templates that it names. */
const contentRemarks = async (
  ask: Ask,
  declaration: Declaration,
  home: URL,
  answer: Answer,
): Promise<Remark[]> => {
  let reading: OrganisationReading;
  try {
    reading = readingOf(answer);
  } catch (error) {
    return [
      fault(
        `${ORGANISATION_FILE}: it cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      ),
    ];
  }
  const { settings, problems } = reading;
  const templates = (settings.templates ?? []).map((template) =>
    templateRemarks(ask, declaration, home, template, settings.layouts ?? []),
  );
  return [
    ...(problems.length === 0
      ? [right(`${ORGANISATION_FILE}: all of it can be used.`)]
      : problems.map(({ message }) => fault(`${ORGANISATION_FILE}: ${message}`))),
    ...(await Promise.all(templates)).flat(),
  ];
};

/** What an organisation may have put beside the pane: its file, and the templates that the file names. */
export const organisationRemarks = async (
  ask: Ask,
  declaration: Declaration,
  home: URL,
): Promise<Remark[]> => {
  const answer = await ask(new URL(ORGANISATION_FILE, home));
  if (answer.status === 404 || answer.status === 410) return [note(`${ORGANISATION_FILE}: there is none.`)];
  if (answer.status === 200 && mediaType(answer.headers['content-type'] ?? '') === 'text/html') {
    return [
      fault(
        `${ORGANISATION_FILE}: a page is sent for it, which the pane takes for “there is none”; where there is none the answer is to be 404.`,
      ),
    ];
  }
  const remarks = answerRemarks(declaration, ORGANISATION_FILE, answer);
  if (answer.status !== 200) return remarks;
  const content = await contentRemarks(ask, declaration, home, answer);
  return [...remarks, ...tooLarge(ORGANISATION_FILE, answer, MOST_BYTES), ...content];
};
