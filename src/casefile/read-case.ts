import type { DocxContent } from '../docx';
import { GROUP_NAMES } from '../template';
import type { GroupName } from '../template';
import { settleBareFindings } from './reading/sentences/bare-finding';
import { contradictionsIn } from './reading/contradictions';
import { emptyDraft } from './reading/case-draft';
import type { CaseDraft } from './reading/case-draft';
import type { CaseFile, DocumentKind, GroupReading, ReadCaseOptions } from './case-file';
import { readFreely } from './reading/free-reader';
import { kindAtSight, kindByFields, templateOf } from './reading/recognise/kind';
import { recognisePathway } from './reading/recognise/pathway';
import { Recorder } from './reading/recorder';
import { applyVerdicts } from './reading/sentences/sentence-reader';
import { readSections } from './reading/recognise/sections';
import { readTags } from './reading/tags/tag-reader';
import type { TagReading } from './reading/tags/tag-reader';
import { makeLookup } from './reading/words/vocabulary';

/**
 * Reads the case that a document tells: by the tags of its content controls, else by its headings, else by its labels.
 * It never throws for what a document contains; what is not found is absent, and what is there without anything of a
 * person's own is empty.
 */
export const readCase = (content: DocxContent, options: ReadCaseOptions = {}): CaseFile => {
  const draft = emptyDraft();
  const tags = readTags(content, draft);
  const atSight = kindAtSight(content, tags, options.kind);
  const bodyRecorder = readParts(content, draft, tags, atSight?.value);
  const kind = atSight ?? kindByFields(draft);
  if (options.pathway !== 'rcs') settleBareFindings(draft, kind.value);
  const pathway = recognisePathway(kind.value, draft, options.pathway);
  if (bodyRecorder !== undefined) applyVerdicts(bodyRecorder, draft, kind.value, pathway.value);
  const template = templateOf(content);
  return {
    kind,
    pathway,
    ...(template !== undefined && { template }),
    fields: draft.fields,
    groups: groupReadings(draft),
    contradictions: contradictionsIn(draft),
    sections: readSections(bodyRecorder?.part, kind.value, tags, bodyRecorder, draft),
  };
};

/** Reads body, headers and footers without regard to tags, the body first; gives back what the body's reading kept. */
const readParts = (
  content: DocxContent,
  draft: CaseDraft,
  tags: TagReading,
  kind: DocumentKind | undefined,
): Recorder | undefined => {
  const lookup = makeLookup();
  let ofBody: Recorder | undefined;
  content.parts.forEach((part, index) => {
    if (part.kind === 'footnotes' || part.kind === 'endnotes') return;
    const covered = tags.covered[index] ?? new Uint8Array(part.paragraphs.length);
    const recorder = new Recorder(part, covered, draft, tags, kind);
    readFreely(part, recorder, lookup);
    if (part.kind === 'body') ofBody ??= recorder;
  });
  return ofBody;
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
