import { useLingui } from '@lingui/react/macro';
import { Icon } from './Icon';

export interface Step {
  label: string;
  when: string;
  state: 'done' | 'now' | 'later';
}

/** Steps in time. What is done has a tick, what runs now says so in words. */
export function Timeline({ steps }: { steps: Step[] }) {
  const { t } = useLingui();
  const words = { done: t`(klaar)`, now: t`(nu)`, later: '' };
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li
          key={step.label}
          className={`timeline__step timeline__step--${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="timeline__dot">
            {step.state === 'done' && <Icon name="check" />}
            {step.state === 'now' && <Icon name="dot" />}
          </span>
          <span className="timeline__when">{step.when}</span>
          {step.label} {words[step.state]}
        </li>
      ))}
    </ol>
  );
}
