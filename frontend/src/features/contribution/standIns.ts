import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What stands in place of the title of a proposal that nobody may read any more, if so. */
export function standInTitle({
  title,
  hidden,
  withdrawnAt,
}: {
  title: string;
  hidden?: unknown;
  withdrawnAt?: string;
}): MessageDescriptor | undefined {
  if (withdrawnAt !== undefined) return msg`Ingetrokken voorstel`;
  if (hidden !== undefined) return msg`Verborgen voorstel`;
  return title === '' ? msg`Gewist voorstel` : undefined;
}
