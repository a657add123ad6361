import type {
  CaseFile,
  DocumentKind,
  FieldReading,
  FieldReadings,
  FoundBy,
  GroupReading,
} from '../../../src/casefile';
import { usualSureness } from '../../../src/casefile';
import { definitionFor } from '../../../src/checks';
import type { CaseRule, DocumentRule, ReadDocument, RuleFinding } from '../../../src/checks';
import type { DocxContent, DocxPart, Paragraph } from '../../../src/docx';
import { policyFor } from '../../../src/policy';
import type { CalendarDate, OrganisationSettings, Policy } from '../../../src/policy';
import type { FieldName, FieldTexts, GroupName } from '../../../src/template';
import { GROUP_NAMES } from '../../../src/template';
import { contentWith } from '../../fixtures/docx-content';
import { TODAY } from './fixture';

/** What a made document holds; everything else is empty. */
export interface Made {
  readonly file?: string;
  readonly kind?: DocumentKind;
  readonly foundBy?: FoundBy;
  readonly fields?: FieldTexts;
  readonly groups?: Readonly<Partial<Record<GroupName, readonly FieldTexts[]>>>;
  readonly paragraphs?: readonly (string | Paragraph)[];
  readonly part?: Partial<DocxPart>;
  readonly content?: Partial<Omit<DocxContent, 'parts'>>;
}

const PART = 'word/document.xml';

const readings = (texts: FieldTexts, foundBy: FoundBy): FieldReadings => {
  const result: Partial<Record<FieldName, FieldReading>> = {};
  for (const [field, text] of Object.entries(texts) as [FieldName, string][]) {
    result[field] = {
      text,
      foundBy,
      sureness: usualSureness(foundBy),
      place: { part: PART, headings: [], paragraph: 0, excerpt: '' },
    };
  }
  return result;
};

/** A document as it is once read, for what no template and no real file can easily show. */
const madeDocument = ({
  file = 'made.docx',
  kind = 'investigation-report',
  foundBy = 'tag',
  fields = {},
  groups = {},
  paragraphs = [],
  part = {},
  content = {},
}: Made): ReadDocument => {
  const copies = (group: GroupName): readonly GroupReading[] =>
    (groups[group] ?? []).map((texts) => ({
      group,
      fields: readings(texts, foundBy),
      place: { part: PART, headings: [], paragraph: 0, excerpt: '' },
    }));
  const caseFile: CaseFile = {
    kind: { value: kind, because: 'It was made so.' },
    pathway: { value: 'cims', because: 'It was made so.' },
    fields: readings(fields, foundBy),
    groups: Object.fromEntries(GROUP_NAMES.map((group) => [group, copies(group)])) as CaseFile['groups'],
    sections: [],
    contradictions: [],
  };
  const body: DocxPart = {
    name: PART,
    kind: 'body',
    paragraphs: paragraphs.map((paragraph) =>
      typeof paragraph === 'string' ? { text: paragraph } : paragraph,
    ),
    tables: [],
    cells: [],
    controls: [],
    ...part,
  };
  return { file, caseFile, content: contentWith([body], content) };
};

interface Round {
  readonly today?: CalendarDate;
  readonly organisation?: OrganisationSettings;
  readonly policy?: Policy;
}

/** What one rule about documents says of a made document. */
export const findingsOf = (rule: DocumentRule, made: Made, round: Round = {}): readonly RuleFinding[] => {
  const document = madeDocument(made);
  const definition = definitionFor(document);
  return [
    ...rule.check({
      document,
      documents: [document],
      ...(definition && { definition }),
      attachments: [],
      policy: round.policy ?? policyFor(),
      organisation: round.organisation ?? {},
      today: round.today ?? TODAY,
    }),
  ];
};

/** What one rule about a case says of made documents. */
export const caseFindingsOf = (rule: CaseRule, ...made: readonly Made[]): readonly RuleFinding[] => [
  ...rule.check({
    documents: made.map(madeDocument),
    attachments: [],
    policy: policyFor(),
    organisation: {},
    today: TODAY,
  }),
];
