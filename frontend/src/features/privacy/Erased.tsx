import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';

/** The last words for who erased herself. */
export function Erased() {
  return (
    <>
      <p className="lead">
        <Trans>Uw naam en uw teksten zijn gewist. U bent uitgelogd.</Trans>
      </p>
      <p>
        <Trans>U kunt de site gewoon blijven lezen. Dank u dat u meedeed.</Trans>
      </p>
      <p>
        <Link {...paths.home()}>
          <Trans>Naar de inspraaktrajecten</Trans>
        </Link>
      </p>
    </>
  );
}
