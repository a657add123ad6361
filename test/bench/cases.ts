import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { policyFor } from '../../src/policy';
import { DEFINITIONS, type CaseData, type FieldTexts, type TemplateKind } from '../../src/template';
import { buildTemplate } from '../../src/template/builder';
import sample from '../fixtures/sample-case/rcs.json';

const SAMPLE = sample as unknown as CaseData;
const KINDS: readonly TemplateKind[] = ['investigation-report', 'investigation-plan', 'cims-recommendations'];

/** In what the cases differ, besides their numbers. */
const VARIANTS: readonly FieldTexts[] = [
  {},
  { 'incident.occurredOn': '' },
  { 'endorsement.date': '' },
  { 'incident.endorsedOn': '6 February 2026' },
  { 'investigation.extensionForm': 'Submitted', 'investigation.extensionDays': '5' },
];

/** The ID of the documents that the others are made from: nothing else in them is like it. */
const PATTERN = 'SAMPLE-PATTERN';

type Parts = ReturnType<typeof unzipSync>;

const withId = (parts: Parts, id: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        name,
        name.endsWith('.xml') ? strToU8(strFromU8(bytes).replaceAll(PATTERN, id)) : bytes,
      ]),
    ),
    { level: 6 },
  );

const patterns = async (): Promise<readonly (readonly (readonly [TemplateKind, Parts])[])[]> =>
  Promise.all(
    VARIANTS.map((fields) =>
      Promise.all(
        KINDS.map(async (kind) => {
          const data = { ...SAMPLE, fields: { ...SAMPLE.fields, ...fields, 'incident.id': PATTERN } };
          const bytes = await buildTemplate(DEFINITIONS[kind], { policy: policyFor(), data });
          return [kind, unzipSync(bytes)] as const;
        }),
      ),
    ),
  );

/**
 * Writes so many cases into a folder, each into a folder of its own with three documents: made by the template builder
 * from a filled case in five variants, each then given a number of its own.
 */
export const writeCases = async (folder: string, count: number): Promise<void> => {
  const made = await patterns();
  for (let number = 1; number <= count; number += 1) {
    const each = path.join(folder, `case-${String(number)}`);
    mkdirSync(each, { recursive: true });
    for (const [kind, parts] of made[number % made.length] ?? []) {
      writeFileSync(path.join(each, `${kind}.docx`), withId(parts, `SAMPLE-${String(number)}`));
    }
  }
};
