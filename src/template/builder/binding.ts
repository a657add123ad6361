import type { XmlComponent } from 'docx';
import type { FieldName } from '../dictionary';
import { BOUND_FIELD } from '../tags';
import { el, escapeXml } from '../../word/xml';

const NAMESPACE = 'urn:cims-report-assistant:case';

/** Names the part to Word; any fixed GUID will do. */
const STORE_ID = '{6B0C1B5E-0F3B-4A43-9D0E-3B6D4C1A7E52}';

/** The binding of a field's control; absent for every field but one. */
export const bindingFor = (field: FieldName): XmlComponent | undefined =>
  field === BOUND_FIELD
    ? el('w:dataBinding', {
        'w:prefixMappings': `xmlns:c='${NAMESPACE}'`,
        'w:xpath': '/c:case[1]/c:incidentId[1]',
        'w:storeItemID': STORE_ID,
      })
    : undefined;

/** The bound part. While its node is empty, the bound controls show their prompt. */
export const boundPart = (incidentId: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><case xmlns="${NAMESPACE}"><incidentId>${escapeXml(incidentId)}</incidentId></case>`;

export const boundPartProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>' +
  `<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
