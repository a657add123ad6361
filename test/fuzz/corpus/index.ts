import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readDocument } from '../../../src/checks';
import type { ReadDocument } from '../../../src/checks';
import { policyFor } from '../../../src/policy';
import { DEFINITIONS, TEMPLATE_KINDS } from '../../../src/template';
import type { CaseData, FieldName, Pathway, TemplateKind } from '../../../src/template';
import { buildTemplate } from '../../../src/template/builder';
import cimsCase from '../../fixtures/sample-case/cims.json';
import rcsCase from '../../fixtures/sample-case/rcs.json';
import { alwaysRequired } from './always-required';
import type { Base } from './base';
import { handMade } from './hand-made';
import type { Parts } from './pack';
import { withoutControls } from './without-controls';

const CASES: Readonly<Record<Pathway, CaseData>> = { cims: cimsCase, rcs: rcsCase };
const FIXTURES = path.join(__dirname, '../../fixtures');

const partsIn = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)));

/** A sample document that is ready, and what belongs to the same case. */
export interface ReadySample {
  readonly name: string;
  readonly kind: TemplateKind;
  readonly pathway: Pathway;
  readonly data: CaseData;
  readonly parts: Parts;
  /** The other documents of the case. */
  readonly companions: readonly ReadDocument[];
}

/** Builds a document from a template of ours. */
export const build = (kind: TemplateKind, pathway: Pathway, data?: CaseData): Promise<Uint8Array> =>
  buildTemplate(DEFINITIONS[kind], { policy: policyFor(), pathway, ...(data && { data }) });

const read = (file: string, bytes: Uint8Array): ReadDocument => {
  const outcome = readDocument(file, bytes, {});
  if ('problem' in outcome) throw new Error(`${file}: ${outcome.problem.message}`);
  return outcome.document;
};

/** What a case has: recommendations go to CIMS on the RCS pathway only. */
const KINDS: Readonly<Record<Pathway, readonly TemplateKind[]>> = {
  cims: ['investigation-plan', 'investigation-report'],
  rcs: TEMPLATE_KINDS,
};

const without = (data: CaseData, field: FieldName): CaseData => ({
  ...data,
  fields: { ...data.fields, [field]: '' },
});

/** How many of the required fields are each left out once, for every sample document. */
const LACKING = 4;

const basesOf = async ({ name, kind, pathway, data, parts, companions }: ReadySample): Promise<Base[]> => {
  const filled: Base = { name, parts, form: 'zip', tagged: true, companions };
  const plain: Base = {
    ...filled,
    name: `${name}-without-controls`,
    parts: withoutControls(parts),
    tagged: false,
  };
  const required = alwaysRequired(kind);
  const step = Math.max(1, Math.floor(required.length / LACKING));
  const lacking = await Promise.all(
    required
      .filter((_, index) => index % step === 0)
      .map(async (field): Promise<readonly Base[]> => {
        const bytes = await build(kind, pathway, without(data, field));
        const left: Base = { ...filled, name: `${name}-lacks-${field}`, parts: partsIn(bytes), lacks: field };
        const leftPlain = { ...left, name: `${left.name}-without-controls`, tagged: false };
        return [left, { ...leftPlain, parts: withoutControls(left.parts) }];
      }),
  );
  return [filled, { ...filled, name: `${name}-flat`, form: 'flat' }, plain, ...lacking.flat()];
};

/** The documents of the sample cases as our templates make them. */
export const ready = async (): Promise<readonly ReadySample[]> => {
  const all: ReadySample[] = [];
  for (const pathway of ['cims', 'rcs'] as const) {
    const data = CASES[pathway];
    const made: { kind: TemplateKind; bytes: Uint8Array; document: ReadDocument }[] = [];
    for (const kind of KINDS[pathway]) {
      const bytes = await build(kind, pathway, data);
      made.push({ kind, bytes, document: read(`${kind}.docx`, bytes) });
    }
    for (const one of made) {
      const { kind, bytes } = one;
      const companions = made.filter((other) => other !== one).map(({ document }) => document);
      all.push({ name: `${kind}-${pathway}`, kind, pathway, data, parts: partsIn(bytes), companions });
    }
  }
  return all;
};

/** Documents that tests keep as files. Those that are made to be refused are none to start from. */
const keptFiles = (folder = FIXTURES): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'hostile' ? [] : keptFiles(file);
      return entry.name.endsWith('.docx') ? [file] : [];
    });

const loose = (name: string, parts: Parts, form: Base['form'] = 'zip'): Base => ({
  name,
  parts,
  form,
  tagged: false,
  companions: [],
});

/** Every document that cases are made from, always in the same order. */
export const corpus = async (): Promise<readonly Base[]> => {
  const bases: Base[] = [];
  for (const sample of await ready()) bases.push(...(await basesOf(sample)));
  for (const kind of TEMPLATE_KINDS) bases.push(loose(`${kind}-empty`, partsIn(await build(kind, 'cims'))));
  for (const [name, parts] of handMade())
    bases.push(loose(name, parts), loose(`${name}-flat`, parts, 'flat'));
  for (const file of keptFiles()) {
    bases.push(loose(path.relative(FIXTURES, file), partsIn(new Uint8Array(readFileSync(file)))));
  }
  return bases;
};
