import { FIELD_NAMES, type FieldName } from '../dictionary';
import { fieldWords } from '../dictionary-words';
import { hash } from './hash';
import { promptPart } from './prompts';
import { STYLES } from './styles';
import { escapeXml } from '../../word/xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const guid = (text: string): string => {
  const digits = [0x81_1c_9d_c5, 0x1b_87_35_93, 0x9e_37_79_b9, 0x85_eb_ca_6b]
    .map((seed) => hash(text, seed))
    .join('');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ];
  return `{${[...parts, digits.slice(20)].join('-')}}`;
};

const block = (field: FieldName): string => {
  const name = promptPart(field);
  return (
    `<w:docPart><w:docPartPr><w:name w:val="${escapeXml(name)}"/>` +
    '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>' +
    '<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors>' +
    `<w:guid w:val="${guid(name)}"/></w:docPartPr><w:docPartBody><w:p><w:r><w:rPr><w:rStyle w:val="${STYLES.prompt}"/></w:rPr>` +
    `<w:t xml:space="preserve">${escapeXml(fieldWords(field).prompt)}</w:t></w:r></w:p></w:docPartBody></w:docPart>`
  );
};

/**
 * The glossary part: one building block a prompt. Without it Word shows a prompt of ours only until the control is
 * emptied for the first time, and its own after that (ISO/IEC 29500-1, 17.5.2.25).
 */
export const glossaryPart = (used: ReadonlySet<FieldName>): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<w:glossaryDocument xmlns:w="${NAMESPACE}"><w:docParts>${FIELD_NAMES.filter((field) => used.has(field))
    .map(block)
    .join('')}</w:docParts></w:glossaryDocument>`;
