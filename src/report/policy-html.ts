import type { OrganisationSettings, Policy } from '../policy';
import { wordsHtml } from './check-page/html/words-html';
import { sourceWords } from './check-page/source-words';
import { markup, when, type HtmlValue, type SafeHtml } from './html';
import { allOrganisationFacts, ORGANISATION_TITLE } from './organisation-facts';
import { NOT_THE_DEPARTMENT, renderPage } from './page';
import { governs, policySections, type PolicyFact, type PolicySection } from './policy-facts';
import { pageText, STANDING_LABELS } from './words';

const factRow = ({ name, entry }: PolicyFact): SafeHtml => {
  const { confirmation } = entry;
  const confirmed =
    confirmation && markup` (${confirmation.by}, ${confirmation.on}, ${pageText(confirmation.page)})`;
  return markup`<tr>
    <th scope="row">${name} <code>${entry.id}</code></th>
    <td>${entry.says}</td>
    <td data-standing="${entry.standing}">${STANDING_LABELS[entry.standing]}${confirmed}</td>
    <td>${wordsHtml(sourceWords(entry.source))}</td>
  </tr>`;
};

const section = (policy: Policy, { list, title, facts }: PolicySection): SafeHtml => {
  const id = `${policy.id}-${list}`;
  return markup`<section aria-labelledby="${id}">
    <h3 id="${id}">${title}</h3>
    <table class="facts">
      <thead>
        <tr>
          <th scope="col" class="field">Fact</th>
          <th scope="col">What the source says, in our words</th>
          <th scope="col" class="standing">Standing</th>
          <th scope="col" class="source">Source</th>
        </tr>
      </thead>
      <tbody>
        ${facts.map(factRow)}
      </tbody>
    </table>
  </section>`;
};

const ruleSet = (policy: Policy): SafeHtml =>
  markup`<section aria-labelledby="${policy.id}-title">
    <h2 id="${policy.id}-title">${policy.title}</h2>
    <p class="soft">${governs(policy)} <code>${policy.id}</code> ${policy.version}</p>
    ${policySections(policy).map((each) => section(policy, each))}
  </section>`;

const ofOrganisation = (organisation: OrganisationSettings): HtmlValue => {
  const facts = allOrganisationFacts(organisation);
  return when(
    facts.length > 0,
    () => markup`<section aria-labelledby="organisation-title">
      <h2 id="organisation-title">${ORGANISATION_TITLE}</h2>
      <dl>
        ${facts.map(({ name, says }) => markup`<dt>${name}</dt><dd>${says}</dd>`)}
      </dl>
    </section>`,
  );
};

/**
 * Every fact of the rule sets with its source and its standing, as one page that loads nothing.
 *
 * @param organisation what the policy file of an organisation adds beside them, where one was given.
 */
export const renderPolicyHtml = (
  policies: readonly Policy[],
  tool: { name: string; version: string },
  organisation: OrganisationSettings = {},
): string =>
  renderPage({
    title: 'What the checks rest on',
    header: markup`<h1>What the checks rest on</h1>
      <p>
        Every fact, with its source and how sure it is. A <em>suggested</em> fact is inferred; confirm it
        against the policy before you rely on it.
      </p>`,
    main: markup`${ofOrganisation(organisation)}${policies.map(ruleSet)}`,
    footer: markup`<p>${tool.name} ${tool.version}. ${NOT_THE_DEPARTMENT}</p>`,
  });
