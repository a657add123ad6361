import {
  isBlankCopy,
  progressOf,
  type CaseFile,
  type FieldReading,
  type FieldReadings,
  type GroupReading,
  type Progress,
} from '../../src/casefile';
import { definitionFor, type ReadDocument } from '../../src/checks';
import type { DocxContent, Place } from '../../src/docx';
import type { Policy } from '../../src/policy';
import { GROUP_NAMES, type FieldName, type GroupName } from '../../src/template';
import { destinationOf } from './destination';
import { outlineOf } from './outline';
import type { DocumentView, FieldView, FieldViews, GroupView, SectionProgress } from './work';

type ToDestination = (place: Place) => FieldView['destination'];

const fieldViews = (fields: FieldReadings, to: ToDestination): FieldViews => {
  const views: Partial<Record<FieldName, FieldView>> = {};
  for (const [field, { text, foundBy, sureness, place }] of Object.entries(fields) as [
    FieldName,
    FieldReading,
  ][])
    views[field] = { text, foundBy, sureness, destination: to(place) };
  return views;
};

const groupView = ({ fields, place }: GroupReading, to: ToDestination): GroupView => ({
  fields: fieldViews(fields, to),
  destination: to(place),
  filled: !isBlankCopy(fields),
});

const groupViews = ({ groups }: CaseFile, to: ToDestination): DocumentView['groups'] => {
  const views: Partial<Record<GroupName, readonly GroupView[]>> = {};
  for (const group of GROUP_NAMES) views[group] = groups[group].map((copy) => groupView(copy, to));
  return views as DocumentView['groups'];
};

const sectionView = ({ place, next, ...counted }: Progress, to: ToDestination): SectionProgress => ({
  ...counted,
  ...(place && { destination: to(place) }),
  ...(next && { next: { label: next.label, ...(next.place && { destination: to(next.place) }) } }),
});

/**
 * Whether a person would lose nothing if the body were replaced: no words, tables, controls, pictures, comments or
 * changes. A shape that is drawn in place and holds no words is not seen.
 */
const isBlank = (content: DocxContent): boolean => {
  const { parts, embeddedObjects, pictures, comments, revisions, hiddenText } = content;
  const body = parts.find(({ kind }) => kind === 'body');
  return (
    [embeddedObjects, pictures, comments, revisions, hiddenText].every(({ length }) => length === 0) &&
    (body === undefined ||
      (body.tables.length + body.controls.length === 0 &&
        body.paragraphs.every(({ text, struckOut }) => text.trim() === '' && struckOut === undefined)))
  );
};

/** Everything that the views show of one document. */
export const documentView = (document: ReadDocument, policy: Policy): DocumentView => {
  const { file, content, caseFile } = document;
  const to: ToDestination = (place) => destinationOf(content, place);
  const definition = definitionFor(document);
  const body = content.parts.find(({ kind }) => kind === 'body');
  return {
    file,
    kind: caseFile.kind,
    pathway: caseFile.pathway,
    blank: isBlank(content),
    fields: fieldViews(caseFile.fields, to),
    groups: groupViews(caseFile, to),
    sections: progressOf({ document, policy, ...(definition && { definition }) }).map((section) =>
      sectionView(section, to),
    ),
    outline: body === undefined ? [] : outlineOf(body, caseFile),
  };
};
