import type { ReadCaseOptions } from '../../../src/casefile';
import type {
  CaseData,
  FieldName,
  FieldTexts,
  GroupName,
  Pathway,
  TemplateKind,
} from '../../../src/template';
import cims from '../../fixtures/sample-case/cims.json';
import rcs from '../../fixtures/sample-case/rcs.json';
import { addBodyXml, addPart, addRelationship, editPart, paragraphXml } from './package-edits';
import type { PackageEdit } from './package-edits';

/** A document to be built: a template, what it is filled from, and what is done to the file afterwards. */
interface DocumentParts {
  readonly kind: TemplateKind;
  readonly pathway: Pathway;
  readonly name: string;
  readonly data: CaseData;
  readonly edits: readonly PackageEdit[];
  readonly readAs: ReadCaseOptions;
  /** Not built from a template: these are the whole body of the document. */
  readonly bodyXml?: string;
}

/**
 * A document for a fixture: start from a sample case and say what is different. Every method gives a new document.
 *
 *     cimsReport().with('plan.location', '').withIn('allegation', 2, { 'allegation.outcome': '' })
 */
export class DocumentSpec {
  constructor(readonly parts: DocumentParts) {}

  /** Fills a field; an empty text leaves it with its prompt. */
  with(field: FieldName, text: string): DocumentSpec {
    const { data } = this.parts;
    return this.fill({ ...data, fields: { ...data.fields, [field]: text } });
  }

  /** Leaves fields with their prompts. */
  without(...fields: readonly FieldName[]): DocumentSpec {
    return fields.reduce<DocumentSpec>((document, field) => document.with(field, ''), this);
  }

  /** Changes copy `number` (from 1) of a group. */
  withIn(group: GroupName, number: number, texts: FieldTexts): DocumentSpec {
    return this.changeGroup(group, (copies) => {
      if (copies[number - 1] === undefined)
        throw new Error(`there is no ${group} ${String(number)} to change`);
      return copies.map((copy, index) => (index === number - 1 ? { ...copy, ...texts } : copy));
    });
  }

  /** Adds a copy of a group after the others. */
  add(group: GroupName, texts: FieldTexts): DocumentSpec {
    return this.changeGroup(group, (copies) => [...copies, texts]);
  }

  /** Takes out copy `number` (from 1) of a group; without a number, all of them. */
  remove(group: GroupName, number?: number): DocumentSpec {
    return this.changeGroup(group, (copies) =>
      number === undefined ? [] : copies.filter((_, index) => index !== number - 1),
    );
  }

  /** Gives the file another name. */
  named(name: string): DocumentSpec {
    return new DocumentSpec({ ...this.parts, name });
  }

  /** Reads the document as a kind or pathway, whatever it would be taken for. */
  readAs(readAs: ReadCaseOptions): DocumentSpec {
    return new DocumentSpec({ ...this.parts, readAs });
  }

  /** Adds ordinary paragraphs at the end of the body. */
  paragraph(...texts: readonly string[]): DocumentSpec {
    return this.edit(addBodyXml(texts.map(paragraphXml).join('')));
  }

  /** Adds raw WordprocessingML at the end of the body; the prefixes `w` and `r` are bound. */
  body(xml: string): DocumentSpec {
    return this.edit(addBodyXml(xml));
  }

  /** Changes a part of the package, by its name in the zip; fails where there is no such part. */
  part(name: string, change: (xml: string) => string): DocumentSpec {
    return this.edit(editPart(name, change));
  }

  /** Changes the first text of the body that reads `from`; fails where there is none. */
  replace(from: string, to: string): DocumentSpec {
    return this.part('word/document.xml', (xml) => {
      if (!xml.includes(from)) throw new Error(`the body does not hold ${JSON.stringify(from)}`);
      return xml.replace(from, () => to);
    });
  }

  /** Adds a part with its content type, for example `word/comments.xml`; give `relationship` to tie it to the body. */
  addPart(name: string, content: string, contentType: string, relationship?: string): DocumentSpec {
    return this.edit(addPart(name, content, contentType, relationship));
  }

  /** Ties the body to a target outside the package. */
  addExternal(relationship: string, target: string): DocumentSpec {
    return this.edit(addRelationship(relationship, target, 'External'));
  }

  edit(...edits: readonly PackageEdit[]): DocumentSpec {
    return new DocumentSpec({ ...this.parts, edits: [...this.parts.edits, ...edits] });
  }

  private fill(data: CaseData): DocumentSpec {
    return new DocumentSpec({ ...this.parts, data });
  }

  private changeGroup(
    group: GroupName,
    change: (copies: readonly FieldTexts[]) => readonly FieldTexts[],
  ): DocumentSpec {
    const { data } = this.parts;
    return this.fill({ ...data, groups: { ...data.groups, [group]: change(data.groups[group] ?? []) } });
  }
}

const made = (kind: TemplateKind, pathway: Pathway, data: CaseData): DocumentSpec =>
  new DocumentSpec({ kind, pathway, name: `${kind}.docx`, data, edits: [], readAs: {} });

/** The sample case on the CIMS pathway: the report says that its plan is attached. */
export const cimsReport = (): DocumentSpec => made('investigation-report', 'cims', cims as CaseData);
export const cimsPlan = (): DocumentSpec => made('investigation-plan', 'cims', cims as CaseData);

/** The sample case on the RCS pathway: the plan is inside the report, and CIMS Recommendations goes with it. */
export const rcsReport = (): DocumentSpec => made('investigation-report', 'rcs', rcs as CaseData);
export const recommendations = (): DocumentSpec => made('cims-recommendations', 'rcs', rcs as CaseData);

/** A document made by hand, with no template: its body in WordprocessingML, or lines of plain text. */
export const typed = (...lines: readonly string[]): DocumentSpec =>
  new DocumentSpec({
    ...made('investigation-report', 'cims', { fields: {}, groups: {} }).parts,
    name: 'typed.docx',
    bodyXml: lines.map((line) => (line.startsWith('<w:') ? line : paragraphXml(line))).join(''),
  });
