import type { Source } from '../entry';
import type { DirectedEntry, NamedEntry } from '../policy';
import { faq, FAQ_RCS, policyPage, TABLE_4_3 } from './cite';

const FIVE_TYPES: Source = {
  document: 'ccyp-information-sheets',
  where: 'The five types of reportable conduct',
};

const conductType = (id: string, label: string, synonyms: readonly string[]): NamedEntry => ({
  id,
  label,
  synonyms,
  says: `${label} is one of the five types of reportable conduct.`,
  source: FIVE_TYPES,
  standing: 'stated',
});

/** The five types of conduct under the Reportable Conduct Scheme. */
export const CONDUCT_TYPES: readonly NamedEntry[] = [
  conductType('sexual-offences', 'Sexual offences', ['Sexual offence', 'A sexual offence']),
  conductType('sexual-misconduct', 'Sexual misconduct', []),
  conductType('physical-violence', 'Physical violence', ['Physical violence towards a child']),
  conductType(
    'significant-emotional-or-psychological-harm',
    'Behaviour that causes significant emotional or psychological harm',
    [
      'Significant emotional or psychological harm',
      'Behaviour that causes significant emotional or psychological harm to a child',
      'Behaviour causing significant emotional or psychological harm',
      'Emotional or psychological harm',
      'Significant emotional and psychological harm',
    ],
  ),
  conductType('significant-neglect', 'Significant neglect', ['Significant neglect of a child', 'Neglect']),
];

const unconfirmedFinding = (id: string, label: string, synonyms: readonly string[]): DirectedEntry => ({
  id,
  label,
  synonyms,
  direction: 'not-substantiated',
  says: `“${label}” is offered as the name of an RCS finding that does not substantiate the allegation; no source that we hold gives this name, so confirm it against Table 4.3 of the policy (pages 64–65).`,
  source: policyPage(TABLE_4_3),
  standing: 'suggested',
});

/** Findings of a Reportable Conduct Scheme investigation. */
export const FINDINGS: readonly DirectedEntry[] = [
  {
    id: 'finding-substantiated',
    label: 'Substantiated',
    synonyms: ['Substantiated finding', 'Allegation substantiated', 'Proven'],
    direction: 'substantiated',
    says: 'An RCS investigation may find reportable conduct substantiated.',
    source: faq(FAQ_RCS),
    standing: 'stated',
  },
  unconfirmedFinding('finding-insufficient-evidence', 'Unsubstantiated – insufficient evidence', [
    'Unsubstantiated',
    'Not substantiated',
    'Not substantiated – insufficient evidence',
    'Insufficient evidence',
    'Unsubstantiated due to insufficient evidence',
  ]),
  unconfirmedFinding('finding-lack-of-evidence-of-weight', 'Unsubstantiated – lack of evidence of weight', [
    'Not substantiated – lack of evidence of weight',
    'Lack of evidence of weight',
    'Lack of weight',
    'Unsubstantiated due to lack of evidence of weight',
  ]),
  unconfirmedFinding('finding-unfounded', 'Unfounded', ['Allegation unfounded']),
  {
    id: 'finding-outside-scheme',
    label: 'Conduct outside the scheme',
    synonyms: [
      'Conduct outside scheme',
      'Outside the scheme',
      'Outside scheme',
      'Conduct outside of the scheme',
    ],
    direction: 'decide',
    says: 'An RCS investigation may find that the conduct lies outside the scheme; it then has no fixed result in CIMS.',
    source: faq(FAQ_RCS),
    standing: 'stated',
  },
];

/** Outcomes of an investigation, as CIMS records them under an incident type. */
export const OUTCOMES: readonly DirectedEntry[] = [
  {
    id: 'outcome-substantiated',
    label: 'Substantiated',
    synonyms: ['Substantiated outcome', 'Allegation substantiated'],
    direction: 'substantiated',
    says: 'CIMS records a substantiated outcome under the incident type that the client experienced.',
    source: faq(FAQ_RCS),
    standing: 'stated',
  },
  {
    id: 'outcome-not-substantiated',
    label: 'Not substantiated',
    synonyms: ['Unsubstantiated', 'Not able to be substantiated', 'Allegation not substantiated'],
    direction: 'not-substantiated',
    says: 'Offered as the name of the outcome for an allegation that is not substantiated; no source that we hold lists the outcomes by name, so confirm it against Table 4.3 of the policy (pages 64–65).',
    source: policyPage(TABLE_4_3),
    standing: 'suggested',
  },
];
