import { z } from 'zod';

const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'] as const;
const FAILING: ReadonlySet<string> = new Set(['high', 'critical']);

const advisory = z.object({
  /** The package that the advisory is about. */
  name: z.string(),
  title: z.string(),
  url: z.string(),
  severity: z.enum(SEVERITIES),
  range: z.string(),
});
type Advisory = Readonly<z.infer<typeof advisory>>;

/** What `npm audit --json` prints, version 2: `via` names an advisory, or another entry of the same list. */
const answer = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.enum(SEVERITIES),
      via: z.array(z.union([z.string(), advisory])),
    }),
  ),
  metadata: z.object({ vulnerabilities: z.object({ high: z.number(), critical: z.number() }) }),
});

const refusal = z.object({ message: z.string() });

const day = z.iso.date();
/** The form of `.config/audit-exceptions.json`. */
export const auditExceptions = z.array(
  z.strictObject({
    /** The address of the advisory, as `npm run audit` prints it. */
    advisory: z.url({ protocol: /^https$/ }),
    package: z.string().min(1),
    /** Why the product and those who build it are not harmed. */
    reason: z.string().min(40),
    decided: day,
    /** The last day on which the exception holds: then it is looked at again. */
    until: day,
  }),
);
export type AuditException = Readonly<z.infer<typeof auditExceptions>[number]>;

/** What comes of an audit: an exit status, and what to say of it. */
export interface Judgement {
  /** 0: nothing of severity high or critical but what is excepted. 1: something is. 2: it could not be established. */
  readonly status: 0 | 1 | 2;
  readonly lines: readonly string[];
}

const unknown = (why: string): Judgement => ({
  status: 2,
  lines: [`Not established: ${why}`, 'Whether packages have known vulnerabilities is not known.'],
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const told = ({ name, range, severity, title, url }: Advisory): string =>
  `${severity}: ${name} ${range}: ${title} (${url})`;

/** Each advisory once, however many packages it reaches. */
const advisoriesIn = ({ vulnerabilities }: z.infer<typeof answer>): readonly Advisory[] => {
  const all = Object.values(vulnerabilities).flatMap(({ via }) =>
    via.filter((one) => typeof one !== 'string'),
  );
  return [...new Map(all.map((one) => [`${one.url} ${one.name}`, one])).values()];
};

/** An entry of severity high whose advisory is not in the list could be left unseen. */
const isWhole = ({ vulnerabilities, metadata }: z.infer<typeof answer>): boolean => {
  const entries = Object.entries(vulnerabilities);
  const counts = metadata.vulnerabilities;
  const counted = (['high', 'critical'] as const).every(
    (level) => counts[level] === entries.filter(([, { severity }]) => severity === level).length,
  );
  const traced = (name: string): boolean => {
    const seen = new Set([name]);
    for (const one of seen) {
      for (const via of vulnerabilities[one]?.via ?? []) {
        if (typeof via !== 'string') return true;
        seen.add(via);
      }
    }
    return false;
  };
  return counted && entries.every(([name, { severity }]) => !FAILING.has(severity) || traced(name));
};

const matches = (exception: AuditException, { url, name }: Advisory): boolean =>
  exception.advisory === url && exception.package === name;

/**
 * Judges what `npm audit --json` printed. An exception that is over, or that nothing needs any more, is a failure too:
 * the list says no more than is true today. What is not understood is never taken for "none".
 */
export const judgeAudit = (
  printed: string,
  exceptions: readonly AuditException[],
  today: string,
): Judgement => {
  const json = parsed(printed);
  if (json === undefined) return unknown('npm audit printed no JSON.');
  const understood = answer.safeParse(json);
  if (!understood.success) {
    const refused = refusal.safeParse(json);
    return unknown(
      refused.success ? refused.data.message : 'the answer of npm audit has a form that is not known.',
    );
  }
  const report = understood.data;
  if (!isWhole(report))
    return unknown('the answer of npm audit does not name an advisory for each of its entries.');

  const all = advisoriesIn(report);
  const serious = all.filter(({ severity }) => FAILING.has(severity));
  const inForce = exceptions.filter(({ until }) => until >= today);
  const open = serious.filter((one) => !inForce.some((exception) => matches(exception, one)));
  const over = exceptions.filter(({ until }) => until < today);
  const unneeded = inForce.filter((exception) => !serious.some((one) => matches(exception, one)));
  const excepted = serious.filter((one) => !open.includes(one));
  const failures = [
    ...open.map(told),
    ...over.map((one) => `The exception for ${one.package} (${one.advisory}) held until ${one.until}.`),
    ...unneeded.map((one) => `The exception for ${one.package} (${one.advisory}) is not needed any more.`),
  ];
  const counts = `${serious.length} of severity high or critical, ${excepted.length} of them excepted; ${all.length - serious.length} less severe.`;
  return {
    status: failures.length === 0 ? 0 : 1,
    lines: [...failures, ...excepted.map((one) => `excepted: ${told(one)}`), counts],
  };
};
