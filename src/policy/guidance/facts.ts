import type { PolicyEntry, Source } from '../entry';
import { faq, FAQ_GENERAL, FAQ_RCS, FAQ_THRESHOLDS, product } from '../in-force/cite';
import type { GuidanceFact } from './answer';
import { UNKNOWNS } from './unknowns';

const IN_FORCE: readonly string[] = ['cims-2024-12'];

const PLAN_HEADINGS: Source = { document: 'plan-template-earlier', where: 'Headings' };
const SCOPE = 'Services in scope';

type Fact = Omit<GuidanceFact, 'id'>;

/** What a source says of the course of a case, beyond what rules turn on. */
const FROM_SOURCES = {
  'fact-providers-report': {
    says: 'Every service provider, Child Protection included, reports incidents that happen while a service is delivered and that harm a client.',
    source: { document: 'cp-manual-cims', where: 'What CIMS is' },
    standing: 'stated',
  },
  'fact-one-investigation': {
    says: 'The CIMS abuse types were revised to align with the RCS conduct types, so that an RCS report and its outcome can be submitted in CIMS and one investigation is enough.',
    source: faq(FAQ_RCS),
    standing: 'stated',
    ruleSets: IN_FORCE,
  },
  'fact-both-systems': {
    says: 'A client incident that is in scope of both CIMS and the NDIS is reported in both systems.',
    source: faq('Reporting obligations'),
    standing: 'stated',
    ruleSets: IN_FORCE,
  },
  'fact-round-the-clock': {
    says: 'Where a client receives 24-hour service delivery, as in out-of-home care, any incident counts as happening during service delivery, whomever the client tells.',
    source: faq('Incident type: a client who reaches out to a staff member online'),
    standing: 'stated',
    ruleSets: IN_FORCE,
  },
  'fact-no-longer-in-scope': {
    says: 'An incident that happened before 9 December 2024 and is no longer in scope of the new policy needs no incident report from that day on.',
    source: faq('Incident reporting: poor quality of care across the change of policy'),
    standing: 'stated',
    ruleSets: IN_FORCE,
  },
  'fact-below-threshold': {
    says: 'For incidents that no longer meet a definition or the threshold of major impact, service providers keep oversight through case management and their own processes where there is concern for a client.',
    source: faq(FAQ_THRESHOLDS),
    standing: 'stated',
    ruleSets: IN_FORCE,
  },
  'fact-vhims': {
    says: 'Services that report through the Victorian Health Incident Management System (VHIMS) are not in scope of CIMS.',
    source: faq(SCOPE),
    standing: 'stated',
    ruleSets: IN_FORCE,
  },
  'fact-own-scope': {
    says: 'Each organisation is responsible for determining whether its services are in scope of the Social Services Regulator.',
    source: faq(SCOPE),
    standing: 'stated',
    ruleSets: IN_FORCE,
  },
  'fact-provider-decides': {
    says: 'Whether the outcome in CIMS should differ from the RCS investigation is for the service provider to determine.',
    source: faq(FAQ_RCS),
    standing: 'stated',
    ruleSets: IN_FORCE,
  },
  'fact-why-a-plan': {
    says: 'The plan is asked for because it shows that an investigation is complete and lets a provider document how it was run.',
    source: faq(FAQ_GENERAL),
    standing: 'stated',
    ruleSets: IN_FORCE,
  },
  'fact-plan-headings': {
    says: 'The department’s earlier plan template has headings for service details, the investigation manager, a summary of the incident, the investigation approach (period, incident details, Victoria Police response, proposed methodology) and the plan’s approval; the present template was not found.',
    source: PLAN_HEADINGS,
    standing: 'stated',
  },
  'fact-other-notifications': {
    says: 'A CIMS incident report of an organisation in scope of both goes to the department and to the Social Services Regulator; the regulator’s other notifications remain to be made, such as for critical notifiable incidents.',
    source: faq(SCOPE),
    standing: 'stated',
    ruleSets: IN_FORCE,
  },
  'fact-supervised-contact': {
    says: 'Where a child in kinship care is harmed by a parent during contact that Child Protection supervises, Child Protection reports it, as an other-to-client incident; where the out-of-home care provider supervises, that provider does; unsupervised contact is not in scope.',
    source: faq('Incident type: kinship care and contact with a parent'),
    standing: 'stated',
    ruleSets: IN_FORCE,
  },
} as const satisfies Record<string, Fact>;

