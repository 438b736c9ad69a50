import { Trans } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { Dutch } from '@/ui/Dutch';
import { Icon } from '@/ui/Icon';

/** For someone who writes a proposal: what stands fixed already. */
export function FixedReminder({ points }: { points: Schemas['DecisionPointView'][] }) {
  const fixed = points.filter(({ marker }) => marker === 'FIXED');
  if (fixed.length === 0) return null;
  return (
    <section className="point point--fixed" aria-labelledby="staat-vast">
      <h2 id="staat-vast" className="utrecht-heading-4">
        <Trans>Houd hier rekening mee: dit staat vast</Trans>
      </h2>
      <ul className="list reminder">
        {fixed.map(({ id, title }) => (
          <li key={id} className="reminder__item">
            <Icon name="lock" />
            <Dutch>{title}</Dutch>
          </li>
        ))}
      </ul>
    </section>
  );
}
