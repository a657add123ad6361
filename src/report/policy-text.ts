import { describeSource, type OrganisationSettings, type Policy } from '../policy';
import { printableJson } from './json';
import { allOrganisationFacts, ORGANISATION_TITLE } from './organisation-facts';
import { governs, policySections } from './policy-facts';
import { visibleLine } from '../review/visible-text';
import { pageText, STANDING_LABELS } from './words';

/**
 * Every fact of the rule sets with its source and its standing, for a terminal or a text file.
 *
 * @param organisation what the policy file of an organisation adds beside them, where one was given.
 */
export const renderPolicyText = (
  policies: readonly Policy[],
  organisation: OrganisationSettings = {},
): string => [...organisationLines(organisation), ...policies.flatMap(policyLines)].join('\n');

/** All that an organisation's policy file sets, a name and what it is set to on two lines each; empty where it sets nothing. */
export const organisationLines = (organisation: OrganisationSettings): readonly string[] => {
  const facts = allOrganisationFacts(organisation);
  if (facts.length === 0) return [];
  return [
    ORGANISATION_TITLE,
    ...facts.flatMap(({ name, says }) => [`  ${visibleLine(name)}`, `      ${visibleLine(says)}`]),
    '',
  ];
};

const policyLines = (policy: Policy): readonly string[] => [
  `${visibleLine(policy.title)} (${policy.id} ${policy.version})`,
  governs(policy),
  '',
  ...policySections(policy).flatMap(({ title, facts }) => [
    title,
    ...facts.flatMap(({ name, entry }) => [
      `  ${visibleLine(name)} [${visibleLine(entry.id)}]`,
      `      ${visibleLine(entry.says)}`,
      `      ${STANDING_LABELS[entry.standing]}: ${visibleLine(describeSource(entry.source))}`,
      ...(entry.confirmation === undefined
        ? []
        : [
            `      confirmed by ${visibleLine(entry.confirmation.by)} on ${entry.confirmation.on}, ${visibleLine(pageText(entry.confirmation.page))}`,
          ]),
    ]),
    '',
  ]),
];

/** The rule sets as JSON, and what an organisation's policy file adds beside them where one was given. */
export const renderPolicyJson = (policies: readonly Policy[], organisation?: OrganisationSettings): string =>
  printableJson({ policies, ...(organisation !== undefined && { organisation }) });
