import { POLICIES } from '../../../src/policy';
import { DEFINITIONS, TEMPLATE_KINDS } from '../../../src/template';
import type { CaseData, TemplateKind } from '../../../src/template';
import { buildTemplate } from '../../../src/template/builder';
import cimsCase from '../../fixtures/sample-case/cims.json';
import rcsCase from '../../fixtures/sample-case/rcs.json';
import { asWordWrites } from './as-word-writes';
import { halfWritten } from './cut-case';
import { otherTemplates, type OtherTemplate } from './other-templates';
import { typedReport } from './typed-report';

/** How far a template is filled, and with which case. */
export const FILLINGS = ['cims', 'rcs', 'half', 'empty'] as const;
export type Filling = (typeof FILLINGS)[number];

export type DocumentName = `${Filling}-${TemplateKind}` | 'typed-report' | OtherTemplate;

/** What a template is filled with; absent for one that nobody has filled. */
export const caseOf = (filling: Filling): CaseData | undefined => {
  const cases: Readonly<Record<Filling, CaseData | undefined>> = {
    cims: cimsCase as CaseData,
    rcs: rcsCase as CaseData,
    half: halfWritten(cimsCase as CaseData),
    empty: undefined,
  };
  return cases[filling];
};

/** Every document that is given to other programs. */
export const DOCUMENT_NAMES: readonly DocumentName[] = [
  ...FILLINGS.flatMap((filling) => TEMPLATE_KINDS.map((kind) => `${filling}-${kind}` as const)),
  'typed-report',
  ...(Object.keys(otherTemplates) as OtherTemplate[]),
];

const isOtherTemplate = (name: DocumentName): name is OtherTemplate => name in otherTemplates;

/** The document as we write it, or as a person types it. */
export const makeDocument = async (name: DocumentName): Promise<Uint8Array> => {
  if (name === 'typed-report') return typedReport();
  if (isOtherTemplate(name)) return asWordWrites(otherTemplates[name]);
  for (const filling of FILLINGS) {
    const kind = TEMPLATE_KINDS.find((each) => name === `${filling}-${each}`);
    const data = caseOf(filling);
    if (kind !== undefined)
      return buildTemplate(DEFINITIONS[kind], { policy: POLICIES[0], ...(data && { data }) });
  }
  throw new RangeError(`there is no document ${name}`);
};
