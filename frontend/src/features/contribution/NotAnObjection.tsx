import { Trans } from '@lingui/react/macro';

/** Says what a contribution is not, with the way to the official route. */
export function NotAnObjection() {
  return (
    <p className="note">
      <Trans>
        Een voorstel, reactie of steun is geen zienswijze of bezwaar. Wilt u die indienen, kijk dan
        op <a href="https://www.officielebekendmakingen.nl">officielebekendmakingen.nl</a>.
      </Trans>
    </p>
  );
}
