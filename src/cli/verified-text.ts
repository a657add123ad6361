import {
  organisationFiles,
  setAsideInManifest,
  type Recheck,
  type RecheckedFinding,
  type VerifyResult,
} from '../bundle';
import { counted, organisationUsedText, SEVERITY_LABELS, visibleLine } from '../report';

/** What became of one bundle of the call. */
export interface VerifiedBundle extends VerifyResult {
  /** The name of its file. */
  readonly bundle: string;
  /** Why it could not be opened at all. */
  readonly unopened?: { readonly code: string; readonly message: string };
  readonly recheck?: Recheck;
}

/** How many findings are named; the others are counted. */
const MOST_NAMED = 20;

const findingLines = (findings: readonly RecheckedFinding[]): readonly string[] => [
  ...findings
    .slice(0, MOST_NAMED)
    .map(
      ({ files, rule, severity, message }) =>
        `    ${SEVERITY_LABELS[severity]}: ${visibleLine(message)} (${files.map(visibleLine).join(', ')}) [${rule}]`,
    ),
  ...(findings.length > MOST_NAMED ? [`    and ${String(findings.length - MOST_NAMED)} more.`] : []),
];

const ANOTHER =
  'organisation’s file, so what differs may come from that: name the one that it was made with by --policy.';

/** Whether what differs may come from another organisation's file than the one that the bundle was made with. */
const organisationLines = (recheck: Recheck): readonly string[] => {
  const differs = recheck.added.length + recheck.gone.length > 0;
  switch (organisationFiles(recheck)) {
    case 'none':
    case 'only-now':
      return differs
        ? [
            '  An organisation file is not part of a bundle: name the one that it was made with by --policy, or what differs may come from that.',
          ]
        : [];
    case 'same':
      return ['  Checked again with the organisation’s file that it was made with.'];
    case 'only-then':
      return [`  Checked again without that ${ANOTHER}`];
    case 'other':
      return [`  Checked again with another ${ANOTHER}`];
  }
};

const recheckLines = (recheck: Recheck): readonly string[] => {
  const { then, now, sameRules, added, gone, unread } = recheck;
  return [
    sameRules
      ? `  Checked again with the rules that it was made with (${then.tool.version}, ${visibleLine(then.policy.id)} ${visibleLine(then.policy.version)}).`
      : `  Made with ${visibleLine(then.tool.name)} ${visibleLine(then.tool.version)} (${visibleLine(then.policy.id)} ${visibleLine(then.policy.version)}); checked again with ${now.tool.version} (${now.policy.id} ${now.policy.version}).`,
    ...unread.map(
      ({ file, sentence }) => `  ${visibleLine(file)} cannot be read today: ${visibleLine(sentence)}`,
    ),
    ...(added.length === 0
      ? ['  Today’s rules find nothing more in it.']
      : [`  Today’s rules find ${counted(added.length, 'thing')} more in it:`, ...findingLines(added)]),
    ...(gone.length === 0
      ? []
      : [
          `  ${counted(gone.length, 'finding')} of its check report ${gone.length === 1 ? 'is' : 'are'} not found today:`,
          ...findingLines(gone),
        ]),
    ...organisationLines(recheck),
  ];
};

/** One bundle in words, for a terminal. */
export const verifiedText = ({ bundle, ok, problems, manifest, recheck }: VerifiedBundle): string => {
  const shown = visibleLine(bundle);
  if (!ok || manifest === undefined) {
    return [
      `${shown}: does not verify.`,
      ...problems.map(({ code, message }) => `  ${visibleLine(message)} [${code}]`),
      '',
    ].join('\n');
  }
  const { status, today, files, incidentId } = manifest;
  const made = organisationUsedText(manifest.organisation);
  const aside = setAsideInManifest(manifest);
  const of = incidentId === null ? '' : ` of ${visibleLine(incidentId)}`;
  return [
    `${shown}: verified: ${status === 'draft' ? 'a draft' : 'a ready bundle'}${of}${aside === '' ? '' : `, with ${aside}`}, ${today}; ${String(files.length)} files, all as its own sums say.`,
    ...(made === undefined ? [] : [`  ${made}`]),
    '  So it is whole and agrees with itself. That cannot tell who made it, or whether all of it was made anew.',
    ...(recheck === undefined ? [] : recheckLines(recheck)),
    '',
  ].join('\n');
};
