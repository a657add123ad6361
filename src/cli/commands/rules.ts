import { RULES, RULE_GROUPS, ruleById, type Rule } from '../../checks';
import { describeSource } from '../../policy';
import { printableJson, STANDING_LABELS } from '../../report';
import { EXIT, Failure, type ExitStatus } from '../failure';
import type { Terminal } from '../terminal';

const asData = ({ id, group, severity, description, about, source, standing }: Rule) => ({
  id,
  group,
  severity,
  about,
  description,
  source: { ...source, reference: describeSource(source) },
  standing,
});

const asText = (rule: Rule): string =>
  [
    rule.id,
    `  ${rule.description}`,
    `  severity  ${rule.severity} at most, about ${rule.about === 'case' ? 'the documents of a case together' : 'one document'}`,
    `  source    ${describeSource(rule.source)}`,
    `  standing  ${STANDING_LABELS[rule.standing]}`,
    `  page      docs/rules/${rule.id}.md`,
    '',
  ].join('\n');

const asList = (): string => {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULE_GROUPS.map((group) => {
    const rules = RULES.filter((rule) => rule.group === group);
    const lines = rules.map(
      ({ id, severity, description }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${description}`,
    );
    return rules.length === 0 ? '' : `${group}\n${lines.join('\n')}\n`;
  })
    .filter((part) => part !== '')
    .join('\n');
};

/** `cims-report rules`: all rules in a list, or one with its source and standing. */
export const rules = (id: string | undefined, format: 'text' | 'json', terminal: Terminal): ExitStatus => {
  if (id === undefined) {
    terminal.out(format === 'json' ? printableJson(RULES.map(asData)) : asList());
    return EXIT.fine;
  }
  const rule = ruleById(id);
  if (rule === undefined)
    throw new Failure('E_UNKNOWN_RULE', `${id}: there is no such rule; \`cims-report rules\` lists them.`);
  terminal.out(format === 'json' ? printableJson(asData(rule)) : asText(rule));
  return EXIT.fine;
};
