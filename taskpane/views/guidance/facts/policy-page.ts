// A room of its own, so that the page and its style are loaded only when somebody saves it.
export { renderPolicyHtml } from '../../../../src/report/policy-html';
export { TOOL } from '../../../../src/report/tool';
