import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { grounds, moderationGrounds } from '@/api/moderation';
import { RadioField } from '@/ui/ChoiceField';

/** Why a text may not stand. */
export function GroundField(field: {
  id: string;
  error: string | undefined;
  value: Schemas['ModerationGround'] | undefined;
  onChange: (ground: Schemas['ModerationGround']) => void;
}) {
  const { t } = useLingui();
  return (
    <RadioField
      {...field}
      label={t`Wat is er mis met deze tekst?`}
      choices={grounds.map((ground) => ({ value: ground, label: t(moderationGrounds[ground]) }))}
    />
  );
}
