import type { PolicyEntry } from '../entry';
import { product } from './cite';

/** What this tool asks for of its own accord; no source sets these. */
export const OWN_REQUIREMENTS = {
  'final-document': {
    says: 'A document that leaves the organisation is final: no tracked changes, open comments, hidden text, macros, outside content or embedded files are left in it.',
    source: product('A final document'),
    standing: 'suggested',
  },
  'names-out-of-file-properties': {
    says: 'Names of people are safer kept out of file names and document properties.',
    source: product('Names in file names and properties'),
    standing: 'suggested',
  },
  'readable-in-full': {
    says: 'Text that this tool cannot read cannot be vouched for, so a person looks at it.',
    source: product('Text that cannot be read'),
    standing: 'suggested',
  },
  'dates-in-order': {
    says: 'Dates that cannot be, or that contradict each other, are looked at by a person.',
    source: product('Dates in order'),
    standing: 'suggested',
  },
  'documents-agree': {
    says: 'The documents of one case agree with each other on who, what and when.',
    source: product('Documents of one case'),
    standing: 'suggested',
  },
} as const satisfies Record<string, Omit<PolicyEntry, 'id'>>;
