import cimsRecommendations from '../../templates/cims-recommendations.json';
import investigationPlan from '../../templates/investigation-plan.json';
import investigationReport from '../../templates/investigation-report.json';
import type { TemplateDefinition, TemplateKind } from './definition';

/** The template definitions that come with the tool (`templates/*.json`); a test holds each against its schema. */
export const DEFINITIONS: Readonly<Record<TemplateKind, TemplateDefinition>> = {
  'investigation-plan': investigationPlan as unknown as TemplateDefinition,
  'investigation-report': investigationReport as unknown as TemplateDefinition,
  'cims-recommendations': cimsRecommendations as unknown as TemplateDefinition,
};
