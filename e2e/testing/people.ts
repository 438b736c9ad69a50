import realm from '../../stack/src/main/resources/realm/speelruimte-users-0.json' with { type: 'json' };

export interface Person {
  name: string;
  email: string;
  password: string;
}

/** The people of the demo municipality, as the realm knows them. */
export const people = {
  /** A resident. */
  fatima: person('fatima'),
  /** A resident. */
  jan: person('jan'),
  /** A resident. */
  noor: person('noor'),
  /** An official. */
  sanne: person('sanne'),
  /** A moderator. */
  mo: person('mo'),
  /** A member of the council. */
  ria: person('ria'),
};

function person(name: string): Person {
  const user = realm.users.find(({ username }) => username.startsWith(`${name}@`));
  const password = user?.credentials?.[0]?.value;
  if (!user?.email || password === undefined) throw new Error(`The realm has no ${name}`);
  return { name: `${user.firstName} ${user.lastName}`, email: user.email, password };
}
