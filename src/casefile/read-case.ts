import type { DocxContent } from '../docx';
import { GROUP_NAMES } from '../template';
import type { GroupName } from '../template';
import { controlsOf, readingOf } from './layouts/layout-words';
import { kindOfLayout, recogniseLayout } from './layouts/recognise-layout';
import { settleBareFindings, settleBareOutcomes } from './reading/sentences/bare-finding';
import { contradictionsIn } from './reading/record/contradictions';
import { emptyDraft } from './reading/record/case-draft';
import type { CaseDraft } from './reading/record/case-draft';
import type { CaseFile, DocumentKind, GroupReading, ReadCaseOptions } from './case-file';
import { readFreely } from './reading/free-reader';
import { kindAtSight, kindAfterReading, templateOf } from './reading/recognise/kind';
import { wordsOfKind } from './reading/words/words-of-kind';
import { recognisePathway } from './reading/recognise/pathway';
import { changesPassedOver } from './reading/sentences/changes-passed-over';
import { decidedOfNone } from './reading/sentences/decided-of-none';
import { readProseFindings } from './reading/sentences/prose-finding';
import { Recorder } from './reading/record/recorder';
import { applyVerdicts } from './reading/sentences/apply-verdicts';
import { settleDoubtfulValues } from './reading/sentences/doubtful-values';
import { applyLater, laterInNotes } from './reading/sentences/later-statements';
import { readStatementEnds } from './reading/sentences/sentence-reader';
import { readSections } from './reading/recognise/sections';
import { readForeignTags, readTags } from './reading/tags/tag-reader';
import type { TagReading } from './reading/tags/tag-reader';
import { makeLookup } from './reading/words/lookup';
import type { LayoutWords } from './reading/words/meaning';

/**
 * Reads the case that a document tells: by the tags of its content controls, else by its headings, else by its labels;
 * what the layout of an organisation's template says of them goes before our own dictionary.
 * It never throws for what a document contains; what is not found is absent, and what is there without anything of a
 * person's own is empty.
 */
export const readCase = (content: DocxContent, options: ReadCaseOptions = {}): CaseFile => {
  const draft = emptyDraft();
  const ownTags = readTags(content, draft);
  const template = templateOf(content);
  const made = template === undefined ? recogniseLayout(content, options.layouts ?? []) : undefined;
  const layout = made && readingOf(made.layout);
  const tags = layout === undefined ? ownTags : readForeignTags(content, draft, ownTags, controlsOf(layout));
  const atSight = kindAtSight(content, ownTags, options.kind, made && kindOfLayout(made.layout));
  const bodyRecorder = readParts(content, draft, tags, atSight?.value, layout?.words);
  settleBareOutcomes(draft, atSight?.value);
  if (bodyRecorder !== undefined) {
    readProseFindings(bodyRecorder, draft);
    settleDoubtfulValues(draft, bodyRecorder.part);
    readStatementEnds(bodyRecorder, draft);
  }
  const kind = atSight ?? kindAfterReading(draft, content);
  settleBareFindings(draft, {
    kind: kind.value,
    isKindSaid: atSight !== undefined,
    pathway: options.pathway,
    content,
  });
  const pathway = recognisePathway(kind.value, draft, options.pathway);
  if (bodyRecorder !== undefined) {
    applyVerdicts(bodyRecorder, draft, kind.value, pathway.value);
    const later = [...bodyRecorder.later, ...laterInNotes(content)];
    applyLater(later, bodyRecorder, draft, kind.value, pathway.value);
  }
  const passedOver = bodyRecorder === undefined ? [] : changesPassedOver(bodyRecorder, draft);
  const ofNone = bodyRecorder === undefined ? [] : decidedOfNone(bodyRecorder, draft);
  return {
    kind,
    pathway,
    ...(template !== undefined && { template }),
    ...(made !== undefined && { layout: { name: made.layout.name, because: made.because } }),
    fields: draft.fields,
    groups: groupReadings(draft),
    contradictions: contradictionsIn(draft),
    ...(passedOver.length > 0 && { changesPassedOver: passedOver }),
    ...(ofNone.length > 0 && { decidedOfNone: ofNone }),
    sections: readSections(bodyRecorder?.part, kind.value, tags, bodyRecorder, draft),
  };
};

/** Reads body, headers and footers without regard to tags, the body first; gives back what the body's reading kept. */
const readParts = (
  content: DocxContent,
  draft: CaseDraft,
  tags: TagReading,
  kind: DocumentKind | undefined,
  words: LayoutWords | undefined,
): Recorder | undefined => {
  const lookup = makeLookup(wordsOfKind(kind, words));
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
