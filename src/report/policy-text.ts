import { describeSource, type Policy } from '../policy';
import { printableJson } from './json';
import { governs, policySections } from './policy-facts';
import { visibleLine } from './visible-text';
import { STANDING_LABELS } from './words';

/** Every fact of the rule sets with its source and its standing, for a terminal or a text file. */
export const renderPolicyText = (policies: readonly Policy[]): string =>
  policies
    .flatMap((policy) => [
      `${visibleLine(policy.title)} (${policy.id} ${policy.version})`,
      governs(policy),
      '',
      ...policySections(policy).flatMap(({ title, facts }) => [
        title,
        ...facts.flatMap(({ name, entry }) => [
          `  ${visibleLine(name)}`,
          `      ${visibleLine(entry.says)}`,
          `      ${STANDING_LABELS[entry.standing]}: ${visibleLine(describeSource(entry.source))}`,
          ...(entry.confirmation === undefined
            ? []
            : [
                `      confirmed by ${visibleLine(entry.confirmation.by)} on ${entry.confirmation.on}, page ${visibleLine(entry.confirmation.page)}`,
              ]),
        ]),
        '',
      ]),
    ])
    .join('\n');

/** The rule sets as JSON. */
export const renderPolicyJson = (policies: readonly Policy[]): string => printableJson({ policies });
