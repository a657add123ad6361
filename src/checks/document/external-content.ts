import type { ExternalReference } from '../../docx';
import type { RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';

const TARGET_LENGTH = 80;

const shorten = (target: string): string =>
  target.length > TARGET_LENGTH ? `${target.slice(0, TARGET_LENGTH - 1)}…` : target;

const ORDINARY_LINK = /^(?:https?|mailto|tel):/i;
/** Word notes the template on the author's own disk in nearly every file; nothing is fetched from elsewhere. */
const OWN_DISK = /^(?:file:\/{2,3})?[a-z]:[\\/]/i;

const LINKED: Readonly<Record<'image' | 'linked-object' | 'other', string>> = {
  image: 'a picture',
  'linked-object': 'an object',
  other: 'content',
};

const judge = ({ kind, target }: ExternalReference): RuleFinding | undefined => {
  const shown = shorten(target);
  switch (kind) {
    case 'hyperlink':
      if (ORDINARY_LINK.test(target) || target.startsWith('#')) return undefined;
      return {
        severity: 'info',
        message: `A link leads to a place that others may not reach (${shown}).`,
        fix: 'Attach the file that the link leads to, or take the link out.',
      };
    case 'attached-template':
      if (OWN_DISK.test(target)) {
        return {
          severity: 'info',
          message: `The file names the Word template on the disk where it was written (${shown}).`,
          fix: 'Choose the Normal template under Developer, Document Template if the name tells too much.',
        };
      }
      return {
        message: `The file fetches its template from outside when it is opened (${shown}).`,
        fix: 'Choose the Normal template under Developer, Document Template, and save again.',
      };
    default:
      return {
        message: `The file shows ${LINKED[kind]} that is kept outside it (${shown}), so others may see something else or nothing.`,
        fix: 'Break the link under File, Info, Edit Links to Files, or insert the thing itself.',
      };
  }
};

/** What the file would fetch from elsewhere when it is opened. Ordinary web and mail links are fine. */
export const documentExternalContent = documentRule({
  id: 'document-external-content',
  group: 'document',
  requirement: 'final-document',
  description: 'The file is whole in itself: no template, picture or object is fetched from outside.',
  *check({ document: { content } }) {
    const told = new Set<string>();
    for (const reference of content.externalReferences) {
      const finding = judge(reference);
      const key = `${reference.kind} ${reference.target}`;
      if (finding === undefined || told.has(key)) continue;
      told.add(key);
      yield finding;
    }
  },
});
