import { gunzipSync } from 'node:zlib';
import { headersFor, type Declaration } from '../../.config/hosting/index.cjs';
import type { Answer } from './ask';
import { fault, note, right, type Remark } from './remark';

const WORTH_COMPRESSING = 1024;

/** For how many seconds an answer may be kept. */
export const maxAge = (value: string): number => Number(/max-age=(\d+)/i.exec(value)?.[1] ?? 0);

/** A Content-Type without its character set. */
export const mediaType = (value: string): string => (value.split(';')[0] ?? '').trim().toLowerCase();

/** Whether what a host sends is as good as what is declared. */
const serves = (name: string, declared: string, sent: string): boolean => {
  if (name === 'Strict-Transport-Security') return maxAge(sent) >= maxAge(declared);
  if (name !== 'Content-Type') return sent.replace(/\s+/g, ' ').trim() === declared;
  // A text without its character set is read as another one; JSON and XML say theirs.
  const charset = declared.includes('charset') ? /charset="?utf-8/i.test(sent) : true;
  return mediaType(sent) === mediaType(declared) && charset;
};

const headerRemarks = (declared: Readonly<Record<string, string>>, file: string, answer: Answer): Remark[] =>
  Object.entries(declared).flatMap(([name, value]) => {
    const sent = answer.headers[name.toLowerCase()];
    if (sent === undefined) return [fault(`${file}: ${name} is missing; it is to be “${value}”.`)];
    return serves(name, value, sent) ? [] : [fault(`${file}: ${name} is “${sent}”; it is to be “${value}”.`)];
  });

const frameOptions = (file: string, answer: Answer): Remark[] => {
  const sent = answer.headers['x-frame-options'];
  if (sent === undefined) return [];
  return [
    fault(
      `${file}: X-Frame-Options is “${sent}”; it is not to be sent, because it keeps Word on the web out.`,
    ),
  ];
};

const compression = ({ compressed }: Declaration, file: string, { headers, body }: Answer): Remark[] => {
  const encoding = headers['content-encoding'];
  const wanted = compressed.includes(mediaType(headers['content-type'] ?? ''));
  if (!wanted || encoding !== undefined || body.length < WORTH_COMPRESSING) return [];
  return [note(`${file}: it is sent as it is, not gzipped: slower, not wrong.`)];
};

const shown = (file: string): string => (file === '' ? 'the folder itself' : file);

/** An answer for a file that has to be there, held against what is declared for it. */
export const answerRemarks = (declaration: Declaration, file: string, answer: Answer): Remark[] => {
  const name = shown(file);
  if (answer.status !== 200) return [fault(`${name}: the answer is ${answer.status}; it is to be 200.`)];
  const declared = headersFor(declaration, file);
  const remarks = [
    ...headerRemarks(declared, name, answer),
    ...frameOptions(name, answer),
    ...compression(declaration, name, answer),
  ];
  if (remarks.some(({ verdict }) => verdict === 'fault')) return remarks;
  return [right(`${name}: its ${Object.keys(declared).length} headers are as declared.`), ...remarks];
};

/** What an answer holds, unpacked. */
export const bytesOf = ({ headers, body }: Answer): Buffer =>
  headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;

/** The same as text. */
export const textOf = (answer: Answer): string => bytesOf(answer).toString('utf8');
