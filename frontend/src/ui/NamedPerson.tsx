import { Dutch } from './Dutch';

/** Somebody who answers for something by name: function, since when, and how to reach that function. */
export function NamedPerson({
  name,
  role,
  since,
  contact,
}: {
  /** Empty where who it was erased the account. */
  name: string;
  /** The function. */
  role: string;
  /** Since when, in words. */
  since: string;
  /** E-mail address or telephone number. */
  contact: string;
}) {
  const address = contact.includes('@')
    ? `mailto:${contact}`
    : `tel:${contact.replace(/[^+\d]/g, '')}`;
  return (
    <>
      <Dutch>{name === '' ? role : `${name}, ${role}`}</Dutch>, {since}
      <br />
      <a href={address}>{contact}</a>
    </>
  );
}
