import { z } from 'zod';

const text = z.string().min(1);
const licences = z
  .array(
    z.union([
      z.strictObject({ license: z.strictObject({ id: text }) }),
      z.strictObject({ expression: text }),
    ]),
  )
  .length(1);

const component = z.strictObject({
  type: z.literal('library'),
  'bom-ref': text,
  group: z.string().startsWith('@').optional(),
  name: text,
  version: text,
  scope: z.enum(['required', 'optional']),
  hashes: z
    .array(z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) }))
    .length(1),
  licenses: licences,
  purl: z.string().startsWith('pkg:npm/'),
  properties: z.array(z.strictObject({ name: text, value: z.enum(['true', 'false']) })),
});

/** The part of CycloneDX 1.6 that our bill of materials uses: https://cyclonedx.org/docs/1.6/json/ */
export const billOfMaterialsSchema = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z
    .string()
    .regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  version: z.literal(1),
  metadata: z.strictObject({
    lifecycles: z.tuple([z.strictObject({ phase: z.literal('build') })]),
    component: z.strictObject({
      type: z.literal('application'),
      'bom-ref': text,
      name: text,
      version: text,
      description: text,
      licenses: licences,
      purl: text,
    }),
  }),
  components: z.array(component),
  dependencies: z.array(z.strictObject({ ref: text, dependsOn: z.array(text) })),
});

export type BillOfMaterials = z.infer<typeof billOfMaterialsSchema>;

/**
 * What no schema sees, a sentence each: references that name nothing or two things, and components that nothing
 * depends on.
 */
export const referenceFaults = ({
  metadata,
  components,
  dependencies,
}: BillOfMaterials): readonly string[] => {
  const root = metadata.component['bom-ref'];
  const refs = [root, ...components.map((one) => one['bom-ref'])];
  const known = new Set(refs);
  const needs = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = new Set([root]);
  for (const ref of reached) for (const next of needs.get(ref) ?? []) reached.add(next);
  return [
    ...refs.filter((ref, at) => refs.indexOf(ref) !== at).map((ref) => `${ref} stands there twice`),
    ...[...needs.keys(), ...reached].filter((ref) => !known.has(ref)).map((ref) => `${ref} is no component`),
    ...refs.filter((ref) => !needs.has(ref)).map((ref) => `${ref} has no line of what it depends on`),
    ...refs.filter((ref) => !reached.has(ref)).map((ref) => `nothing depends on ${ref}`),
  ];
};
