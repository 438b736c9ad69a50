import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { loginPath, logoutPath, paths, registerPath } from '@/lib/paths';
import { buttonClass } from '@/ui/buttonClass';
import { sessionQuery } from './queries';

/** Logging in and out, and who is logged in. */
export function AccountMenu() {
  const { t } = useLingui();
  const { person } = useSuspenseQuery(sessionQuery()).data;
  const { href } = useLocation();
  if (!person) {
    return (
      <div className="account">
        <a href={registerPath(href)}>{t`Account maken`}</a>
        <a href={loginPath(href)} className={buttonClass.subtle}>
          {t`Inloggen`}
        </a>
      </div>
    );
  }
  return (
    <form className="account" method="post" action={logoutPath}>
      <span>{person.displayName}</span>
      <Link {...paths.ownContributions()}>{t`Mijn inbreng`}</Link>
      <Link {...paths.personalData()}>{t`Mijn gegevens`}</Link>
      <button type="submit" className={buttonClass.subtle}>
        {t`Uitloggen`}
      </button>
    </form>
  );
}
