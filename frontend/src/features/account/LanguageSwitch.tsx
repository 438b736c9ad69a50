import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { client } from '@/api/client';
import { buttonClass } from '@/ui/buttonClass';
import { sessionQuery } from './queries';

/** The way to the other language, in that language. Who is logged in gets her mail in it too. */
export function LanguageSwitch({
  onChoose,
}: {
  onChoose: (language: 'nl' | 'en') => Promise<void>;
}) {
  const { i18n } = useLingui();
  const { person } = useSuspenseQuery(sessionQuery()).data;
  const other = i18n.locale === 'nl' ? 'en' : 'nl';
  return (
    <button
      type="button"
      lang={other}
      className={buttonClass.subtle}
      onClick={() => {
        void onChoose(other);
        if (person) void client.PUT('/session/language', { body: { language: other } });
      }}
    >
      {other === 'en' ? 'English' : 'Nederlands'}
    </button>
  );
}