/** What this tool does of its own accord, and what it keeps. */
const OF_THE_TOOL = {
  'tool-pathway': {
    says: 'This tool follows one of two pathways: a CIMS investigation, whose report has its plan in it or attached, or an RCS investigation lodged in CIMS, whose report goes with CIMS Recommendations.',
    source: product('Pathways'),
    standing: 'suggested',
  },
  'tool-counting': {
    says: 'This tool counts the first business day after the day that a limit runs from as day 1, and leaves out weekends and Victoria-wide public holidays; no source that we hold says how to count, so look twice where a day matters.',
    source: product('How business days are counted'),
    standing: 'suggested',
  },
  'tool-awareness': {
    says: 'A document gives the day on which the service provider became aware, and the scheme counts from when the head of the organisation did; the tool can count from the first only.',
    source: product('Limits of the Reportable Conduct Scheme'),
    standing: 'suggested',
  },
  'tool-no-ready-made-decision': {
    says: 'This tool decides no outcome and writes none by itself: it compares what is written with the rows that it knows, and says how sure each row is.',
    source: product('Findings and outcomes'),
    standing: 'suggested',
  },
  'tool-not-the-department': {
    says: 'This tool is not a product of the Department of Families, Fairness and Housing, and its answers are no advice of the department; the policy itself decides.',
    source: product('What this tool is'),
    standing: 'suggested',
  },
  'tool-nothing-leaves': {
    says: 'Documents are read, checked and bundled on your own computer; this tool itself sends nothing of them anywhere and collects nothing about its use.',
    source: product('Privacy'),
    standing: 'suggested',
  },
  'tool-library-of-word': {
    says: 'In Word, the library that joins the pane to Word is Microsoft’s and has diagnostics of its own. The pages of this tool forbid it to send them; that was not tried in Word itself. What Word and the place where a document is stored do is not in this tool’s hands.',
    source: product('Privacy: Word’s own library'),
    standing: 'suggested',
  },
  'tool-kept-in-document': {
    says: 'In Word, what you choose or type in the pane is kept inside the document: your purpose and the view, text not yet written into a field, waivers with their reasons and names, the name you gave as reviewer, and the names and fingerprints of other files, not the files themselves. It goes along with the document, into the bundle too: whoever has the document has it.',
    source: product('What is kept in the document'),
    standing: 'suggested',
  },
  'tool-kept-in-browser': {
    says: 'In a plain browser, what you choose or type in the pane is kept only as long as the page is open. The appearance that you choose, light or dark, is remembered by the browser.',
    source: product('What is kept in a plain browser'),
    standing: 'suggested',
  },
  'tool-standing-words': {
    says: '“Stated” means that a source which we hold says it; “suggested” means that we infer it, or that it is this tool’s own; “confirmed” means that your organisation’s policy file says it.',
    source: product('How sure a fact is'),
    standing: 'suggested',
  },
} as const satisfies Record<string, Fact>;

const listed = (facts: Readonly<Record<string, Fact>>): readonly GuidanceFact[] =>
  Object.entries(facts).map(([id, fact]) => ({ id, ...fact }));

/** Facts that answers refer to and that stand in no rule set. */
export const GUIDANCE_FACTS: readonly GuidanceFact[] = [
  ...listed(FROM_SOURCES),
  ...listed(OF_THE_TOOL),
  ...UNKNOWNS.map(({ id, what, does }): PolicyEntry => ({
    id,
    says: `Not known to us: ${what}. What this tool does: ${does}.`,
    source: product('What is not known'),
    standing: 'suggested',
  })),
];
