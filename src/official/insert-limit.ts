/** The most that Word inserts into a document, in bytes (`Document.insertFileFromBase64`). */
export const INSERT_LIMIT_BYTES = 4 * 1024 * 1024;
