import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { client, type Schemas } from '@/api/client';
import { loginFor, loginProblemOf } from '@/api/login';
import { failureSentence, problemSentence } from '@/api/problems';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { buttonClass } from '@/ui/buttonClass';
import { Icon } from '@/ui/Icon';
import { proposalActionsQuery } from './queries';

/**
 * How much support a proposal has, and giving or taking back one's own.
 *
 * @param wanted whether the person came back from the login in order to support it
 */
export function SupportPanel({
  proposal,
  wanted,
}: {
  proposal: Schemas['ProposalView'];
  wanted: boolean;
}) {
  const { t } = useLingui();
  const { actions } = useSuspenseQuery(proposalActionsQuery(proposal.id)).data;
  const support = actions.find(({ action }) => action === 'support');
  const supports = actions.some(({ action, allowed }) => action === 'withdraw-support' && allowed);
  const change = useSupportChange(proposal.id);
  return (
    <section className="panel" aria-labelledby="steun">
      <h2 id="steun" className="utrecht-heading-3">
        <Plural
          value={proposal.supportCount}
          _0="Nog niemand steunt dit voorstel"
          one="# persoon steunt dit voorstel"
          other="# mensen steunen dit voorstel"
        />
      </h2>
      <p role="status">{supports && <Trans>U steunt dit voorstel.</Trans>}</p>
      {wanted && support?.allowed && !supports && (
        <Alert tone="info" live="status" heading={t`U bent ingelogd`}>
          <p>
            <Trans>Wilt u dit voorstel nog steunen? Klik dan op de knop.</Trans>
          </p>
        </Alert>
      )}
      {change.error && (
        <Alert tone="error" live="alert">
          <p>{t(failureSentence(change.error))}</p>
        </Alert>
      )}
      {supports || support?.allowed ? (
        <div>
          <Button
            variant={supports ? 'secondary' : 'primary'}
            aria-disabled={change.isPending}
            onClick={() => {
              if (!change.isPending) change.mutate(!supports);
            }}
          >
            <Icon name="hand" />
            {supports ? <Trans>Trek uw steun in</Trans> : <Trans>Steun dit voorstel</Trans>}
          </Button>
        </div>
      ) : (
        <NotAllowed proposal={proposal} problem={support?.problem} />
      )}
      <p className="note">
        <Trans>
          Anderen zien het aantal, niet wie er steunt. Zolang meedoen kan, kunt u uw steun weer
          intrekken.
        </Trans>
      </p>
    </section>
  );
}

/** Gives support (true) or takes it back (false), and then asks anew what it changed. */
function useSupportChange(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (give: boolean) => {
      const proposal = { params: { path: { id } } };
      const { error } = give
        ? await client.PUT('/proposals/{id}/support', proposal)
        : await client.DELETE('/proposals/{id}/support', proposal);
      if (error) throw error;
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
}

function NotAllowed({
  proposal,
  problem,
}: {
  proposal: Schemas['ProposalView'];
  problem: string | undefined;
}) {
  const { t } = useLingui();
  const router = useRouter();
  const login = loginProblemOf(problem);
  if (!login) return <p>{t(problemSentence(problem))}</p>;
  const back = router.buildLocation(
    paths.proposalToSupport(proposal.consultation.slug, proposal.id),
  ).href;
  return (
    <>
      <p>
        <a href={loginFor(login, back)} className={buttonClass.primary}>
          <Icon name="hand" />
          <Trans>Log in en steun dit voorstel</Trans>
        </a>
      </p>
      {login !== 'unauthorized' && <p className="note">{t(problemSentence(login))}</p>}
    </>
  );
}
