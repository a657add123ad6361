import type { Rule, Severity } from '../checks';
import { describeSource, source } from '../policy';
import type { DecisionNote, DroppedDecision } from '../review';
import type { CheckReport, FileReport, ReportFinding } from './check-report';
import { printableJson } from './json';
import { visibleLine } from '../review/visible-text';
import { decisionText, droppedText, placeText, STANDING_LABELS } from './words';

/** What a report says of a rule. */
export type RuleText = Pick<Rule, 'id' | 'group' | 'severity' | 'description' | 'source' | 'standing'>;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

const rule = ({ id, group, severity, description, source: from, standing }: RuleText) => {
  const { url } = source(from.document);
  const text = `${description} Source: ${describeSource(from)} (${STANDING_LABELS[standing]}).`;
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: description },
    help: { text },
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group], standing },
  };
};

/**
 * A text as a message of SARIF: braces are doubled, since one pair round a number stands for an argument, and no words of a
 * document make a link.
 */
const messageText = (text: string): string =>
  visibleLine(text)
    .replace(/[{}]/gu, (brace) => brace + brace)
    .replace(/\]\(/gu, '] (');

/** An address for a file that is only a name: percent-encoded, so that no name is taken for a scheme or a path. */
const artifactUri = (file: string): string =>
  file
    .split('/')
    .map((step) => encodeURIComponent(visibleLine(step)))
    .join('/');

const location = (file: string, { place }: ReportFinding) => ({
  physicalLocation: { artifactLocation: { uri: artifactUri(file) } },
  ...(place === undefined
    ? {}
    : {
        logicalLocations: [
          {
            fullyQualifiedName: placeText({ place }),
            name: visibleLine(place.headings.at(-1) ?? place.part),
            kind: 'section',
          },
        ],
        properties: { ...place, excerpt: visibleLine(place.excerpt) },
      }),
});

/** A decision that is shown and changes nothing is no accepted suppression. */
const statusOfNote = ({ from, shownOnly }: DecisionNote): string => {
  if (shownOnly !== true) return 'accepted';
  return from === undefined ? 'rejected' : 'underReview';
};

const suppression = (decision: 'waived' | 'marked-wrong', note: DecisionNote) => ({
  kind: note.from === 'document' ? 'inSource' : 'external',
  status: statusOfNote(note),
  justification: visibleLine(note.reason),
  properties: { decision, decidedBy: visibleLine(note.name), date: visibleLine(note.date) },
});

const suppressions = ({ waived, markedWrong }: ReportFinding) => {
  const all = [
    ...(waived === undefined ? [] : [suppression('waived', waived)]),
    ...(markedWrong === undefined ? [] : [suppression('marked-wrong', markedWrong)]),
  ];
  return all.length === 0 ? {} : { suppressions: all };
};

const result = (files: readonly string[], finding: ReportFinding, rules: readonly RuleText[]) => {
  const ruleIndex = rules.findIndex(({ id }) => id === finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: `${messageText(finding.message)} ${messageText(finding.fix)}` },
    locations: files.map((file) => location(file, finding)),
    ...suppressions(finding),
    properties: {
      source: describeSource(finding.source),
      standing: finding.standing,
      ...(finding.assigned === undefined
        ? {}
        : {
            assignedTo: visibleLine(finding.assigned.to),
            assigned: decisionText(finding.assigned),
          }),
    },
  };
};

const notification = ({ file, problem }: FileReport) => ({
  level: 'error',
  descriptor: { id: problem?.reason ?? '' },
  message: { text: messageText(problem?.message ?? '') },
  locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(file) } } }],
});

const droppedNotification = (dropped: DroppedDecision) => ({
  level: 'note',
  descriptor: { id: `decision-${dropped.why}` },
  message: { text: messageText(droppedText(dropped)) },
});

/** SARIF 2.1.0. A file that could not be read is a notification of the run, which then did not succeed. */
export const renderSarif = (report: CheckReport, rules: readonly RuleText[]): string => {
  const unreadable = report.files.filter(({ status }) => status === 'unreadable');
  return printableJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            rules: rules.map(rule),
          },
        },
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: [
              ...unreadable.map(notification),
              ...(report.droppedDecisions ?? []).map(droppedNotification),
            ],
          },
        ],
        artifacts: report.files.map(({ file }) => ({ location: { uri: artifactUri(file) } })),
        results: [
          ...report.files.flatMap(({ file, findings }) =>
            findings.map((finding) => result([file], finding, rules)),
          ),
          ...report.crossDocument.map((finding) => result(finding.files, finding, rules)),
        ],
        columnKind: 'utf16CodeUnits',
        properties: { policy: report.policy, today: report.today },
      },
    ],
  });
};
