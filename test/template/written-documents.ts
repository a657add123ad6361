import { DEFINITIONS, groupsOf, TEMPLATE_KINDS } from '../../src/template';
import type { CaseData, Pathway } from '../../src/template';
import { buildBlock, buildTemplate } from '../../src/template/builder';
import rcsCase from '../fixtures/sample-case/rcs.json';
import cimsCase from '../fixtures/sample-case/cims.json';
import { policy } from './built';
import { fullCase } from './sample-case';

/** A document that we write, and how to make it. */
export interface WrittenDocument {
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
}

const FILLINGS: readonly { readonly name: string; readonly data?: CaseData; readonly pathway?: Pathway }[] = [
  { name: 'unfilled' },
  { name: 'unfilled for CIMS', pathway: 'cims' },
  { name: 'unfilled for RCS', pathway: 'rcs' },
  { name: 'with every field filled', data: fullCase() },
  { name: 'with the CIMS sample', data: cimsCase as CaseData, pathway: 'cims' },
  { name: 'with the RCS sample', data: rcsCase as CaseData, pathway: 'rcs' },
];

/** Every document that we write: each template, unfilled and filled, and each block that is inserted into one. */
export const WRITTEN_DOCUMENTS: readonly WrittenDocument[] = TEMPLATE_KINDS.flatMap((kind) => {
  const definition = DEFINITIONS[kind];
  return [
    ...FILLINGS.map(({ name, ...options }) => ({
      name: `${kind}, ${name}`,
      make: () => buildTemplate(definition, { policy, ...options }),
    })),
    ...groupsOf(definition).map(({ item: { group } }) => ({
      name: `${kind}, block: ${group}`,
      make: () => buildBlock(group, { definition, policy }),
    })),
  ];
});
