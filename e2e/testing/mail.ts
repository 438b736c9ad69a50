import { expect } from '@playwright/test';
import { mailUrl } from './addresses.ts';

interface Mail {
  to: { address: string }[];
  text: string;
}

/** The first link in the mail that somebody was sent; waits until it comes. */
export async function linkMailedTo(address: string): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        const mails = (await (await fetch(`${mailUrl}/email`)).json()) as Mail[];
        const mail = mails.find(({ to }) => to.some((receiver) => receiver.address === address));
        link = mail && /https?:\/\/\S+/.exec(mail.text)?.[0];
        return link;
      },
      { message: `a link mailed to ${address}` },
    )
    .toBeDefined();
  return String(link);
}
