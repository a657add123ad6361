import type { DocumentKind } from '../../casefile';
import { DEFINITIONS } from '../../template';
import type { ReadDocument } from '../rule';
import { caseRule } from '../support/by-requirement';
import { listed } from '../../policy';
import { fileOf } from './compare';

const titleOf = (kind: Exclude<DocumentKind, 'unknown'>): string =>
  kind === 'rcs-investigation-report' ? 'RCS investigation report' : DEFINITIONS[kind].title;

/** A case has one document of a kind; two may be two versions, or two cases. */
export const caseKindDuplicated = caseRule({
  id: 'case-kind-duplicated',
  group: 'case',
  requirement: 'documents-agree',
  description: 'A case has one document of each kind.',
  *check({ documents }) {
    const byKind = new Map<Exclude<DocumentKind, 'unknown'>, ReadDocument[]>();
    for (const document of documents) {
      const kind = document.caseFile.kind.value;
      if (kind !== 'unknown') byKind.set(kind, [...(byKind.get(kind) ?? []), document]);
    }
    for (const [kind, same] of byKind) {
      if (same.length < 2) continue;
      yield {
        message: `${listed(same.map(fileOf))} are ${same.length === 2 ? 'both' : 'all'} taken for the same kind of document (${titleOf(kind)}).`,
        fix: 'Leave out the one that is not final, or check the documents of another case by themselves.',
      };
    }
  },
});
