import type { DocxContent } from '../docx';
import { GROUP_NAMES } from '../template';
import type { GroupName } from '../template';
import { emptyDraft } from './case-draft';
import type { CaseDraft } from './case-draft';
import type { CaseFile, GroupReading, ReadCaseOptions } from './case-file';
import { recogniseKind, templateOf } from './kind';
import { recognisePathway } from './pathway';
import { readSections } from './sections';
import { readTags } from './tag-reader';

/**
 * Reads the case that a document tells: by the tags of its content controls, else by its headings, else by its labels.
 * It never throws for what a document contains; what is not found is absent, and what is there without anything of a
 * person's own is empty.
 */
export const readCase = (content: DocxContent, options: ReadCaseOptions = {}): CaseFile => {
  const draft = emptyDraft();
  const tags = readTags(content, draft);
  const kind = recogniseKind(content, tags, draft, options.kind);
  const pathway = recognisePathway(kind.value, draft, options.pathway);
  const template = templateOf(content);
  return {
    kind,
    pathway,
    ...(template !== undefined && { template }),
    fields: draft.fields,
    groups: groupReadings(draft),
    sections: readSections(content, kind.value, tags, draft),
  };
};

const groupReadings = (draft: CaseDraft): Record<GroupName, readonly GroupReading[]> => {
  const groups = Object.fromEntries(GROUP_NAMES.map((group) => [group, []])) as unknown as Record<
    GroupName,
    GroupReading[]
  >;
  for (const { group, fields, place } of [...draft.copies].sort((a, b) => a.from - b.from)) {
    groups[group].push({ group, fields, place });
  }
  return groups;
};
