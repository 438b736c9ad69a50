/** The id of the form field for a JSON Pointer: `/phases/0/firstDate` is `veld-phases-0-firstDate`. */
export function fieldId(pointer: string): string {
  return `veld${pointer.replaceAll('/', '-')}`;
}
