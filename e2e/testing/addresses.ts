/** Where the platform is, without slash at the end. */
export const platformUrl = address('BASE_URL', 'http://localhost:8080');

/** Where the mail catcher is, without slash at the end. */
export const mailUrl = address('MAIL_URL', 'http://localhost:8025');

/** The ports of the demo, unless the environment says otherwise. */
function address(variable: string, ofTheDemo: string): string {
  return process.env[variable] ?? ofTheDemo;
}
