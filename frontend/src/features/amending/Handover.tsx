import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { client, type Schemas } from '@/api/client';
import { type Violation, violationSentence } from '@/api/violations';
import { fieldId } from '@/lib/fieldId';
import { SelectField } from '@/ui/ChoiceField';
import { Dutch } from '@/ui/Dutch';
import { TextField } from '@/ui/TextField';
import { ActForm } from './ActForm';

interface Props {
  consultation: Schemas['ConsultationView'];
  portfolioHolders: Schemas['PortfolioHolderView'][];
  may: (action: string) => boolean;
}

/** Who answers for a consultation by name, and how that changes hands. */
export function Handover({ consultation, portfolioHolders, may }: Props) {
  const { official, portfolioHolder } = consultation;
  return (
    <section className="stack" aria-labelledby="namen">
      <h2 id="namen" className="utrecht-heading-2">
        <Trans>Wie staat hiervoor?</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Behandelaar</Trans>: <Dutch>{`${official.name}, ${official.function}`}</Dutch>
        </li>
        <li>
          <Trans>Portefeuillehouder</Trans>:{' '}
          <Dutch>{`${portfolioHolder.name}, ${portfolioHolder.function}`}</Dutch>
        </li>
      </ul>
      {may('take-over') && <TakeoverForm consultation={consultation} />}
      {may('change-holder') && (
        <HolderForm consultation={consultation} portfolioHolders={portfolioHolders} />
      )}
    </section>
  );
}

function TakeoverForm({ consultation: { slug, card } }: Pick<Props, 'consultation'>) {
  const { t } = useLingui();
  const [role, setRole] = useState('');
  const [contact, setContact] = useState('');
  const name = `takeover:${slug}`;
  const error = useErrors(name);
  const at = (field: string) => `/${name}/${field}`;
  return (
    <ActForm
      name={name}
      heading={t`Neem dit over`}
      explanation={t`Vanaf nu staat uw naam hier, en kunnen inwoners u bereiken.`}
      version={card.version}
      content={[role, contact]}
      at={`/${name}`}
      send={(reason, header) =>
        client.POST('/consultations/{slug}/takeovers', {
          params: { path: { slug }, header },
          body: {
            reason,
            officialFunction: role,
            ...(contact !== '' && { officialContact: contact }),
          },
        })
      }
    >
      {(violations) => (
        <>
          <TextField
            id={fieldId(at('officialFunction'))}
            label={t`Uw functie`}
            error={error(violations, 'officialFunction')}
            value={role}
            onChange={setRole}
          />
          <TextField
            id={fieldId(at('officialContact'))}
            label={t`E-mailadres of telefoonnummer van uw functie`}
            hint={t`Iedereen ziet dit. Laat het leeg voor het e-mailadres van de gemeente.`}
            error={error(violations, 'officialContact')}
            value={contact}
            onChange={setContact}
          />
        </>
      )}
    </ActForm>
  );
}

function HolderForm({
  consultation: { slug, card },
  portfolioHolders,
}: Pick<Props, 'consultation' | 'portfolioHolders'>) {
  const { t } = useLingui();
  const [holder, setHolder] = useState<string>();
  const name = `holder:${slug}`;
  const error = useErrors(name);
  return (
    <ActForm
      name={name}
      heading={t`Wijs een andere portefeuillehouder aan`}
      version={card.version}
      content={holder}
      at={`/${name}`}
      send={(reason, header) =>
        client.POST('/consultations/{slug}/holder-changes', {
          params: { path: { slug }, header },
          // Nothing chosen is left out, so that the server says that it is required.
          body: { reason, portfolioHolder: holder as string },
        })
      }
    >
      {(violations) => (
        <SelectField
          id={fieldId(`/${name}/portfolioHolder`)}
          label={t`Portefeuillehouder`}
          error={error(violations, 'portfolioHolder')}
          choices={portfolioHolders.map(({ id, name: label, function: role }) => ({
            value: id,
            label: `${label}, ${role}`,
          }))}
          value={holder}
          onChange={setHolder}
        />
      )}
    </ActForm>
  );
}

/** What the server found wrong with a field of the form with this name. */
function useErrors(name: string) {
  const { t } = useLingui();
  return (violations: Violation[], field: string) => {
    const fault = violations.find(({ pointer }) => pointer === `/${name}/${field}`);
    return fault && t(violationSentence(fault));
  };
}
