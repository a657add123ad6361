/** Apart from the face of the reports, because it brings `docx` with it: load it when a Word document is wanted. */
export { renderDocx } from './report-docx';
