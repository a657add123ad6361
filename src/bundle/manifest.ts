import { z } from 'zod';
import { SEVERITIES } from '../checks';
import { setAsideText } from '../report';
import { DECISION_KINDS, DROPPED_BECAUSE } from '../review';

const text = z.string();
const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const file = z.strictObject({
  name: text,
  kind: z.enum([
    'investigation-report',
    'rcs-investigation-report',
    'investigation-plan',
    'cims-recommendations',
    'unknown',
    'attachment',
    'upload-sheet',
    'check-report',
    'case',
  ]),
  size: count,
  sha256,
  /** Whether the rules were run over it. Absent for what the bundle itself adds. */
  checked: z.boolean().optional(),
  status: z.enum(['ready', 'not-ready']).optional(),
  /** Written by the first version and not any longer: what a file was called may name people whom no field names. */
  originalName: text.optional(),
  originalNameWithheld: z.literal(true).optional(),
});

/** A person’s decision. `from`: it was kept inside the document. `shownOnly`: it changes nothing. */
const note = z.strictObject({
  reason: text,
  name: text,
  date: text,
  from: z.literal('document').optional(),
  shownOnly: z.literal(true).optional(),
});

const droppedDecision = z.strictObject({
  kind: z.enum(DECISION_KINDS),
  rule: text,
  file: text.optional(),
  reason: text,
  name: text,
  date: text,
  from: z.literal('document').optional(),
  why: z.enum(DROPPED_BECAUSE),
  sentence: text,
});

const finding = z.strictObject({
  files: z.array(text),
  rule: text,
  severity: z.enum(SEVERITIES),
  message: text,
  /** Of a finding that somebody has decided about. */
  standing: z.enum(['stated', 'suggested', 'confirmed']).optional(),
  waived: note.optional(),
  markedWrong: note.optional(),
  assigned: note.extend({ to: text }).optional(),
});

export const manifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: text, version: text }),
  policy: z.strictObject({ id: text, version: text }),
  /** The organisation's file that the check was made with; absent where none was, and in older bundles. */
  organisation: z
    .strictObject({ name: text.optional(), sha256: sha256.optional(), leftOut: count })
    .optional(),
  /** The rules are part of the tool, so they share its version. */
  rules: z.strictObject({ version: text, ids: z.array(text) }),
  incidentId: text.nullable(),
  pathway: z.enum(['cims', 'rcs']),
  today: z.iso.date(),
  status: z.enum(['ready', 'draft']),
  counts: z.strictObject({ error: count, warning: count, info: count }),
  /** What the bundle as a whole lacks, one sentence each; empty in a bundle that is ready. */
  lacks: z.array(text),
  files: z.array(file),
  findings: z.array(finding),
  /** Decisions that were given and not applied. */
  droppedDecisions: z.array(droppedDecision).optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = z.infer<typeof file>;

/** "1 error set aside by Example Person", by what a manifest says; empty where no error was. */
export const setAsideInManifest = ({ findings }: Pick<Manifest, 'findings'>): string =>
  setAsideText(
    findings.flatMap(({ standing, ...rest }) => (standing === undefined ? [] : [{ ...rest, standing }])),
  );
