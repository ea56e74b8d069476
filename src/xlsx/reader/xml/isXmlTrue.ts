/** Whether a boolean attribute (xsd:boolean, or ST_OnOff's `on`) is set; false when it is absent. */
export function isXmlTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
