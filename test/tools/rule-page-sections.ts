/** What a rule's page is made of, in this order; a person writes what stands under each. */
export const PAGE_SECTIONS = [
  'What it asks for',
  'Why',
  'Example that breaks it',
  'Example that does not',
  'How to mend it',
] as const;
