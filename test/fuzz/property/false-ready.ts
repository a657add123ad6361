import { isDeepStrictEqual } from 'node:util';
import { strFromU8, strToU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { readDocument } from '../../../src/checks';
import type { ReadDocument } from '../../../src/checks';
import type { FieldName } from '../../../src/template';
import { alwaysRequired } from '../corpus/always-required';
import { bytesOf } from '../corpus/base';
import type { Base } from '../corpus/base';
import type { FuzzCase } from '../fuzz-case';
import type { Outcome } from './outcome';

const originals = new WeakMap<Base, ReadDocument>();

/** What is read of a document that nothing was done to. */
const originalOf = (base: Base): ReadDocument => {
  const known = originals.get(base);
  if (known !== undefined) return known;
  const outcome = readDocument('mutant.docx', bytesOf(base), {});
  if ('problem' in outcome) throw new Error(`${base.name}: ${outcome.problem.message}`);
  originals.set(base, outcome.document);
  return outcome.document;
};

/** Whether a text can be had from another by leaving letters out. */
const isLeftOf = (text: string, whole: string): boolean => {
  let at = 0;
  for (const letter of whole) if (text.startsWith(letter, at)) at += letter.length;
  return at === text.length;
};

const textOf = ({ caseFile }: ReadDocument, field: FieldName): string => caseFile.fields[field]?.text ?? '';

const STORY = /^word\/(?:document|header|footer|footnotes|endnotes|comments)\d*\.xml$/;

const isXml = (bytes: Uint8Array): boolean => {
  try {
    const parser = new SaxesParser({ xmlns: true });
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
    return true;
  } catch {
    return false;
  }
};

/** A part as it stands in the file: what is no UTF-8 has become so where it was put into one text. */
const packed = ({ form }: Base, bytes: Uint8Array): Uint8Array =>
  form === 'flat' ? strToU8(strFromU8(bytes)) : bytes;

/** Parts with text that were broken so that no reader of XML reads them. */
const brokenStories = ({ base, parts }: FuzzCase): string[] =>
  [...(parts ?? [])]
    .filter(([name, bytes]) => STORY.test(name) && base.parts.has(name) && base.parts.get(name) !== bytes)
    .filter(([, bytes]) => !isXml(packed(base, bytes)))
    .map(([name]) => name);

/** What was taken for a required field although nothing was added to the document. */
const conjured = (base: Base, document: ReadDocument): string[] => {
  const original = originalOf(base);
  const { value: kind } = original.caseFile.kind;
  if (kind === 'unknown' || kind === 'rcs-investigation-report') return [];
  return alwaysRequired(kind).flatMap((field) => {
    const [was, is] = [textOf(original, field), textOf(document, field)];
    return is !== '' && isLeftOf(is, was)
      ? []
      : [`ready, and “${field}” is read as ${JSON.stringify(is)}, which was ${JSON.stringify(was)}`];
  });
};

/**
 * Whether a case passes as ready that must not. What is held against it:
 *
 * - bytes cut short are never read;
 * - a zip whose bytes were changed is read as it was, or is not ready: its sums say that it was changed;
 * - a document of which a part with text is no XML is not ready;
 * - a document in which nothing stands in a required field is not ready, whatever was done to it, unless it has become a
 *   document of another kind; and where something was only taken away or broken, not even then;
 * - where something was only taken away from a ready document with our tags and it is still ready, each required field
 *   has what it had, or what is left of it: what belongs to another field is never taken for its value.
 */
export const falseReady = (fuzzCase: FuzzCase, outcome: Outcome): string[] => {
  const { base, mutation } = fuzzCase;
  const { document } = outcome;
  if (document === undefined) return [];
  if (mutation.truncates) return ['a document that was cut short is read'];
  if (outcome.name !== 'ready') return [];
  const faults: string[] = [];
  const original = originalOf(base);
  if (mutation.name.startsWith('file:') && base.form === 'zip') {
    if (!isDeepStrictEqual(document.content, original.content))
      faults.push('ready, though the zip was changed and something else is read');
  }
  faults.push(...brokenStories(fuzzCase).map((name) => `ready, though ${name} is no XML`));
  const takesOnly = mutation.effect !== 'anything';
  if (base.lacks !== undefined) {
    const stillEmpty = textOf(document, base.lacks) === '';
    const sameKind = document.caseFile.kind.value === original.caseFile.kind.value;
    if (stillEmpty && sameKind) faults.push(`ready, though nothing stands in “${base.lacks}”`);
    else if (base.tagged && takesOnly)
      faults.push(`ready as ${document.caseFile.kind.value}, though nobody filled “${base.lacks}”`);
  } else if (mutation.effect === 'removes' && base.tagged && mutation.name !== 'made:blocks') {
    faults.push(...conjured(base, document));
  }
  return faults;
};
