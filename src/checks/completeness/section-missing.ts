import { isMissing, sectionsAsked } from '../../casefile';
import { isGroupItem } from '../../template';
import type { SectionDefinition } from '../../template';
import { documentRule } from '../support/by-requirement';
import { OWNED_FIELDS } from '../support/owned-fields';
import { severityOf } from '../support/severity';

/** A section in which every field has a rule of its own, which says more than that the section is not there. */
const isOwned = ({ items }: SectionDefinition): boolean =>
  items.every((item) => !isGroupItem(item) && OWNED_FIELDS[item.field] !== undefined);

/** Sections that the document must have and of which there is no trace. */
export const completenessSectionMissing = documentRule({
  id: 'completeness-section-missing',
  group: 'completeness',
  requirement: 'fields-completed',
  description: 'The document has every section that a document of its kind must have.',
  *check(context) {
    for (const section of sectionsAsked(context)) {
      if (isOwned(section) || !isMissing(context, section)) continue;
      yield {
        severity: severityOf(section),
        source: section.source,
        standing: section.standing,
        message: `The section “${section.title}” was not found.`,
        fix: `Add a heading “${section.title}” and what belongs under it.`,
      };
    }
  },
});
