/** Leaves this screen for an address that the back end answers, such as that of the login. */
export function leaveFor(path: string): void {
  location.assign(path);
}
