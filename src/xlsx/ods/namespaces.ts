const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The namespaces of OpenDocument 1.0 to 1.4, and the one by which LibreOffice tells errors from texts. */
export const ODF = {
  office: `${OASIS}office:1.0`,
  table: `${OASIS}table:1.0`,
  text: `${OASIS}text:1.0`,
  style: `${OASIS}style:1.0`,
  meta: `${OASIS}meta:1.0`,
  manifest: `${OASIS}manifest:1.0`,
  calcext: 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0',
} as const;
